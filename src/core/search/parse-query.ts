import type { IsoDate } from '../article/article.ts';
import { wordsOf } from '../language/fold.ts';

/** A word to find, folded. `open`: it is the last and may still be being typed, so that longer words match too. */
export type QueryWord = { readonly word: string; readonly open: boolean };

/** What narrows a search. `from` and `to` are days, months or years, both included; the others are as they were given. */
export type QueryFields = {
  readonly section?: string;
  readonly person?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
};

/** What a query asks for: words, phrases (words that follow each other), words that must not be there, and fields. */
export type Query = {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
  readonly excluded: readonly string[];
  readonly fields: QueryFields;
};

/** More words than anyone types; the rest of a pasted text is not looked at. */
const MOST_WORDS = 16;
const LONGEST = 500;
const PARTS =
  /(?<minus>(?<!\S)-(?=\S))?(?:(?<=^|\s)(?<field>[a-zA-Z]{2,8}):)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<token>[^\s"“”„«»]+))/gu;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const FIELDS: Readonly<Record<string, keyof QueryFields>> = {
  section: 'section',
  rubrik: 'section',
  person: 'person',
  tokoh: 'person',
  from: 'from',
  sejak: 'from',
  to: 'to',
  sampai: 'to',
};

/**
 * Reads a query: words, `"phrases in quotation marks"`, `-without`, and fields: `section:` or `rubrik:`, `person:` or
 * `tokoh:`, `from:` or `sejak:` and `to:` or `sampai:` with a date as `2024`, `2024-03` or `2024-03-12`. A field's
 * value of several words stands in quotation marks; of a field given twice the last holds. A field with another name,
 * or a date that is none, is plain words. The words of a phrase are among `words` too. The last word is open unless
 * white space or a quotation mark follows it. Looks at 500 characters and 16 words.
 */
export function parseQuery(text: string): Query {
  const asked = text.slice(0, LONGEST);
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const excluded: string[] = [];
  const fields: Record<string, string> = {};
  for (const { 0: part, index, groups = {} } of asked.matchAll(PARTS)) {
    const { minus, field, phrase, token } = groups;
    const value = phrase ?? token ?? '';
    const known = fieldNamed(field, value);
    if (known) {
      fields[known] = value.trim();
      continue;
    }
    const folded = [...wordsOf(field ?? ''), ...wordsOf(value)];
    if (minus !== undefined) {
      excluded.push(...folded);
      continue;
    }
    if (phrase !== undefined && folded.length > 1) phrases.push(folded);
    const typing = token !== undefined && index + part.length === asked.length;
    folded.forEach((word, at) => words.push({ word, open: typing && at === folded.length - 1 }));
  }
  return { words: withoutRepeats(words).slice(-MOST_WORDS), phrases, excluded, fields };
}

/** The field of such a name that takes such a value. */
function fieldNamed(name: string | undefined, value: string): keyof QueryFields | undefined {
  const lower = name?.toLowerCase() ?? '';
  const field = Object.hasOwn(FIELDS, lower) ? FIELDS[lower] : undefined;
  if ((field === 'from' || field === 'to') && !DATE.test(value)) return undefined;
  return value.trim() === '' ? undefined : field;
}

function withoutRepeats(words: readonly QueryWord[]): QueryWord[] {
  return words.filter(
    ({ word }, index) => !words.some((other, later) => later > index && other.word === word),
  );
}
