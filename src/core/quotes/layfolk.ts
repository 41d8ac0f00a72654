import type { QuoteLanguage } from './languages/language.ts';
import { isRelative } from './name-shapes.ts';
import type { Entity } from './people.ts';
import type { Sentence } from './sentence.ts';
import { is, isCapital, isPlain, isSmall, lowAt, type Tokens } from './token.ts';
import { isAdverb, POINTING } from './verbs.ts';
import { FEMALE, MALE, ROLE, SAY, WORD } from './word-class.ts';

/** What people without an office are called, in both languages. */
export const LAY =
  /^(?:bidan|buruh|dokter|guru|korban|mahasiswa|nelayan|pedagang|pekerja|pelajar|pemuda|penumpang|perawat|petambak|petani|saksi|satpam|siswa|sopir|tersangka|tetangga|tukang|warga|attorney|doctor|driver|farmer|fisherman|lawyer|neighbou?r|nurse|patient|resident|student|teacher|victim|villager|witness|worker)$/;
/** What people are called in their private lives: the 34-year-old, ibu tiga anak itu. */
const PERSONAL = /old$|^(?:ayah|ibu)$/;
/** In Indonesian some words may stand before it: Sementara itu, seorang warga. */
const ONE = [/^(?:seorang|an?|another)$/, /^seorang$/, /^seorang$/, /^seorang$/];
/** How many words on the noun is sought. */
const NEAR = 3;

/**
 * Whether a noun can hardly mean somebody with an office: it is no word of that, nor his age. A private word (ibu tiga
 * anak itu) may mean somebody who has but an occupation.
 */
export function isSomebodyElse(noun: string, { role, roleWords }: Entity): boolean {
  if (role === undefined || roleWords.has(noun)) return false;
  return PERSONAL.test(noun) ? ![...roleWords].some((word) => LAY.test(word)) : LAY.test(noun);
}

/** Whether an office can hardly be somebody's: by its noun, or by the head of several words, which is none that he has. */
export function isOfficeOfElse(words: readonly string[], entity: Entity): boolean {
  if (isSomebodyElse(words.at(-1)!, entity)) return true;
  return entity.role !== undefined && words.length > 1 && !entity.roleWords.has(words[0]!);
}

/** Those whom an article is about are called so too. */
const INVOLVED = /^(?:korban|saksi|tersangka)$/;
const OWNED = /^(?:her|his|their)$/;

/** Whether a sentence without a subject that has a name begins with somebody new: Namun seorang warga membantah. */
export function bringsStranger({ tokens, from, to, language }: Sentence): boolean {
  const begin = ONE.findIndex((one, place) => one.test(lowAt(tokens, from + place)));
  if (begin < 0) return strangerSpeaks(tokens, from, language);
  const first = from + begin + 1;
  for (let at = first; at < Math.min(to, first + NEAR) && isSmall(tokens, at, WORD); at++)
    if (is(tokens, at, ROLE | MALE | FEMALE) || LAY.test(lowAt(tokens, at))) return true;
  return false;
}

/** Somebody without a name is the subject of a verb of saying: Warga lain mengatakan; Tetangganya membenarkan; Anna’s lawyer said. */
function strangerSpeaks(tokens: Tokens, from: number, language: QuoteLanguage): boolean {
  const owner = tokens[from]!.mention;
  const ownerEnd = owner && tokens[owner.last]!.word.owns ? owner.last : from;
  let at = language.headLast ? ownerEnd + 1 : from;
  const noun = lowAt(tokens, at);
  const isOwned = ownerEnd > from || tokens[from]!.word.owns || OWNED.test(lowAt(tokens, from));
  const isPerson = language.headLast
    ? isOwned && (isSmall(tokens, at, ROLE | MALE | FEMALE) || LAY.test(noun))
    : (LAY.test(noun) && !INVOLVED.test(noun)) || isRelative(noun, language);
  // Saksi lain yang enggan disebut namanya mengatakan …
  if (LAY.test(noun) && lowAt(tokens, at + 1).startsWith('lain')) return true;
  if (!isPerson) return false;
  const end = at + NEAR;
  for (at++; at < end && isPlain(tokens, at) && !isCapital(tokens, at); at++)
    if (POINTING.test(lowAt(tokens, at))) return false;
  while (isAdverb(tokens, at)) at++;
  return isSmall(tokens, at, SAY);
}
