import { fold } from '../../language/fold.ts';

const DOMAIN =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|co|id|net|org|news|info|tv|online|my|sg|asia|press|xyz|me|io|uk|au)$/iu;

/** Words that names of newspapers, stations and agencies are made of, in Indonesian and English. */
const STRONG =
  `news tribun tribune radar harian times post viva kompas tempo antara detik jawapos republika liputan
  kumparan okezone inews sindo kontan bisnis merdeka reuters afp cnn cnbc bbc cna xinhua bernama kyodo yonhap
  jpnn jurnal journal gazette herald daily koran posmetro warta wartawan pikiran tirto idn`.split(
    /\s+/,
  );
const WEAK =
  `kabar berita suara media pos metro info insight tv today online press weekly star sun globe radio
  rri tvri pewarta lensa sinar fajar rakyat mimbar bp`.split(/\s+/);
const strong = new Set(STRONG);
const weak = new Set(WEAK);
const PART =
  /^(?:tribun|detik|kompas|tempo|liputan|warta|harian|jurnal|posmetro|radar|kabar|koran|suara)|(?:news|post|times|tribun|pos|metro|tv|press|daily|kini|today)$/;

/**
 * How much a name looks like an outlet's: `sure` for a domain (`KabarSelo.com`) or a name with a word of the trade
 * (`Tribun Selo`), `perhaps` for one with a word that other names have too (`Suara Selo`), `no` for the rest.
 */
export function brandLikeness(name: string): 'sure' | 'perhaps' | 'no' {
  const text = name.trim();
  if (text.length < 2 || text.length > 45) return 'no';
  if (DOMAIN.test(text)) return 'sure';
  const words = text.split(/\s+/);
  if (words.length <= 3 && DOMAIN.test(words.at(-1) ?? '')) return 'sure';
  if (
    words.length > 4 ||
    !words.every((word) => /^[\p{Lu}\d][^()]*$|^\p{Ll}+[\p{Lu}\d][^()]*$/u.test(word))
  )
    return 'no';
  const folded = words.map(fold);
  if (folded.some((word) => strong.has(word) || (word.length > 5 && PART.test(word))))
    return 'sure';
  if (words.length === 1 && /^\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(text)) return 'perhaps';
  return folded.some((word) => weak.has(word)) ? 'perhaps' : 'no';
}

/** Whether this is a domain name. */
export function isDomain(text: string): boolean {
  return DOMAIN.test(text);
}

/** The letters by which an outlet is known wherever it is named: `KabarSelo.co.id` → `kabarselo`. */
export function brandStem(name: string): string {
  return fold(name.replace(/^www\./i, '').replace(/(?:\.[a-z]{2,6}){1,2}$/i, '')).replaceAll(
    ' ',
    '',
  );
}
