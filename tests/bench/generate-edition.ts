import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventor } from './invent-article.ts';
import { printPace, runCommand } from './run-command.ts';

/**
 * Invents articles, imports and checks them, adds one more, and prints what it cost.
 * `npm run bench:edition -- [N] [--keep]`: N articles (10,000), and whether the folder stays.
 */
const count = Number(process.argv[2] ?? 10_000);
const keeps = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
const edition = join(folder, 'edition');

await writeArticles(join(folder, 'articles.jsonl'));
writeFileSync(join(folder, 'one-more.json'), JSON.stringify(inventor(count)(count)));

const run = (args: readonly string[]) => runCommand(args, folder);
const imported = run(['import', join(folder, 'articles.jsonl'), '--edition', edition, '--json']);
const checked = run(['check', '--edition', edition]);
const before = snapshot(edition);
const added = run(['import', join(folder, 'one-more.json'), '--edition', edition, '--json']);
const after = snapshot(edition);
const rewritten = [...after].filter(([path, stamp]) => before.get(path) !== stamp);
const rechecked = run(['check', '--edition', edition]);

console.table({
  [`import ${count}`]: imported,
  check: checked,
  'import 1 more': added,
  'check again': rechecked,
});
printPace(count, imported);
console.log(`files rewritten by one more: ${rewritten.length}`);
for (const [path] of rewritten) console.log(`  ${path}`);
console.table(sizes());
if (keeps) console.log(folder);
else rmSync(folder, { recursive: true });

async function writeArticles(path: string): Promise<void> {
  const stream = createWriteStream(path);
  const invent = inventor(count);
  for (let number = 0; number < count; number++) {
    if (!stream.write(`${JSON.stringify(invent(number))}\n`)) {
      await new Promise<void>((done) => stream.once('drain', () => done()));
    }
  }
  await new Promise<void>((done) => stream.end(() => done()));
}

function snapshot(below: string): Map<string, string> {
  const stamps = new Map<string, string>();
  for (const entry of readdirSync(below, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { ino, mtimeMs, size } = statSync(path);
    stamps.set(path.slice(below.length + 1), `${ino} ${mtimeMs} ${size}`);
  }
  return stamps;
}

function sizes() {
  const kinds = new Map<string, { files: number; bytes: number; largest: number }>();
  for (const [path] of snapshot(edition)) {
    const kind = path.startsWith('people/index') ? 'people/index' : (path.split('/')[0] ?? '');
    const { size } = statSync(join(edition, path));
    const { files, bytes, largest } = kinds.get(kind) ?? { files: 0, bytes: 0, largest: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + size, largest: Math.max(largest, size) });
  }
  return Object.fromEntries(kinds);
}
