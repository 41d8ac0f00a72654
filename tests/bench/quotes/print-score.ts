import type { Score, SpeakerScore } from './score.ts';

const CLASSES = ['name', 'pronoun', 'floating', 'none', 'document'];

/** A score as lines of figures in per cent. */
export function scoreLines(
  name: string,
  { gold, matched, full, notQuotes, speakers }: Score,
): string[] {
  const recall = ratio(matched, gold);
  const precision = ratio(full.matched, full.found);
  const f1 = ratio(2 * full.matched, full.gold + full.found);
  const taken =
    notQuotes.listed > 0 ? `  not quotes taken ${notQuotes.taken} of ${notQuotes.listed}` : '';
  const known = [...speakers.keys()].toSorted((a, b) => CLASSES.indexOf(a) - CLASSES.indexOf(b));
  const classes = known.map((mention) => [mention, speakers.get(mention)] as const);
  return [
    `${name.padEnd(9)} span     recall ${percent(recall)} (${matched}/${gold})` +
      (full.gold > 0 ? `  precision ${percent(precision)}  F1 ${percent(f1)}${taken}` : ''),
    ...[['all', total([...speakers.values()])] as const, ...classes].flatMap(([mention, score]) =>
      score ? [speakerLine(mention, score)] : [],
    ),
  ];
}

function speakerLine(mention: string, { n, right, wrong }: SpeakerScore): string {
  const named = right + wrong;
  return (
    `          speaker  ${mention.padEnd(8)} right ${percent(ratio(right, n))} of ${n}` +
    `  of the names given ${percent(ratio(right, named))}  given for ${percent(ratio(named, n))}`
  );
}

function total(scores: readonly SpeakerScore[]): SpeakerScore {
  const sum = { n: 0, right: 0, wrong: 0 };
  for (const { n, right, wrong } of scores) {
    sum.n += n;
    sum.right += right;
    sum.wrong += wrong;
  }
  return sum;
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function percent(value: number | undefined): string {
  return value === undefined ? '    –' : (100 * value).toFixed(1).padStart(5);
}
