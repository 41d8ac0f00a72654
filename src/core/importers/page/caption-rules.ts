import type { Image } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import { isCreditLabel, readCaption } from './caption.ts';
import { shareKnown } from './headline.ts';
import type { KnownLine } from './known-line.ts';
import { endsSentence } from './line-shape.ts';
import { drop, make, type LineRule, type Page, type Reading } from './reading.ts';

/** The longest line that is a caption without a doubt about it. */
const LONGEST = 320;
const SOURCE_LINES = 3;

/** A line that only says the headline again, as the text of its picture or beside a credit. */
export const headlineAgain: LineRule = {
  name: 'repeats the headline',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || page.headlineKey === '' || line.prose) return undefined;
    const key = line.text.includes('<') ? keyWithoutTags(line) : line.key;
    const again =
      key === page.headlineKey || (line.caption && line.key.startsWith(`${page.headlineKey} `));
    return again ? drop('repeats the headline') : undefined;
  },
};

function keyWithoutTags(line: KnownLine): string {
  return line.key
    .split(' ')
    .filter((word) => !/^(?:i|b|em|strong|u)$/.test(word))
    .join(' ');
}

/** A caption said twice, as a picture's text and below it: one picture. */
export const captionTwice: LineRule = {
  name: 'caption said twice',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.furniture || line.related || line.text.length > LONGEST || line.words < 2)
      return undefined;
    if (index > page.layout.bodyStart && line.prose) return undefined;
    const next = page.lines[index + 1];
    if (!next) return undefined;
    const withCredit = readCaption(next.text);
    const creditless = withCredit?.image.caption;
    const again =
      next.key === line.key || (creditless !== undefined && sameWords(creditless, line.text));
    if (!again) return undefined;
    if (index < page.layout.bodyStart && shareKnown(line, page.vocabulary) < 0.3) {
      return drop('said twice, and not of this article', 2);
    }
    const image = withCredit?.image ?? { caption: line.text };
    return {
      kind: 'blocks',
      blocks: [{ type: 'image', ...image }],
      lines: 2,
      left: [{ line: 1, reason: 'repeats the caption' }],
    };
  },
};

function sameWords(one: string, other: string): boolean {
  const words = fold(one);
  return words !== '' && words === fold(other);
}

/** A caption with its source on the lines below: `Sumber :` and a bulleted name. */
export const captionWithSource: LineRule = {
  name: 'caption with its source below',
  read: (page, index) => {
    const line = page.lines[index];
    const label = page.lines[index + 1];
    if (!line || !label || line.furniture || line.text.length > LONGEST) return undefined;
    if (isCreditLabel(line.plain)) return sourceAlone(page, index);
    if (!isCreditLabel(label.plain) || (line.prose && index > page.layout.bodyStart))
      return undefined;
    const sources = sourcesBelow(page, index + 2);
    const creditText = sources.map(bare).join(', ');
    return {
      kind: 'blocks',
      blocks: [{ type: 'image', caption: line.text, ...(creditText && { creditText }) }],
      lines: 2 + sources.length,
      left: [{ line: 1, reason: 'label of the picture’s source' }],
    };
  },
};

function sourceAlone(page: Page, index: number): Reading {
  return drop('source of a picture that is missing', 1 + sourcesBelow(page, index + 1).length);
}

function sourcesBelow(page: Page, from: number): KnownLine[] {
  const sources: KnownLine[] = [];
  for (const line of page.lines.slice(from, from + SOURCE_LINES)) {
    if (!/^[•●▪*–-]/u.test(line.text)) break;
    sources.push(line);
  }
  return sources;
}

function bare(line: KnownLine): string {
  return line.text.replace(/^[•●▪*\s–-]+/u, '');
}

/** A caption by the credit at its end; before it perhaps the picture's alternative text. */
export const creditedCaption: LineRule = {
  name: 'caption with a credit',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.furniture || line.related || line.credits) return undefined;
    const isHeader = index < page.layout.bodyStart;
    if (!line.caption || line.text.length > LONGEST || !(line.caption.sure || isHeader))
      return undefined;
    return make({ type: 'image', ...line.caption.image });
  },
};

/** The alternative text of a picture, right above its credited caption. */
export const alternativeText: LineRule = {
  name: 'alternative text above a caption',
  read: (page, index) => {
    const line = page.lines[index];
    const next = page.lines[index + 1];
    if (!line || !next?.caption || next.text.length > LONGEST || isSpokenFor(line))
      return undefined;
    if (endsSentence(line.text) || line.words > 25 || line.words < 2) return undefined;
    const isHeader = index < page.layout.bodyStart;
    if (!isHeader && !next.caption.sure) return undefined;
    const image: Image = { alternativeText: line.text, ...next.caption.image };
    return { kind: 'blocks', blocks: [{ type: 'image', ...image }], lines: 2 };
  },
};

function isSpokenFor(line: KnownLine): boolean {
  return Boolean(
    line.furniture || line.related || line.credits || line.date || line.caption || line.prose,
  );
}

/** Between headline and text: a phrase of the story's words that is no sentence of it. */
export const captionByPlace: LineRule = {
  name: 'caption by its place',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || isSpokenFor(line) || line.words < 4 || line.text.length > LONGEST)
      return undefined;
    if (shareKnown(line, page.vocabulary) < 0.4) return undefined;
    return make({ type: 'image', caption: line.text });
  },
};
