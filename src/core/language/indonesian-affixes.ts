/**
 * One way to read a word as root and affixes. `sure`: the sounds and the shape of the root alone make it likely;
 * otherwise it counts only where the root is known.
 */
export type Reading = { readonly root: string; readonly sure: boolean };

type Prefix = '' | 'me' | 'di' | 'ber' | 'ter' | 'pe' | 'per' | 'ke';
type Suffix = '' | 'kan' | 'an' | 'i';
type Cut<Affix> = { readonly rest: string; readonly affix: Affix; readonly sure: boolean };

const VOWEL = '[aeiou]';
/** What may follow each form of `meN-` and `peN-` unchanged; before vowels the form has swallowed a consonant. */
const NASAL_FORMS = [
  { form: 'm', keeps: /^(?:[bfv]|p[lrs])/, swallowed: 'p' },
  { form: 'n', keeps: /^(?:[cdjz]|sy|s[ptk]|t[rs])/, swallowed: 't' },
  { form: 'ny', keeps: /^$/, swallowed: 's' },
  { form: 'ng', keeps: /^(?:[ghq]|k[hlr])/, swallowed: 'k' },
] as const;
const STARTS_WITH_VOWEL = new RegExp(`^${VOWEL}`);
const KEEPS_PLAIN = /^(?:[lrwy]|m[aeiou]|n[aeiou])/;
const LOSES_R = /^(?:r|[^aeiou]er[^aeiou])/;
const ONSET =
  /^(?:[aeiou]|(?:ng|ny|sy|kh|str|[bcdfgkpt]r|[bfgkp]l|s[kptw]|[b-df-hj-np-tv-z])[aeiou])/;
const FINAL_CLUSTER = /[^aeiou]{2}$/;

/** Which suffixes may go with a prefix where the root is not known. */
const SURE_TOGETHER: Record<Prefix, readonly Suffix[]> = {
  '': ['kan', 'an'],
  me: ['', 'kan', 'i'],
  di: ['', 'kan', 'i'],
  ber: ['', 'an'],
  ter: [''],
  pe: ['', 'an'],
  per: ['an'],
  ke: ['an'],
};

/** Which second prefix may stand inside a first. */
const INSIDE: Record<Prefix, readonly Prefix[]> = {
  '': [],
  me: ['per', 'ber', 'ke'],
  di: ['per', 'ber', 'ke'],
  ber: ['ke', 'pe', 'per'],
  ter: [],
  pe: ['ber', 'per'],
  per: [],
  ke: ['ber', 'ter', 'pe'],
};
/** Pairs that are plain even where the root is not known: `memper-`, `diper-`, `keber-an`, `keter-an`. */
const SURE_INSIDE = /^(?:me per|di per|ke ber|ke ter)$/;

/**
 * Every way to read a folded Indonesian word as prefixes, root and suffixes, by the sound changes of the standard
 * grammar (Alwi et al., *Tata Bahasa Baku Bahasa Indonesia*); the barest root of the likeliest suffix comes first.
 */
export function indonesianReadings(word: string): Reading[] {
  const readings: Reading[] = [];
  const bare = word.replace(/nya$/, '');
  for (const suffixed of suffixCuts(word)) {
    for (const prefixed of prefixCuts(suffixed.rest)) {
      if (prefixed.affix === '' && suffixed.rest === word) continue;
      readings.push({
        root: prefixed.rest,
        sure:
          suffixed.sure &&
          prefixed.sure &&
          (SURE_TOGETHER[prefixed.affix].includes(suffixed.affix) || prefixed.rest === bare) &&
          isShapedLikeRoot(prefixed.rest, suffixed.affix),
      });
    }
  }
  return readings;
}

