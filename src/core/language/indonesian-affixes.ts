/**
 * One way to read a word as root and affixes. `sure`: the sounds and the shape of the root alone make it likely;
 * otherwise it counts only where the root is known.
 */
export type Reading = { readonly root: string; readonly sure: boolean };

type Prefix = '' | 'me' | 'di' | 'ber' | 'ter' | 'pe' | 'per' | 'ke' | 'se';
/** A word without a prefix, but with what else it has. */
type PrefixCut = { readonly rest: string; readonly affix: Prefix; readonly sure: boolean };
/** How many letters a suffix and a particle have together. */
type SuffixCut = { readonly length: number; readonly affix: string; readonly sure: boolean };

const SHORTEST = 5;
const LONGEST = 40;
const SHORTEST_ROOT = 3;
const PARTICLES = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'] as const;
const SUFFIXES = ['kan', 'an', 'i', ''] as const;
/**
 * The forms of `meN-` and `peN-`: what they have swallowed before a vowel, and before what they stand unchanged.
 * `me-` itself, without a nasal, stands before the letters that have none of their own.
 */
const NASAL_FORMS = [
  { form: 'm', keeps: /^(?:[bfv]|p[lrs]|per)/, swallowed: 'p' },
  { form: 'n', keeps: /^(?:[cdjz]|sy|s[ptk]|t[rs])/, swallowed: 't' },
  { form: 'ny', keeps: /^$/, swallowed: 's' },
  { form: 'ng', keeps: /^(?:[aeioughq]|k[hlr])/, swallowed: 'k' },
  { form: '', keeps: /^(?:[lrwy]|[mn][aeiou])/, swallowed: '' },
] as const;
/** What a word begins or ends with that has any of these. */
const AFFIXED = /^(?:[mpbt]e|di|[ks]e)|(?:an|i|nya|[lk]ah|pun|[km]u)$/;
const VOWEL_FIRST = /^[aeiou]/;
const LOSES_R = /^(?:r|[^aeiou]er[^aeiou])/;
const ONSET =
  /^(?:[aeiou]|(?:n[gy]|sy|kh|str|[bcdfgkpt]r|[bfgkp]l|s[kptw]|[b-df-hj-np-tv-z])[aeiou])/;
const TWO_SYLLABLES = /[aeiou][^aeiou]*[aeiou]/;
const FINAL_CLUSTER = /[^aeiou]{2}$/;

/** Which suffixes may go with a prefix where the root is not known. */
const SURE_TOGETHER: Record<Prefix, readonly string[]> = {
  '': ['kan', 'an'],
  me: ['', 'kan', 'i'],
  di: ['', 'kan', 'i'],
  ber: ['', 'an'],
  ter: [''],
  pe: ['', 'an'],
  per: ['an'],
  ke: ['an'],
  se: [],
};

/** Which second prefix may stand inside a first. */
const INSIDE: Partial<Record<Prefix, readonly Prefix[]>> = {
  me: ['per', 'ber', 'ke'],
  di: ['per', 'ber', 'ke'],
  ber: ['ke', 'pe', 'per'],
  pe: ['ber', 'per'],
  ke: ['ber', 'ter', 'pe'],
};
/** Pairs that are plain even where the root is not known: `memper-`, `diper-`, `keber-an`, `keter-an`. */
const SURE_INSIDE: ReadonlySet<string> = new Set(['me per', 'di per', 'ke ber', 'ke ter']);

/**
 * Every way to read a folded Indonesian word as prefixes, root and suffixes, by the sound changes of the standard
 * grammar (Alwi et al., *Tata Bahasa Baku Bahasa Indonesia*); the barest root of the likeliest suffix comes first.
 * None of a word that is too short, or longer than any.
 */
export function indonesianReadings(word: string): Reading[] {
  const readings: Reading[] = [];
  if (word.length < SHORTEST || word.length > LONGEST || !AFFIXED.test(word)) return readings;
  const bare = word.endsWith('nya') ? word.slice(0, -3) : word;
  const prefixed = prefixCuts(word);
  for (const suffix of suffixCuts(word)) {
    for (const { rest, affix, sure } of prefixed) {
      const root = rest.slice(0, rest.length - suffix.length);
      if (root.length < SHORTEST_ROOT || root === word) continue;
      const together = root === bare || SURE_TOGETHER[affix].includes(suffix.affix);
      const isSure = sure && suffix.sure && together && isShapedLikeRoot(root, suffix.affix);
      readings.push({ root, sure: isSure });
    }
  }
  return readings;
}

