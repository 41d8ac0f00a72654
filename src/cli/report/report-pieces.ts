import type { ImportReport } from '../import/incoming.ts';

/** As much of it is written at once, in characters. */
const TOGETHER = 2 ** 18;

/** A report as a line of JSON, piece by piece: it may be of very many articles. */
export function* reportPieces({ imported, ...rest }: ImportReport): Generator<string> {
  let text = '{"imported":[';
  let separator = '';
  for (const item of imported) {
    text += separator + JSON.stringify(item);
    separator = ',';
    if (text.length < TOGETHER) continue;
    yield text;
    text = '';
  }
  yield `${text}],${JSON.stringify(rest).slice(1)}\n`;
}
