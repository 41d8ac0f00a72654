/*
 * What a word can be to the rules; a word may be several things at once, so the classes are bits. Constants of their
 * own, so that a bundler puts the numbers in their place.
 */

/** A verb of saying with its subject before it: mengatakan, said. */
export const SAY = 1;
/** A cue that follows the quotation, its subject after it: kata, ujar; said. */
export const AFTER = 2;
/** Such a cue with its subject as an ending: katanya. */
export const AFTER_OWN = 4;
/** A verb for passing on another's words: mengutip; quoted. */
export const CITE = 8;
export const PRONOUN = 16;
export const MALE = 32;
export const FEMALE = 64;
export const PLURAL = 128;
/** A rank, honorific or form of address before a name: Prof., Kombes, Mr. */
export const TITLE = 256;
/** An office or occupation: ketua, juru; president, spokesman. */
export const ROLE = 512;
/** A word in the names of bodies: kementerian, PT; department, university. */
export const BODY = 1024;
/** A function word, never part of a name however it is written. */
export const STOP = 2048;
export const PREPOSITION = 4096;
/** A word in lower case within names: bin, van, de. */
export const PARTICLE = 8192;
/** What may stand between a subject and its verb: juga, kemudian; also, has. */
export const ADVERB = 16384;
export const TIME = 32768;
/** A degree or suffix after a name: S.H., Jr. */
export const DEGREE = 65536;
export const THAT = 131072;
export const WHO = 262144;
export const AND = 524288;
export const DETERMINER = 1048576;
/** It names a source without a verb: menurut; according. */
export const SOURCE = 2097152;
/** It announces a title, a term or a nickname: bertajuk, istilah; titled, nicknamed. */
export const TERM = 4194304;
/** It begins a line that advertises: simak, tonton; watch. */
export const PROMO = 8388608;
/** A thing that says something: surat, laporan; statement, report. */
export const DOCUMENT = 16777216;
/** It begins an adjunct and so ends a speaker: saat, usai; while, when. */
export const ADJUNCT = 33554432;
/** A country, a people, a kind of place: Rusia, kota; Canada, American. */
export const PLACE = 67108864;
/** It brings in whom one speaks to: kepada; to. */
export const ADDRESSEE = 134217728;
/** Any word; what has none of these three is a sign. */
export const WORD = 268435456;
export const NUMBER = 536870912;
/** A whole marked span. */
export const QUOTE = 1073741824;

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
