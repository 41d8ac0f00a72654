import { join } from 'node:path';
import * as v from 'valibot';
import { sha256 } from '../../sha256.ts';
import { readIfThere, removeIfEmpty, type Disk } from '../../storage/disk.ts';

/** Where the answers lie, within the edition. */
const FOLDER = '.answers';

/** A page of a site's posts as the site answered it. */
export type StoredPage = { readonly page: number; readonly posts: readonly unknown[] };

/** How a site is being read: of how many posts its pages are, and since when it is read. */
export type StoredReading = { readonly size: number; readonly since: string };

/**
 * The answers of a site that is being read for the first time, kept in the edition's folder (`.answers/`) until its
 * articles are in the edition: what an interrupted import has fetched, the next one need not ask for again.
 */
export type AnswerStore = {
  /** What an interrupted import left, where it read the site in the same way. */
  readonly begin: (reading: StoredReading) => readonly StoredPage[];
  /** How an interrupted import read the site. */
  readonly former: () => StoredReading | undefined;
  readonly add: (page: StoredPage) => void;
};

const headSchema = v.object({ size: v.number(), since: v.string() });
const pageSchema = v.object({ page: v.number(), posts: v.array(v.unknown()) });

/** Opens the answers of the site with this API, for the edition in `folder`. */
export function openAnswers(folder: string, api: string, disk: Disk): AnswerStore {
  const path = pathOf(folder, api);
  const lines = () => (readIfThere(disk, path)?.toString() ?? '').split('\n').map(valueOf);
  const former = () => {
    const head = v.safeParse(headSchema, lines()[0]);
    return head.success ? head.output : undefined;
  };
  return {
    former,
    begin: (reading) => {
      const known = former();
      if (known?.size === reading.size && known.since === reading.since) {
        // A last line that was cut short by a crash is ended, so that the next stands for itself.
        disk.appendFileSync(path, '\n');
        return lines().flatMap(pageOf);
      }
      disk.mkdirSync(join(folder, FOLDER), { recursive: true });
      disk.writeFileSync(path, `${JSON.stringify(reading)}\n`);
      return [];
    },
    add: (page) => disk.appendFileSync(path, `${JSON.stringify(page)}\n`),
  };
}

/** Throws the answers of a site away, once what is in them is in the edition. */
export function clearAnswers(folder: string, api: string, disk: Disk): void {
  disk.rmSync(pathOf(folder, api), { force: true });
  removeIfEmpty(disk, join(folder, FOLDER));
}

function pathOf(folder: string, api: string): string {
  return join(folder, FOLDER, `${sha256(api).slice(0, 16)}.jsonl`);
}

/** Whether a name in an edition's folder is that of the answers. */
export function isAnswers(name: string): boolean {
  return name === FOLDER;
}

function pageOf(value: unknown): StoredPage[] {
  const result = v.safeParse(pageSchema, value);
  return result.success ? [result.output] : [];
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