/** Two syllables at least, an onset that Indonesian has, and before a suffix no two consonants but `ng`. */
function isShapedLikeRoot(root: string, suffix: Suffix): boolean {
  if (root.length < 4 || !ONSET.test(root)) return false;
  if ((root.match(/[aeiou]/g)?.length ?? 0) < 2) return false;
  if (suffix === 'i' && /[as]$/.test(root)) return false;
  return suffix === '' || !FINAL_CLUSTER.test(root) || root.endsWith('ng');
}

function suffixCuts(word: string): Cut<Suffix>[] {
  const bases = [{ rest: word, sure: true }];
  const particle = /(?:nya|lah|kah|pun|ku|mu)$/.exec(word);
  if (particle) bases.unshift({ rest: word.slice(0, particle.index), sure: particle[0] === 'nya' });
  return bases.flatMap(({ rest, sure }) => [
    ...(rest.endsWith('kan') ? [{ rest: rest.slice(0, -3), affix: 'kan' as const, sure }] : []),
    ...(rest.endsWith('an') ? [{ rest: rest.slice(0, -2), affix: 'an' as const, sure }] : []),
    ...(rest.endsWith('i') ? [{ rest: rest.slice(0, -1), affix: 'i' as const, sure }] : []),
    { rest, affix: '' as const, sure },
  ]);
}

/** The word itself, and the word without one prefix, or without two; the affix is the outer one. */
function prefixCuts(word: string): Cut<Prefix>[] {
  const cuts: Cut<Prefix>[] = [];
  for (const outer of outerCuts(word)) {
    const inner = outerCuts(outer.rest).filter(({ affix }) => INSIDE[outer.affix].includes(affix));
    for (const { rest, affix, sure } of inner) {
      const plain = SURE_INSIDE.test(`${outer.affix} ${affix}`);
      cuts.push({ rest, affix: outer.affix, sure: sure && plain });
    }
    cuts.push(outer);
  }
  cuts.push({ rest: word, affix: '', sure: true });
  return cuts;
}

function outerCuts(word: string): Cut<Prefix>[] {
  const first = word.slice(0, 2);
  if (first === 'me') return nasalCuts(word, 'me');
  if (first === 'pe') return [...liquidCuts(word, 'per'), ...nasalCuts(word, 'pe')];
  if (first === 'be') return liquidCuts(word, 'ber');
  if (first === 'te') return liquidCuts(word, 'ter');
  if (first === 'di' || first === 'ke') return [{ rest: word.slice(2), affix: first, sure: true }];
  return [];
}

/** `ber-`, `ter-`, `per-`: the r goes before another r or a syllable in er (`bekerja`), and is l in `belajar`. */
function liquidCuts(word: string, affix: 'ber' | 'ter' | 'per'): Cut<Prefix>[] {
  const cuts: Cut<Prefix>[] = [];
  if (word.startsWith(affix)) cuts.push({ rest: word.slice(3), affix, sure: true });
  if (word.startsWith('lajar', 2)) cuts.push({ rest: word.slice(3), affix, sure: true });
  if (LOSES_R.test(word.slice(2))) cuts.push({ rest: word.slice(2), affix, sure: false });
  return cuts;
}

function nasalCuts(word: string, affix: 'me' | 'pe'): Cut<Prefix>[] {
  const cuts: Cut<Prefix>[] = [];
  for (const { form, keeps, swallowed } of NASAL_FORMS) {
    if (!word.startsWith(form, 2)) continue;
    const rest = word.slice(2 + form.length);
    const vowel = STARTS_WITH_VOWEL.test(rest);
    if (vowel) cuts.push({ rest: swallowed + rest, affix, sure: form !== 'ng' });
    cuts.push({ rest, affix, sure: (vowel && form === 'ng') || keeps.test(rest) });
    if (form === 'ng' && rest.startsWith('e'))
      cuts.push({ rest: rest.slice(1), affix, sure: false });
    if (form === 'm' && rest.startsWith('per')) cuts.push({ rest, affix, sure: true });
  }
  cuts.push({ rest: word.slice(2), affix, sure: KEEPS_PLAIN.test(word.slice(2)) });
  return cuts;
}
