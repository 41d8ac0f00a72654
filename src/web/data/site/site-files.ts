import type { FileSource } from '../file-source.ts';
import { LoadError } from '../load-error.ts';
import { nextTask } from '../next-task.ts';
import type { AskOptions } from './ask-site.ts';
import { keepAnswer, keepFirstAnswer, keptAnswer } from './kept-answers.ts';
import type { KnownSite } from './known-sites.ts';
import { readSiteArticle, type OnText, type SiteSource } from './site-article.ts';
import type { SiteLists } from './site-lists.ts';
import { SiteError, type SiteRefusal } from './site-refusal.ts';

/** When the answer was kept that stands for the site's own, and why that did not come. */
export type StandIn = { readonly at: string; readonly refusal: SiteRefusal };

/** What is to be told while a site is read. */
export type SiteListener = {
  /** Of each file: undefined when the site itself gave it, else what stands in for it. */
  readonly onAnswer: (standIn: StandIn | undefined) => void;
  readonly onText: OnText;
};

/**
 * A site as the files of an edition, each made of the site's answers when it is asked for. Where the site does not
 * answer, what it last answered stands for it.
 */
export function siteFiles(
  site: KnownSite,
  lists: SiteLists,
  { onAnswer, onText }: SiteListener,
): FileSource {
  return async (path, { signal }) => {
    const onShown: OnText = (slug, text) => {
      onText(slug, text);
      // What was read is there again, even where the reader leaves before the rest comes.
      void nextTask().then(() => keepFirstAnswer(site.id, path, text));
    };
    try {
      const value = await readFile({ site, lists, onText: onShown }, path, { signal });
      // What is beside a text is missing where the reader left before it came.
      signal?.throwIfAborted();
      void nextTask().then(() => keepAnswer(site.id, path, value));
      onAnswer(undefined);
      return value;
    } catch (error) {
      // What the site does say, even that there is nothing, is the truth.
      if (!(error instanceof SiteError)) throw error;
      const kept = await keptAnswer(site.id, path);
      if (!kept) throw error;
      onAnswer({ at: kept.at, refusal: error.refusal });
      return kept.value;
    }
  };
}

function readFile(source: SiteSource, path: string, options: AskOptions): Promise<unknown> {
  const { lists } = source;
  if (path === 'edition.json') return lists.edition(options);
  const [, leaf] = /^leaves\/([1-9]\d{0,8})\.json$/.exec(path) ?? [];
  if (leaf !== undefined) return lists.leaf(Number(leaf), options);
  const [, section, page] = /^sections\/([^/]+)\/([1-9]\d{0,8})\.json$/.exec(path) ?? [];
  if (section !== undefined) return lists.sectionLeaf(section, Number(page), options);
  const [, slug] = /^articles\/([^/]+)\.json$/.exec(path) ?? [];
  if (slug !== undefined) return readSiteArticle(source, slug, options);
  throw new LoadError(path, { kind: 'not-found' });
}
