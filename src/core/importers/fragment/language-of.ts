import { detectLanguage } from '../../language/detect-language.ts';

/**
 * The language of a text: what it shows, Indonesian or English, else the one that its source declares, without region.
 * A declaration of one of these two counts less than the text: systems declare the language they were installed in.
 */
export function languageOf(text: string, declared: string | undefined): string {
  const named = languageTag(declared);
  const detected = detectLanguage(text);
  const isOpen = named === undefined || named === 'id' || named === 'en';
  return detected !== 'und' && isOpen ? detected : (named ?? detected);
}

function languageTag(declared: string | undefined): string | undefined {
  if (!declared?.trim()) return undefined;
  try {
    return new Intl.Locale(declared.trim().replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
}
