import { detectLanguage } from '../../language/detect-language.ts';
import type { LinkedArticle } from './linked-article.ts';
import { metaOf, type PageData } from './page-data.ts';

const LANGUAGES = ['content-language', 'og:locale', 'language', 'dc.language'];

/**
 * The language of a page's text. Templates often say English whatever the text is in, so that Indonesian and English
 * are known by the words; any other language is believed.
 */
export function pageLanguage(
  data: PageData,
  linked: LinkedArticle | undefined,
  text: string,
): string {
  const given = [data.language, linked?.inLanguage, metaOf(data, LANGUAGES)];
  const named = given.map(languageOf).find((language) => language !== undefined);
  const detected = detectLanguage(text);
  const isOurs = named === undefined || named === 'id' || named === 'en';
  return detected !== 'und' && isOurs ? detected : (named ?? detected);
}

/** The language of a tag such as `en-GB` or `id_ID`. */
function languageOf(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return new Intl.Locale(tag.replace('_', '-')).language;
  } catch {
    return undefined;
  }
}
