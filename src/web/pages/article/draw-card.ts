import type { AttributedQuote } from './attributed-quote.ts';
import { layoutCard, type Card } from './card-layout.ts';
import type { CardPart } from './card-part.ts';

/** The look of each part: its style and weight, its family and its colour, by the names of the page's tokens. */
const faces: Readonly<Record<CardPart, readonly [style: string, family: string, colour: string]>> =
  {
    words: ['480', '--serif', '--ink'],
    context: ['480', '--serif', '--soft'],
    name: ['600', '--sans', '--ink'],
    role: ['400', '--sans', '--soft'],
    headline: ['italic 450', '--serif', '--ink'],
    source: ['400', '--sans', '--soft'],
    address: ['400', '--sans', '--soft'],
  };

const BAR = 10;
const HAIRLINE = 2;
const UNDERLINE = 5;

/**
 * Draws a quote on a canvas with the page's own fonts and the colours that the canvas inherits. Undefined where the
 * browser has no canvas to draw on.
 */
export async function drawCard(
  canvas: HTMLCanvasElement,
  quote: AttributedQuote,
  cutNote: string,
): Promise<Card | undefined> {
  const look = getComputedStyle(canvas);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  await loadFonts(look);
  const card = layoutCard(quote, cutNote, (text, part, size) => {
    context.font = fontOf(part, size, look);
    return context.measureText(text).width;
  });
  canvas.width = card.width;
  canvas.height = card.height;
  paint(context, card, canvas, look);
  return card;
}

function paint(
  context: CanvasRenderingContext2D,
  { width, height, lines, bar, rule }: Card,
  canvas: HTMLCanvasElement,
  look: CSSStyleDeclaration,
): void {
  context.fillStyle = colourOf('--paper', canvas);
  context.fillRect(0, 0, width, height);
  context.fillStyle = colourOf('--hue', canvas);
  context.fillRect(bar.x, bar.y, BAR, bar.height);
  const left = Math.min(...lines.map(({ x }) => x));
  context.fillStyle = colourOf('--line', canvas);
  context.fillRect(left, rule, width - 2 * left, HAIRLINE);
  for (const { text, part, size, x, y, underline = 0 } of lines) {
    context.fillStyle = colourOf('--hue', canvas);
    context.fillRect(x, y + size * 0.16, underline, UNDERLINE);
    context.font = fontOf(part, size, look);
    context.fillStyle = colourOf(faces[part][2], canvas);
    context.fillText(text, x, y);
  }
}

function fontOf(part: CardPart, size: number, look: CSSStyleDeclaration): string {
  const [style, family] = faces[part];
  return `${style} ${size}px ${look.getPropertyValue(family)}`;
}

/** A token's colour as the canvas would show it: the token itself may hold one for light and one for dark. */
function colourOf(token: string, canvas: HTMLCanvasElement): string {
  canvas.style.setProperty('color', `var(${token})`);
  const { color } = getComputedStyle(canvas);
  canvas.style.removeProperty('color');
  return color;
}

/** Fetches the serif where it is not here yet; without it the card is set in the next of its family. */
async function loadFonts(look: CSSStyleDeclaration): Promise<void> {
  const [serif = 'serif'] = look.getPropertyValue('--serif').split(',');
  try {
    await Promise.all([
      document.fonts.load(`480 50px ${serif}`),
      document.fonts.load(`italic 450 36px ${serif}`),
    ]);
  } catch {
    // A font that cannot be fetched is no reason to draw nothing.
  }
  await document.fonts.ready;
}
