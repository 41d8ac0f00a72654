const VOWEL = /[aeiouy]/;
/** Consonant, vowel, consonant at the end, as in `hop` and `vot`, where an e was dropped or a letter doubled. */
const SHORT_END = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/**
 * Plural, past and -ing forms of an English word to one key: steps 1a, 1b and 5a of M. F. Porter, *An algorithm for
 * suffix stripping* (1980), and the possessive. Nothing deeper, so that `nation` and `national` stay two words.
 */
export function stemEnglish(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 4 || !/^[a-z]+$/.test(bare)) return bare;
  return withoutSilentE(withoutPast(withoutPlural(bare)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = /(?:ed|ing)$/.exec(word);
  if (!ending) return word;
  const rest = word.slice(0, ending.index);
  if (rest.length < 2 || !VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1);
  return SHORT_END.test(rest) ? `${rest}e` : rest;
}

/** Drops a final e after two or more runs of vowel and consonant (Porter's m > 1): `increase` → `increas`. */
function withoutSilentE(word: string): string {
  const silent = word.endsWith('e') && /[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy]+e$/.test(word);
  return silent ? word.slice(0, -1) : word;
}
