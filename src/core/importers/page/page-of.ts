import { fold } from '../../language/fold.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { KnownLine } from './known-line.ts';
import { layOut } from './layout.ts';
import { endsSentence } from './line-shape.ts';
import type { Page } from './reading.ts';

/** A page as the rules see it; with `headline` given, its lines are an article's text alone. */
export function pageOf(lines: readonly KnownLine[], headline: string | undefined): Page {
  return atOnce(pageInSlices(lines, headline));
}

/** The same, with rests. */
export function* pageInSlices(
  lines: readonly KnownLine[],
  headline: string | undefined,
): Sliced<Page> {
  const layout = layOut(lines, headline !== undefined);
  const own = layout.headline === undefined ? '' : (lines[layout.headline]?.key ?? '');
  const headlineKey = headline === undefined ? own : fold(headline);
  const prose = lines.filter((line) => line.prose);
  yield;
  const vocabulary = yield* vocabularyOf([
    headlineKey,
    ...lines.slice(layout.bodyStart).flatMap((line) => (line.prose ? [line.key] : [])),
  ]);
  return {
    lines,
    layout,
    headlineKey,
    vocabulary,
    names: yield* namesOf(prose),
    sentences: new Set(prose.filter((line) => endsSentence(line.text)).map((line) => line.key)),
  };
}

/** How many lines are looked at without a rest. */
const SLICE = 40;

function* vocabularyOf(keys: readonly string[]): Sliced<Set<string>> {
  const words = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    for (const word of key.split(' ')) if (word.length > 2) words.add(word);
  }
  return words;
}

function* namesOf(prose: readonly KnownLine[]): Sliced<Set<string>> {
  const once = new Set<string>();
  const names = new Set<string>();
  for (const [index, { text }] of prose.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{N}-]*/gu)) {
      if (once.has(word)) names.add(word);
      once.add(word);
    }
  }
  return names;
}
