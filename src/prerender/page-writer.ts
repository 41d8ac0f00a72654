import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfPage, type ReaderPage } from '../core/edition/reader-page.ts';
import { preferredLanguage } from '../web/data/preferences.ts';
import type { PageData } from '../web/app/page-data.ts';
import { loadWords } from '../web/words/load-words.ts';
import { openBuiltReader, type PageFiles } from './built-reader.ts';
import { openEdition } from './edition-source.ts';
import { contentOf } from './page-content.ts';
import { headHtml } from './page-head.ts';
import { pageHtml } from './page-html.ts';
import { renderReader } from './render-reader.tsx';
import { stylePicker, type StylePicker } from './used-styles.ts';

/** From what pages are written. */
export type PageSources = {
  /** The folder of the edition. */
  readonly edition: string;
  /** The folder of the built reader, and the name of its shell there. */
  readonly dist: string;
  readonly shell: string;
  readonly base: string;
  /** The whole address that the reader will be found at, if that is known. */
  readonly site: string | undefined;
};

/** Gives the HTML of a page; throws where the edition does not have it or where it cannot be rendered. */
export type PageWriter = (page: ReaderPage) => Promise<string>;

/** What the pages of one kind share. */
type KindOfPage = { readonly files: PageFiles; readonly pick: StylePicker };

/** Opens what pages are written from, once for many of them. */
export async function openPageWriter(sources: PageSources): Promise<PageWriter> {
  const { dist, base } = sources;
  const from = openEdition(sources.edition, sources.site);
  const language = preferredLanguage({}, [from.edition.inLanguage]);
  const words = await loadWords(language);
  const reader = openBuiltReader(dist, base, sources.shell);
  const kinds = new Map<ReaderPage['kind'], KindOfPage>();
  const kindOf = (kind: ReaderPage['kind']): KindOfPage => {
    const known = kinds.get(kind);
    if (known) return known;
    const files = reader.filesOf(kind, language);
    const css = files.styles.map((file) =>
      readFileSync(join(dist, file.slice(base.length)), 'utf8'),
    );
    // Fonts that are declared again are chosen again, and the text moves.
    const late = files.styles.filter((_, index) => !css[index]?.includes('@font-face'));
    const made = { files: { ...files, styles: late }, pick: stylePicker(css.join('')) };
    kinds.set(kind, made);
    return made;
  };
  return async (page) => {
    const content = contentOf(page, from, words);
    const path = base.replace(/\/$/, '') + addressOfPage(page);
    const data: PageData = { path, language, queries: content.queries };
    const markup = await renderReader(data, words);
    const { files, pick } = kindOf(page.kind);
    return pageHtml(reader.shell, {
      language,
      head: headHtml(content.head, from.edition) + markup.head,
      body: markup.body,
      css: pick(markup.body),
      files,
      data,
      newsArticle: content.newsArticle,
    });
  };
}
