import { wordsOf } from '../language/fold.ts';
import { hash32 } from '../language/hash.ts';
import { createHashChains } from './hash-chains.ts';

/** Finds the article that an editor's link means by its headline. */
export type HeadlineMatcher = {
  /** Makes an article known, or a new headline of one that is known. */
  readonly add: (slug: string, headline: string) => void;
  /** The slug of the article with this headline, or with one that is certainly the same. */
  readonly find: (headline: string) => string | undefined;
};

type Entry = { readonly slug: string; readonly words: readonly string[] };

/** So many words must be left of a headline that is cut with `…`, and so many must two have that are not quite equal. */
const LEAST_CUT = 5;
const LEAST_NEAR = 6;
const LEAST_OVERLAP = 0.85;
const CUT = /(?:…|\.{3})["”’'\s]*$/;
/** Words that an editor adds or drops without meaning another story. */
const FILLERS = new Set(
  'di ke dari yang dan untuk pada dengan oleh itu ini para the a an of in on at to and for by with'.split(
    ' ',
  ),
);

/** What two headlines have in common that differ in case, accents and signs only. */
export function headlineKey(headline: string): string {
  return wordsOf(headline).join(' ');
}

/**
 * A matcher that knows no headline yet; `headlineOf` has the headlines that articles have by now. Two headlines are the
 * same where their folded words are, words of letters written together or apart (`kerja sama`, `kerjasama`) included;
 * where one is cut with `…` after at least 5 words and only one article begins so; or where one only has a filler word
 * (`di`, `yang`, `the`) more: at least 6 words, and at least 85 % of all words in both (Jaccard). Any other word more,
 * less, changed or moved is another headline, since it may be a number, a name or a *not*. Each look-up is a few look-ups
 * of keys, however many articles are known.
 */
export function createHeadlineMatcher(
  headlineOf: (slug: string) => string | undefined,
): HeadlineMatcher {
  const slugs: string[] = [];
  // There may be very many: keys are kept as numbers, and made again where one is looked for.
  const byKey = createHashChains();

  const add = (slug: string, headline: string): void => {
    for (const key of keysOf(wordsOf(headline))) byKey.add(hash32(key), slugs.length);
    slugs.push(slug);
  };
  const current = (key: string): Entry[] => {
    const found = new Set<string>();
    for (const number of byKey.find(hash32(key))) found.add(slugs[number] ?? '');
    return [...found].flatMap((slug) => {
      const words = wordsOf(headlineOf(slug) ?? '');
      return keysOf(words).includes(key) ? [{ slug, words }] : [];
    });
  };

  const find = (headline: string): string | undefined => {
    const words = wordsOf(headline);
    if (words.length === 0) return undefined;
    const same = current(`same ${joinedLetters(words)}`);
    if (same.length > 0) return firstSlug(same);
    if (CUT.test(headline)) return onlySlug(begunWith(current(beginningKey(words)), words));
    return onlySlug(current(nearKey(words)).filter((entry) => isNear(entry.words, words)));
  };
  return { add, find };
}

function keysOf(words: readonly string[]): string[] {
  return [`same ${joinedLetters(words)}`, beginningKey(words), nearKey(words)];
}

/** Words of letters written together; figures stay apart, since `1,2` is not `12`. */
function joinedLetters(words: readonly string[]): string {
  return words.join(' ').replace(/(?<=\p{L}\p{L}) (?=\p{L}\p{L})/gu, '');
}

const beginningKey = (words: readonly string[]): string =>
  `begins ${words.slice(0, LEAST_CUT).join(' ')}`;

const nearKey = (words: readonly string[]): string =>
  `near ${words.filter((word) => !FILLERS.has(word)).join(' ')}`;

/** Those that go on where a cut headline ends; its last word may itself be cut. */
function begunWith(entries: readonly Entry[], words: readonly string[]): Entry[] {
  if (words.length < LEAST_CUT) return [];
  const beginning = words.join(' ');
  return entries.filter((entry) => entry.words.join(' ').startsWith(beginning));
}

/** Whether one has all words of the other in their order, and only fillers beside them. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (shorter.length < LEAST_NEAR || shorter.length / longer.length < LEAST_OVERLAP) return false;
  let at = 0;
  for (const word of longer) {
    if (word === shorter[at]) at++;
    else if (!FILLERS.has(word)) return false;
  }
  return at === shorter.length;
}

/** Of articles with one headline the one that was there first, to judge by its slug: the others have `-2` and so on. */
function firstSlug(entries: readonly Entry[]): string | undefined {
  const slugs = entries.map(({ slug }) => slug);
  return slugs.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0];
}

function onlySlug(entries: readonly Entry[]): string | undefined {
  const headlines = new Set(entries.map(({ words }) => words.join(' ')));
  return headlines.size === 1 ? firstSlug(entries) : undefined;
}