/**
 * Whether a root that was cut off before this suffix looks like one: two syllables at least, an onset that Indonesian
 * has, and before a suffix no two consonants but `ng`.
 */
export function isShapedLikeRoot(root: string, suffix: string): boolean {
  if (root.length < 4 || !ONSET.test(root) || !TWO_SYLLABLES.test(root)) return false;
  if (suffix === 'i' && /[as]$/.test(root)) return false;
  return suffix === '' || !FINAL_CLUSTER.test(root) || root.endsWith('ng');
}

function suffixCuts(word: string): SuffixCut[] {
  const cuts: SuffixCut[] = [];
  const particle = PARTICLES.find((one) => word.endsWith(one));
  if (particle !== undefined) addSuffixes(cuts, word, particle);
  addSuffixes(cuts, word, '');
  return cuts;
}

function addSuffixes(cuts: SuffixCut[], word: string, after: string): void {
  const sure = after === '' || after === 'nya';
  const end = word.length - after.length;
  for (const affix of SUFFIXES) {
    if (word.endsWith(affix, end)) cuts.push({ length: affix.length + after.length, affix, sure });
  }
}

/** The word itself, and the word without one prefix, or without two; the affix is the outer one. */
function prefixCuts(word: string): PrefixCut[] {
  const cuts: PrefixCut[] = [];
  for (const outer of outerCuts(word)) {
    const inside = INSIDE[outer.affix] ?? [];
    for (const { rest, affix, sure } of inside.length > 0 ? outerCuts(outer.rest) : []) {
      const isPlain = SURE_INSIDE.has(`${outer.affix} ${affix}`);
      if (inside.includes(affix)) cuts.push({ rest, affix: outer.affix, sure: sure && isPlain });
    }
    cuts.push(outer);
  }
  cuts.push({ rest: word, affix: '', sure: true });
  return cuts;
}

function outerCuts(word: string): PrefixCut[] {
  const affix = word.slice(0, 2);
  const rest = word.slice(2);
  switch (affix) {
    case 'me':
      return nasalCuts(rest, affix);
    case 'pe':
      return [...liquidCuts(rest, 'per'), ...nasalCuts(rest, affix)];
    case 'be':
      return liquidCuts(rest, 'ber');
    case 'te':
      return liquidCuts(rest, 'ter');
    case 'di':
    case 'ke':
      return [{ rest, affix, sure: true }];
    case 'se':
      return rest.length > SHORTEST_ROOT ? [{ rest, affix, sure: false }] : [];
  }
  return [];
}

/** `ber-`, `ter-`, `per-`: the r goes before another r or a syllable in er (`bekerja`), and is l in `belajar`. */
function liquidCuts(rest: string, affix: 'ber' | 'ter' | 'per'): PrefixCut[] {
  const cuts: PrefixCut[] = [];
  if (/^(?:r|lajar)/.test(rest)) cuts.push({ rest: rest.slice(1), affix, sure: true });
  if (LOSES_R.test(rest)) cuts.push({ rest, affix, sure: false });
  return cuts;
}

function nasalCuts(rest: string, affix: 'me' | 'pe'): PrefixCut[] {
  const cuts: PrefixCut[] = [];
  for (const { form, keeps, swallowed } of NASAL_FORMS) {
    if (!rest.startsWith(form)) continue;
    const root = rest.slice(form.length);
    if (swallowed && VOWEL_FIRST.test(root)) {
      cuts.push({ rest: swallowed + root, affix, sure: form !== 'ng' });
    }
    cuts.push({ rest: root, affix, sure: keeps.test(root) });
    if (form === 'ng' && root.startsWith('e')) {
      cuts.push({ rest: root.slice(1), affix, sure: false });
    }
  }
  return cuts;
}
