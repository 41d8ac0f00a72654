import type { Image } from '../../article/article.ts';
import { trimInvisible } from '../bytes/clean-text.ts';

/** How far from its end a caption's credit may begin. */
const REACH = 90;

const CREDITS: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly sure: boolean;
}[] = [
  {
    name: 'photo in parentheses',
    pattern:
      /\s{0,3}[([](?:foto|photo|ilustrasi|illustration|sumber(?: foto)?|source|credit|kredit|dok(?:\.|umen(?:tasi)?)?|istimewa|ist|gambar|image|picture|photograph|bild|courtesy|doc|via)\b\.?\s{0,3}:?\s{0,3}([^()[\]]{0,70})[)\]]\.?$/iu,
    sure: true,
  },
  {
    name: 'label behind a sentence',
    pattern:
      /(?<=[.!?”"»)])\s{1,3}(?:\|\s)?(?:pictures?|photographs?|pics?|bild(?:er)?|imagen|cr[eé]dit photo)\s{0,2}:\s{0,3}([^:]{2,60})$/iu,
    sure: true,
  },
  {
    name: 'label at the end',
    pattern:
      /(?:^|[\s.,;])(?:kredit foto|foto|photo|sumber foto|photo credit|sumber|credit|image)\s{0,2}:\s{0,3}([^:]{2,60})$/iu,
    sure: true,
  },
  {
    name: 'by whom the picture is',
    pattern:
      /(?:^|(?<=[.!?”"»)])\s{1,3}|\s{1,3}[|/–—-]\s{1,3})(?:photo|photograph|picture|image|foto)s?\s(?:by|oleh|von)\s(\p{L}[^:.]{1,60})\.?$/iu,
    sure: true,
  },
  {
    name: 'documents',
    pattern: /[\s.,;(/](?:foto\s?\/\s?)?(?:dok|doc)\.\s?([^.]{2,50})\)?\.?$/iu,
    sure: true,
  },
  { name: 'unnamed', pattern: /[.,;(/]\s{0,2}(ist(?:imewa)?)\)?\.?$/iu, sure: true },
  {
    name: 'agency after a slash',
    pattern: /(?<!\/[^/]{0,40})\/([A-Z][A-Z\d. ]{1,14})$/u,
    sure: true,
  },
  {
    name: 'agency by way of another',
    pattern: /[\s.,;(](\p{Lu}{2}[\p{L}.]{0,20}\s(?:via|VIA|Via)\s\p{Lu}[\p{L} ]{1,20})\)?$/u,
    sure: true,
  },
  {
    name: 'agency before a slash',
    pattern: /[.!?”"]\s{1,3}(\p{Lu}{3,}(?:\s(?:FOTO|PHOTO))?\/[\p{L}\d][\p{L}\d ./-]{2,60}?)\.?$/u,
    sure: true,
  },
  { name: 'copyright sign', pattern: /\s{0,2}(©\s{0,2}.{2,50})$/u, sure: true },
  {
    name: 'two names in parentheses',
    pattern: /\s{0,3}\((\p{L}[\p{L}\d. -]{1,40}\/[\p{L}\d][\p{L}\d. /-]{1,50})\)\.?$/u,
    sure: false,
  },
  {
    name: 'name before an outlet in parentheses',
    pattern:
      /(?<=[.!?”"»])\s{0,3}(\p{Lu}[\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,3}\s\([^()]{2,40}\))\.?$/u,
    sure: false,
  },
  {
    name: 'outlet in parentheses',
    pattern:
      /\s{0,3}\(([\w-]{2,30}\.(?:com|co|id|net|org|tv|co\.id)|(?:AP|AFP|Reuters|ANTARA|Getty|Xinhua|EPA|KCNA)\b[^()]{0,50})\)\.?$/iu,
    sure: false,
  },
  {
    name: 'one side of a slash',
    pattern: /\s{1,3}\/\s?([\p{Lu}][^/]{2,40}\/[^/]{2,70})$/u,
    sure: true,
  },
];

/** What every credit has one of. */
const MAYBE =
  /[()[\]/:©]|--|\b(?:via|by|oleh|von|ist|istimewa|dok|doc|perbesar)\b|^(?:ilustrasi|foto|photo|caption|gambar|keterangan)/iu;
const LONGEST = 400;

/** `Caption--Credit`, a short line. */
const DASHED = /^([^-]{5,70}[^-\s])--(\p{Lu}[\p{L}\d@/ -]{0,30})?$/u;

const OPENING =
  /^(?:ilustrasi\b\s{0,2}[:.—–-]|foto\s{0,2}[:—–]|photo\s{0,2}:|caption\s{0,2}:|keterangan (?:foto|gambar)\s{0,2}:|gambar\s{0,2}:)/iu;

/** A caption and its credit; `sure` where only captions are written so, and prose never is. */
export type Caption = { readonly image: Image; readonly sure: boolean };

/** Reads the caption of a picture by the credit that it ends with or the word it begins with. */
export function readCaption(text: string): Caption | undefined {
  if (text.length > LONGEST || !MAYBE.test(text.slice(-REACH))) return undefined;
  const enlarged = text.replace(/\s{1,3}perbesar$/iu, '');
  for (const { pattern, sure } of CREDITS) {
    const tail = enlarged.slice(-REACH);
    const match = pattern.exec(tail);
    if (!match) continue;
    const caption = trimInvisible(
      enlarged.slice(0, enlarged.length - tail.length + match.index) + keptMark(match[0]),
    ).replace(/\s[|/–—-]$/u, '');
    return { image: imageOf(caption, match[1]), sure };
  }
  const dashed = text.length <= REACH ? DASHED.exec(text) : null;
  if (dashed?.[1]) return { image: imageOf(dashed[1], dashed[2]), sure: true };
  if (OPENING.test(text) || enlarged !== text) return { image: { caption: enlarged }, sure: true };
  return undefined;
}

/** The full stop that a caption's pattern may have swallowed with its credit. */
function keptMark(credit: string): string {
  return credit.startsWith('.') ? '.' : '';
}

function imageOf(caption: string, credit: string | undefined): Image {
  const creditText = trimInvisible(credit ?? '').replace(/^(?:by|oleh)\s/iu, '');
  return {
    ...(caption !== '' && { caption }),
    ...(creditText !== '' && { creditText }),
  };
}

/** Whether a line is only the label of a picture's source, which stands on the next lines: `Sumber :`, `Photo :`. */
export function isCreditLabel(plain: string): boolean {
  return /^(?:sumber(?: foto| gambar)?|photo(?: credit)?|foto|source|kredit(?: foto)?|credit|image source)$/u.test(
    plain,
  );
}
