import type { ImportReport } from '../import/incoming.ts';

/** So many articles are written at once. */
const TOGETHER = 1000;

/** A report as a line of JSON, piece by piece: it may be of very many articles. */
export function* reportPieces({ imported, ...rest }: ImportReport): Generator<string> {
  let separator = '{"imported":[';
  for (let first = 0; first < Math.max(1, imported.length); first += TOGETHER) {
    const items = imported.slice(first, first + TOGETHER);
    yield separator + items.map((item) => JSON.stringify(item)).join(',');
    separator = ',';
  }
  yield `],${JSON.stringify(rest).slice(1)}\n`;
}
