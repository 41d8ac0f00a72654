import type { Image } from '../../article/article.ts';
import { fragmentText, phraseOf } from '../fragment/html-fragment.ts';
import type { ImporterTools } from '../importer.ts';
import { webAddress } from '../html/web-address.ts';
import type { BuiltElement } from '../xml/element-builder.ts';
import { childText, textOf, type XmlElement } from '../xml/xml-element.ts';
import { exportItem, metaOf, type ExportItem } from './export-item.ts';
import type { Media } from './media.ts';

/** What posts of an export refer to, wherever in it that stands: small records, not the texts. */
export type Survey = {
  /** The site's name, and the language that it says it is in. */
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Names to show, by login name. */
  readonly authors: ReadonlyMap<string, string>;
  /** Names of categories, by their ids. */
  readonly categories: ReadonlyMap<string, string>;
  readonly reusable: ReadonlyMap<string, string>;
  readonly media: Media;
};

/** The longest text that is remembered of an attachment, and the longest block that posts share, in UTF-16 units. */
const LONGEST_CAPTION = 2000;
const LONGEST_BLOCK = 100_000;

/** Begins to gather what posts refer to: `take` is given every element of the export, the survey grows with it. */
export function beginSurvey(tools: ImporterTools): {
  readonly take: (element: BuiltElement) => void;
  readonly survey: Survey;
} {
  const authors = new Map<string, string>();
  const categories = new Map<string, string>();
  const reusable = new Map<string, string>();
  const images = new Map<string, Image>();
  const byPost = new Map<string, string[]>();
  const media: Media = {
    image: (id) => images.get(id),
    imagesOf: (postId) => byPost.get(postId) ?? [],
  };
  const survey = { ...NOTHING_SAID, authors, categories, reusable, media };

  function take(element: BuiltElement): void {
    if (element.cut !== undefined) return;
    switch (element.name) {
      case 'item':
        return takeItem(exportItem(element));
      case 'title':
      case 'language':
        survey[element.name] ??= phraseOf(textOf(element));
        return;
      case 'wp:author':
        return remember(authors, element, 'wp:author_login', 'wp:author_display_name');
      case 'wp:category':
        return remember(categories, element, 'wp:term_id', 'wp:cat_name');
    }
  }

  function takeItem(item: ExportItem): void {
    if (item.type === 'wp_block' && item.content.length <= LONGEST_BLOCK) {
      reusable.set(item.id, item.content);
    }
    const image = item.type === 'attachment' ? attachedImage(item, tools) : undefined;
    if (!image) return;
    images.set(item.id, image);
    const siblings = byPost.get(item.parent ?? '0');
    if (siblings) siblings.push(item.id);
    else byPost.set(item.parent ?? '0', [item.id]);
  }

  return { take, survey };
}

const NOTHING_SAID: { title: string | undefined; language: string | undefined } = {
  title: undefined,
  language: undefined,
};

function remember(
  names: Map<string, string>,
  element: XmlElement,
  key: string,
  value: string,
): void {
  const id = childText(element, key);
  const name = childText(element, value);
  if (id !== undefined && name !== undefined) names.set(id, name);
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|\?)/i;

function attachedImage(item: ExportItem, tools: ImporterTools): Image | undefined {
  const url = webAddress(item.attachmentUrl ?? item.guid ?? '', undefined);
  if (url === undefined || !PICTURE.test(url)) return undefined;
  const alternativeText = metaOf(item, '_wp_attachment_image_alt')?.slice(0, LONGEST_CAPTION);
  const caption = fragmentText(item.excerpt.slice(0, LONGEST_CAPTION), tools);
  const details = metaOf(item, '_wp_attachment_metadata') ?? '';
  const creditText = /s:6:"credit";s:\d{1,4}:"([^"]{1,300})"/.exec(details)?.[1];
  const [width, height] = [sizeIn(details, 'width'), sizeIn(details, 'height')];
  return {
    url,
    ...(alternativeText !== undefined && { alternativeText }),
    ...(caption !== undefined && { caption }),
    ...(creditText !== undefined && { creditText }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

/** The first size in what PHP's `serialize` wrote: that of the picture itself. */
function sizeIn(details: string, name: 'width' | 'height'): number | undefined {
  const size = new RegExp(`"${name}";(?:i:|s:\\d{1,2}:")(\\d{1,6})`).exec(details)?.[1];
  return size !== undefined && Number(size) >= 1 ? Number(size) : undefined;
}
