import { isDomain } from './brand.ts';
import { endsSentence } from './line-shape.ts';
import { furnitureOf, isTailLabel } from './furniture.ts';
import { pageLine, type PageLine } from './page-line.ts';
import { relatedLabel } from './related-label.ts';

/** A line that a run of broken ones must have, in letters: what is shorter may be tags or a menu. */
const LONG = 60;
/** The longest piece of a sentence that stands between two others, in words. */
const FRAGMENT_WORDS = 6;

/**
 * Puts sentences together again that a scraper broke at every link (`kata Ratna kepada` / `Kabar` / `, Selasa`), and
 * text that was wrapped at a width. Nothing is changed but the line ends, which become spaces, or nothing before a
 * comma or the like.
 */
export function joinLines(lines: readonly PageLine[]): PageLine[] {
  const width = wrapWidth(lines);
  const broken = lines.filter((line, index) => index > 0 && continues(line)).length > 1;
  const joined: PageLine[] = [];
  let run: PageLine[] = [];
  const close = () => {
    joined.push(...together(run));
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && !belongsTo(before, line, lines[index + 1], { width, broken })) close();
    run.push(line);
  }
  close();
  return joined;
}

type Manner = { readonly width: number | undefined; readonly broken: boolean };

function belongsTo(
  before: PageLine,
  line: PageLine,
  after: PageLine | undefined,
  { width, broken }: Manner,
): boolean {
  if (/^[-–—]{1,2}$/u.test(line.text)) return before.words <= 6 && !line.gap;
  if (width !== undefined && !line.gap && isWrapped(before, line, width)) return true;
  if (isClosed(before) || isOther(before) || isOther(line)) return false;
  if (/[([]$/u.test(before.text)) return true;
  if (continues(line)) return !line.gap || before.text.length >= 40 || line.text.length >= 40;
  const sandwiched =
    after !== undefined &&
    !after.gap &&
    !line.gap &&
    line.words <= FRAGMENT_WORDS &&
    continues(after);
  return broken && sandwiched && !isClosed(line);
}

/** Whether a line goes on with the sentence before: a small letter, a comma, a closing sign, an age in parentheses. */
function continues({ text, words }: PageLine): boolean {
  if (/^[,;.)\]”’%?!](?!\.\.)|^\(\d/u.test(text)) return true;
  if (/^\d[\d.,]{0,9}[.,)]?$/u.test(text) && words === 1)
    return text.length > 1 && /[.,]$/.test(text);
  const [first = ''] = text.split(/\s/, 1);
  return /^\p{Ll}/u.test(first) && !/\p{Lu}|_|https?:/u.test(first) && !isDomain(first);
}

/** Whether a sentence, a label or a credit ends here. */
function isClosed({ text }: PageLine): boolean {
  return /[.!?:…][”"’')\]]{0,2}$/u.test(text) || /^\([^()]{1,30}\)$/u.test(text);
}

function isOther(line: PageLine): boolean {
  return (
    furnitureOf(line) !== undefined ||
    (/^\p{Lu}/u.test(line.text) && isTailLabel(line)) ||
    relatedLabel(line.text) !== undefined ||
    /^[•●▪■*]/u.test(line.text)
  );
}

/** One line of a run that has running text in it; the lines themselves of any other. */
function together(run: readonly PageLine[]): PageLine[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || first === last) return [...run];
  const isDash = run.length === 2 && /^[-–—]{1,2}$/u.test(last.text);
  if (!isDash && !run.some((line) => line.text.length >= LONG)) return [...run];
  let text = '';
  for (const line of run)
    text += text === '' || isTight(text, line.text) ? line.text : ` ${line.text}`;
  const at = `lines ${first.at.replace(/\D+/, '')} to ${last.at.replace(/\D+/, '')}`;
  return [pageLine(text, at, first.gap)];
}

function isTight(before: string, next: string): boolean {
  return /[([“]$/u.test(before) || /^[,;.)\]”’%?!]/u.test(next);
}

const NARROWEST = 40;
const WIDEST = 132;

/** The width at which a text was wrapped: many lines end close to it, mostly inside a sentence; undefined for none. */
function wrapWidth(lines: readonly PageLine[]): number | undefined {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.text.length);
  if (width < NARROWEST || width > WIDEST || lines.length < 8) return undefined;
  const full = lines.filter((line) => line.text.length > width - 16);
  const sentences = full.filter((line) => endsSentence(line.text)).length;
  return full.length >= lines.length * 0.4 && sentences < full.length * 0.4 ? width : undefined;
}

/** Whether a line was ended only because the next word did not fit. */
function isWrapped(before: PageLine, line: PageLine, width: number): boolean {
  const [first = ''] = line.text.split(/\s/, 1);
  return before.text.length + 1 + first.length > width - 2 && !/^[•●▪■*–-]\s/u.test(line.text);
}
