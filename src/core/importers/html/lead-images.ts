import type { Block, Image } from '../../article/article.ts';
import { captionOf, figureImage, isCaption, isFigure } from './figure.ts';
import { furnitureBox } from './furniture-box.ts';
import { findElement, isSilent, type HtmlElement } from './html-tree.ts';
import { imageOf, isPicture } from './image-of.ts';

type ImageBlock = Extract<Block, { type: 'image' }>;

const MOST = 3;

/** The pictures with captions between the headline and the text: those before the content in what holds both. */
export function leadImages(
  content: readonly HtmlElement[],
  base: string | undefined,
): readonly ImageBlock[] {
  const [first] = content;
  const around = first && articleAround(first);
  if (!first || !around) return [];
  const images: ImageBlock[] = [];
  const visit = (element: HtmlElement): boolean => {
    if (element === first || images.length >= MOST) return true;
    if (isSilent(element)) return false;
    if (isFigure(element)) {
      const image = figureImage(element, base);
      if (image) images.push({ type: 'image', ...image });
      return false;
    }
    const captioned = isPicture(element) ? captionedPicture(element, base) : undefined;
    if (captioned) images.push({ type: 'image', ...captioned });
    if (furnitureBox(element) !== undefined && !holds(element, first)) return false;
    return element.children.some((child) => child.kind === 'element' && visit(child));
  };
  visit(around);
  return images;
}

/** A picture with the words below it, where no `figure` holds both. */
function captionedPicture(picture: HtmlElement, base: string | undefined): Image | undefined {
  const image = imageOf(picture, base);
  const beside = picture.parent?.children.filter((child) => child.kind === 'element') ?? [];
  const caption = beside[beside.indexOf(picture) + 1];
  return image && caption && isCaption(caption)
    ? { ...image, ...captionOf(caption, base) }
    : undefined;
}

function holds(element: HtmlElement, inner: HtmlElement): boolean {
  for (let current: HtmlElement | undefined = inner; current; current = current.parent)
    if (current === element) return true;
  return false;
}

/** The nearest element around the text that holds the headline too. */
function articleAround(content: HtmlElement): HtmlElement | undefined {
  let inner: HtmlElement | undefined;
  for (let current = content.parent; current; current = current.parent) {
    if (current.tag === 'article' || hasHeadline(current, inner)) return current;
    inner = current;
  }
  return undefined;
}

/** Whether a headline stands in an element, but for a part that is known to have none. */
function hasHeadline(element: HtmlElement, part?: HtmlElement): boolean {
  return findElement(element, ({ tag }) => tag === 'h1', part) !== undefined;
}
