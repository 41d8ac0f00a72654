/** The reader that a service worker came with; the build fills it in. Paths are below the reader's own. */
export type BuildFiles = {
  /** The page without content that every address can start from. */
  readonly shell: string;
  /** The same for sites that are read live: it may ask other hosts. */
  readonly siteShell: string;
  /** Code and styles that the shell asks for. */
  readonly first: readonly string[];
  /** Everything that may be needed later. */
  readonly later: readonly string[];
};

/** The address, in the cache of code, of the list of the builds that it has files of. */
const BUILDS = 'builds';

/** How many builds stay: pages that are still open may be of the one before. */
const MOST_BUILDS = 2;

/** Fetches what is not there yet; all of it, or it fails and nothing is lost. */
export async function keepBuild(cache: Cache, files: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const file of files) {
    if (!(await cache.match(file, { ignoreVary: true }))) missing.push(file);
  }
  await cache.addAll(missing);
}

/** Takes out the files of all builds but this one and the one before. */
export async function dropFormerBuilds(cache: Cache, files: readonly string[]): Promise<void> {
  const builds = [files, ...(await keptBuilds(cache)).filter((build) => !isSame(build, files))];
  const staying = builds.slice(0, MOST_BUILDS);
  await cache.put(BUILDS, Response.json(staying));
  const wanted = new Set([...staying.flat(), BUILDS].map(addressOf));
  for (const { url } of await cache.keys()) {
    if (!wanted.has(url)) await cache.delete(url);
  }
}

/** Whether a file is of the build before, and not of this one. */
export async function isFormerCode(
  cache: Cache,
  files: readonly string[],
  code: string,
): Promise<boolean> {
  if (files.includes(code)) return false;
  return (await keptBuilds(cache)).some((build) => build.includes(code));
}

async function keptBuilds(cache: Cache): Promise<readonly (readonly string[])[]> {
  const kept: unknown = await (await cache.match(BUILDS))?.json();
  return isBuilds(kept) ? kept : [];
}

const isBuilds = (value: unknown): value is readonly (readonly string[])[] =>
  Array.isArray(value) && value.every((build) => Array.isArray(build));

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** As the cache understands a path: from where the worker stands. */
const addressOf = (path: string): string => new Request(path).url;
