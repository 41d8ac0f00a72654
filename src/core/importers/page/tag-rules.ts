import { tell, type LineRule, type Page } from './reading.ts';

const TAG_LABEL =
  /^(?:tags?|tagar|kata kunci|keywords?|topik(?: terkait)?|topics?|label)(?:\s{0,3}[:：]\s{0,5}|$)(.*)$/iu;
/** The longest tag, in words. */
const TAG_WORDS = 6;
const MOST_TAGS = 30;

/** `Tags: …`, `#Selo #Pesisir`, or the label and a tag on each line below. */
export const tags: LineRule = {
  name: 'tags',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.prose || line.text.length > 400) return undefined;
    if (/^(?:#[\p{L}\p{N}_]{2,}[\s,]*){1,30}$/u.test(line.text)) {
      return tell({ keywords: keywordsOf(line.text) }, 'read as tags');
    }
    const label = TAG_LABEL.exec(line.text);
    if (!label) return undefined;
    if (label[1]) return tell({ keywords: keywordsOf(label[1]) }, 'read as tags');
    const below = tagsBelow(page, index + 1);
    return tell(below.length > 0 ? { keywords: below } : {}, 'read as tags', 1 + below.length);
  },
};

function tagsBelow(page: Page, from: number): string[] {
  const found: string[] = [];
  for (const line of page.lines.slice(from, from + MOST_TAGS)) {
    const other = line.furniture ?? line.related ?? line.credits ?? line.date;
    if (other || line.tailLabel || line.words > TAG_WORDS || (line.gap && found.length > 0)) break;
    found.push(line.text.replace(/^[#•\s-]+/u, ''));
  }
  return found;
}

function keywordsOf(text: string): string[] {
  const parts = text.includes(',')
    ? text.split(',')
    : text.includes('#')
      ? text.split('#')
      : text.split(/[;|•]/u);
  return parts
    .map((part) => part.replace(/^[\s#•-]+|[\s,;.]+$/gu, ''))
    .filter((part) => part !== '' && part.length <= 60);
}

/** Tags without a label: lines of a few small words below the text, two at least. */
export const bareTags: LineRule = {
  name: 'tags without a label',
  read: (page, index) => {
    const found: string[] = [];
    for (const line of page.lines.slice(index, index + MOST_TAGS)) {
      if (
        line.furniture ||
        line.words > TAG_WORDS ||
        !/^[\p{Ll}\d][\p{L}\d\s&’'-]*$/u.test(line.text)
      )
        break;
      found.push(line.text);
    }
    return found.length < 2 ? undefined : tell({ keywords: found }, 'read as tags', found.length);
  },
};
