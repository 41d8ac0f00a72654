import type { Rolldown } from 'vite';

/**
 * The page's own part of the entry, the styles of its fonts. A prerendered page has them inline; were they declared
 * again by the styles that it fetches later, its text would change the font and move.
 */
const OWN = /(?:\/styles\/fonts\.css|\.html)$/;

/** What the words of each language and of each part share: imported lazily only, it costs the first load least in there. */
const SHARED_BY_WORDS = /\/words\/(?:count-in-english|part-of|write-day|write-number)\.ts$/;

/**
 * Names the chunk of a module for Rolldown's `codeSplitting` groups: `reader` for all that the entry imports
 * statically, and the bundler's own choice for the rest. Without it whatever a lazy page shares with the first
 * load becomes a file of its own, and many small files compress worse than one.
 */
export const firstLoadChunk: Rolldown.CodeSplittingNameFunction = (id, context) => {
  if (OWN.test(id)) return null;
  if (SHARED_BY_WORDS.test(id)) return 'reader';
  const reached = new Set([id]);
  for (const module of reached) {
    const info = context.getModuleInfo(module);
    if (info?.isEntry) return 'reader';
    for (const importer of info?.importers ?? []) reached.add(importer);
  }
  return null;
};

/**
 * What the reader remembers of earlier visits, and the words of what comes with it right after the first view. Parts of
 * it are needed at different times, and each file of its own would cost the first load its name, and the page a
 * request in the one task that asks for them all.
 */
export const memoryChunk =
  /\/src\/(?:core\/reading|web\/(?:app|data)\/memory|web\/data\/(?:kept-caches|kept-storage)|web\/app\/(?:keyboard\/overlay|watch-links)|web\/words\/(?:keyboard|mute|offline|reading)-words)\b/;

/** What search and sites that are read live share. Alone each would be a small file whose name the first load has to hold. */
export const languageChunk =
  /\/src\/core\/language\/(?:fold|sliced)\.ts$|\/core\/search\/headline-ranges\.ts$/;

/** What lists of stories share, on every page that has one: they come together, and the first load names one file. */
export const listChunk =
  /\/src\/web\/(?:ui\/(?:list-head|loading|story-item|story-meta)|data\/(?:mute-queries|when-idle)|words\/format-days)\b/;

/**
 * What of TanStack Query only later views use. The package's index imports it, so it would come with every first load;
 * as one file more it comes with the pages that ask several things at once or change what is kept.
 */
export const queriesChunk =
  /query(?:-core)?[\\/]build[\\/]modern[\\/](?:mutationObserver|queriesObserver|useMutation|useQueries)\.js$/;
