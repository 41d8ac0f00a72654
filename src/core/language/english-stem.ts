const VOWEL = /[aeiouy]/;
/** Words that only look like a plural or a participle. */
const WHOLE = new Set(
  'news evening during series species nothing something anything everything'.split(' '),
);
/** Consonant, vowel, consonant at the end, as in `hop` and `vot`, where an e was dropped or a letter doubled. */
const SHORT_END = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/**
 * Plural, past and -ing forms of an English word to one key: steps 1a, 1b and 5a of M. F. Porter, *An algorithm for
 * suffix stripping* (1980), and the possessive. Nothing deeper, so that `nation` and `national` stay two words.
 */
export function stemEnglish(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 4 || !/^[a-z]+$/.test(bare) || WHOLE.has(bare)) return bare;
  return withoutSilentE(withoutPast(withoutPlural(bare)));
}

function withoutPlural(word: string): string {
  if (/(?:ss|x|zz|[cs]h)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return VOWEL.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const ending = /(?:ed|ing)$/.exec(word);
  if (!ending) return word;
  const rest = word.slice(0, ending.index);
  if (rest.length < 2 || !VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1);
  return SHORT_END.test(rest) ? `${rest}e` : rest;
}

/**
 * Drops a final e after two runs of vowel and consonant (Porter's m > 1), and after one that is not short:
 * `increase` → `increas`, `house` → `hous`, but `plane`.
 */
function withoutSilentE(word: string): string {
  if (!word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  const runs = rest.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
  const silent = runs > 1 || (runs === 1 && !SHORT_END.test(rest) && !/[aeiou]$/.test(rest));
  return silent ? rest : word;
}
