/*
 * What a word can be to the rules; a word may be several things at once, so the classes are bits. Constants of their
 * own, so that a bundler puts the numbers in their place.
 */

/** A verb of saying with its subject before it: mengatakan, said. */
export const SAY = 16;
/** A cue that follows the quotation, its subject after it: kata, ujar; said. */
export const AFTER = 256;
/** Such a cue with its subject as an ending: katanya. */
export const AFTER_OWN = 1048576;
/** A verb for passing on another's words: mengutip; quoted. */
export const CITE = 67108864;
export const PRONOUN = 2048;
export const MALE = 4096;
export const FEMALE = 8192;
export const PLURAL = 134217728;
/** A rank, honorific or form of address before a name: Prof., Kombes, Mr. */
export const TITLE = 4;
/** An office or occupation: ketua, juru; president, spokesman. */
export const ROLE = 1;
/** A word in the names of bodies: kementerian, PT; department, university. */
export const BODY = 32;
/** A function word, never part of a name however it is written. */
export const STOP = 64;
export const PREPOSITION = 8;
/** A word in lower case within names: bin, van, de. */
export const PARTICLE = 1073741824;
/** What may stand between a subject and its verb: juga, kemudian; also, has. */
export const ADVERB = 262144;
export const TIME = 16384;
/** A degree or suffix after a name: S.H., Jr. */
export const DEGREE = 33554432;
export const THAT = 65536;
export const WHO = 2097152;
export const AND = 512;
export const DETERMINER = 131072;
/** It names a source without a verb: menurut; according. */
export const SOURCE = 4194304;
/** It announces a title, a term or a nickname: bertajuk, istilah; titled, nicknamed. */
export const TERM = 268435456;
/** It begins a line that advertises: simak, tonton; watch. */
export const PROMO = 536870912;
/** A thing that says something: surat, laporan; statement, report. */
export const DOCUMENT = 8388608;
/** It begins an adjunct and so ends a speaker: saat, usai; while, when. */
export const ADJUNCT = 32768;
/** A country, a people, a kind of place: Rusia, kota; Canada, American. */
export const PLACE = 524288;
/** It brings in whom one speaks to: kepada; to. */
export const ADDRESSEE = 16777216;
/** Any word; what has none of these three is a sign. */
export const WORD = 2;
export const NUMBER = 1024;
/** A whole marked span. */
export const QUOTE = 128;

/** A lexicon: the classes of each lower-case word, added up. */
export type Lexicon = ReadonlyMap<string, number>;

const FUNCTION_WORDS =
  PRONOUN |
  PREPOSITION |
  ADDRESSEE |
  ADVERB |
  TIME |
  THAT |
  WHO |
  AND |
  DETERMINER |
  SOURCE |
  PROMO |
  ADJUNCT;

/** A lexicon of lists, each a class and its words apart by spaces; function words are stops as well. */
export function lexiconOf(lists: readonly (readonly [number, string])[]): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [classes, words] of lists) {
    const bits = (classes & FUNCTION_WORDS) === 0 ? classes : classes | STOP;
    for (const word of words.split(' ')) lexicon.set(word, (lexicon.get(word) ?? 0) | bits);
  }
  return lexicon;
}
