import { Readable } from 'node:stream';
import { engines } from './engines.ts';
import type { Figures } from './figures.ts';
import { linesOf } from './headlines.ts';
import { measureBuild, measureOneMore } from './measure-build.ts';
import { measureLocal, measureTransfer } from './measure-queries.ts';
import { inventQueries, readQueries } from './queries.ts';

/*
 * One measure of one engine in a process of its own, so that its memory is its own:
 * measure.ts ENGINE build|ask HEADLINES FOLDER [QUERIES]. Prints the figures as JSON.
 */
const [name = '', what = '', headlines = '', folder = '', queries] = process.argv.slice(2);
const engine = await engines[name]?.();
if (!engine) throw new Error(`There is no engine ${name}`);

async function ask(): Promise<Figures> {
  if (!engine) return {};
  const lines: string[] = await Readable.from(linesOf(headlines)).toArray();
  const asked = queries === undefined ? inventQueries(lines) : readQueries(queries, lines);
  lines.length = 0;
  return {
    ...(await measureTransfer(engine, folder, asked)),
    ...(await measureLocal(engine, folder, asked)),
    ...(await measureOneMore(engine, folder)),
  };
}

const figures = what === 'build' ? await measureBuild(engine, headlines, folder) : await ask();
process.stdout.write(JSON.stringify(figures));
