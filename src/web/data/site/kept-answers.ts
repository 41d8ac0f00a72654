import { promisifyRequest, set } from 'idb-keyval';
import { openStore } from './open-store.ts';

/** What a site's files held when they were last read, by site and path; and when that was. */
export type KeptAnswer = { readonly value: unknown; readonly at: string };

/** So many of a site's answers are kept, the last ones. */
const MOST = 200;

const store = openStore('kutip-site-answers', 'answers');

/** The answer that was kept; undefined where there is none, or no storage. */
export async function keptAnswer(site: string, path: string): Promise<KeptAnswer | undefined> {
  try {
    const kept: unknown = await store('readonly', (answers) =>
      promisifyRequest<unknown>(answers.get(keyOf(site, path))),
    );
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer, where there is room for it. */
export async function keepAnswer(site: string, path: string, value: unknown): Promise<void> {
  const kept: KeptAnswer = { value, at: new Date().toISOString() };
  await set(keyOf(site, path), kept, store).catch(() => undefined);
}

/** Keeps an answer that is not all there, where nothing else is kept and there is room for it. */
export async function keepFirstAnswer(site: string, path: string, value: unknown): Promise<void> {
  const kept: KeptAnswer = { value, at: new Date().toISOString() };
  await store('readwrite', (answers) =>
    promisifyRequest(answers.add(kept, keyOf(site, path))),
  ).catch(() => undefined);
}

/** The slugs of a site's articles that are kept; none where there is no storage. */
export async function keptArticlesOf(site: string): Promise<ReadonlySet<string>> {
  const own = rangeOf(site, 'articles/');
  const keys = await store('readonly', (answers) =>
    promisifyRequest(answers.getAllKeys(own)),
  ).catch(() => []);
  const slugs = keys.flatMap((key) =>
    typeof key === 'string' ? (/\/([^/]+)\.json$/.exec(key)?.[1] ?? []) : [],
  );
  return new Set(slugs);
}

/** Drops the oldest of a site's answers where there are too many. */
export async function pruneAnswers(site: string): Promise<void> {
  const times: (readonly [key: IDBValidKey, at: string])[] = [];
  await eachAnswer(site, ({ key, value }) => times.push([key, isKept(value) ? value.at : '']));
  const newestFirst = times.toSorted(([, a], [, b]) => (a < b ? 1 : -1));
  const old = new Set(newestFirst.slice(MOST).map(([key]) => key));
  if (old.size > 0) await eachAnswer(site, (cursor) => old.has(cursor.key) && cursor.delete());
}

/** Forgets all that a site answered. */
export async function forgetAnswers(site: string): Promise<void> {
  await eachAnswer(site, (cursor) => cursor.delete());
}

/** Goes through the answers of a site, one by one: together they may be large. */
function eachAnswer(site: string, visit: (cursor: IDBCursorWithValue) => unknown): Promise<void> {
  const own = rangeOf(site, '');
  return store('readwrite', (answers) => {
    const request = answers.openCursor(own);
    request.addEventListener('success', () => {
      if (!request.result) return;
      visit(request.result);
      request.result.continue();
    });
    return promisifyRequest(answers.transaction);
  });
}

function rangeOf(site: string, path: string): IDBKeyRange {
  return IDBKeyRange.bound(keyOf(site, path), keyOf(site, `${path}\uffff`));
}

function keyOf(site: string, path: string): string {
  return `${site} ${path}`;
}

function isKept(value: unknown): value is KeptAnswer {
  return typeof value === 'object' && value !== null && 'value' in value && 'at' in value;
}
