import { foldName } from '../language/fold-name.ts';
import { stopWords } from '../language/stop-words.ts';
import { plainerLabel } from './plainer-label.ts';
import { writtenWords } from './written-words.ts';

/** A proper name as it is written, and how often it was seen. */
export type ProperName = { readonly key: string; readonly label: string; readonly count: number };

type Run = { readonly words: readonly string[]; readonly startsSentence: boolean };

/** After these a capital says nothing: a sentence, a quotation or a list may begin. */
const SENTENCE_START = /[.!?:;…“"‘'«([\]\n•–—-]/;
const CAPITALISED = /^\p{Lu}/u;
const LONGEST_RUN = 5;
/** In a text with more capitals than this they mark titles, not names. */
const MOST_CAPITALISED = 0.6;

/** Titles and forms of address, which stand before a name and are no part of it. */
const TITLES = new Set(
  `presiden wakil gubernur bupati wali kota walikota menteri kepala ketua direktur sekretaris profesor prof dr drs ir
  bapak ibu pak bu kapten kolonel jenderal letnan mayor komisaris camat lurah hakim jaksa juru bicara
  haji hajah kyai kiai ustaz ustadz pendeta president vice governor mayor minister chief director secretary professor
  mr mrs ms colonel captain senator judge spokesman spokeswoman`
    .trim()
    .split(/\s+/),
);
/** Words with a capital that name no matter: days, months, and the English `I`. */
const NO_NAMES = new Set(
  `senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober
  november desember monday tuesday wednesday thursday friday saturday sunday january february march may june july
  august october december i wib wita wit am pm`
    .trim()
    .split(/\s+/),
);

/**
 * The proper names in running text (one string a paragraph): runs of capitalised words in the middle of a sentence,
 * titles before them and words of grammar at their ends left out. At the start of a sentence the first word is
 * believed to be part of a name only where the same name is also seen inside one. Most frequent first, then by
 * their first place.
 */
export function properNames(texts: readonly string[]): ProperName[] {
  const inside = new Map<string, ProperName>();
  const runs = texts.flatMap(runsOf);
  for (const { words, startsSentence } of runs) {
    count(inside, startsSentence ? words.slice(1) : words);
  }
  for (const { words, startsSentence } of runs) {
    if (startsSentence && inside.has(nameOf(words)?.key ?? '')) count(inside, words);
  }
  return [...inside.values()].toSorted((one, other) => other.count - one.count);
}

function count(names: Map<string, ProperName>, words: readonly string[]): void {
  const name = nameOf(words);
  if (!name) return;
  const known = names.get(name.key);
  const label = known ? plainerLabel(known.label, name.label) : name.label;
  names.set(name.key, { key: name.key, label, count: (known?.count ?? 0) + 1 });
}

function nameOf(words: readonly string[]): { key: string; label: string } | undefined {
  let first = 0;
  let end = words.length;
  while (first < end && isNoPart(words[first] ?? '')) first++;
  while (first < end && isGrammar(foldName(words[end - 1] ?? ''))) end--;
  const label = words.slice(first, end).join(' ');
  const key = foldName(label);
  return key.length < 3 || /^\d/.test(key) ? undefined : { key, label };
}

function isNoPart(word: string): boolean {
  const folded = foldName(word);
  return TITLES.has(folded) || isGrammar(folded);
}

const isGrammar = (word: string): boolean => stopWords.id.has(word) || stopWords.en.has(word);

function runsOf(text: string): Run[] {
  const words = writtenWords(text);
  const isName = words.map(({ start }) => isCapital(text, start));
  const capitals = isName.filter(Boolean).length;
  if (capitals > MOST_CAPITALISED * words.length && words.length > 3) return [];
  const runs: Run[] = [];
  let run: string[] = [];
  let startsSentence = true;
  let before = 0;
  for (const [place, { start, end }] of words.entries()) {
    const between = before;
    before = end;
    const word = isName[place] ? text.slice(start, end) : '';
    const isPart = word !== '' && !NO_NAMES.has(foldName(word));
    const goesOn = start === between + 1 && text[between] === ' ' && run.length < LONGEST_RUN;
    if (run.length > 0 && !(isPart && goesOn)) {
      runs.push({ words: run, startsSentence });
      run = [];
    }
    if (!isPart) continue;
    if (run.length === 0)
      startsSentence = start === 0 || SENTENCE_START.test(text.slice(between, start));
    run.push(word.replace(/['’-]+$/, ''));
  }
  if (run.length > 0) runs.push({ words: run, startsSentence });
  return runs;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITALISED.test(text.slice(at, at + 2));
}
