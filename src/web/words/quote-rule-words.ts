import type { CORRECTED } from '../../core/edition/correct-speakers.ts';
import type { PatternName } from '../../core/quotes/patterns.ts';
import type { Language } from '../data/preferences.ts';
import type { Words } from './indonesian.ts';
import { partOf } from './part-of.ts';

/** The rules of the engine, and what stands in their place where a person has set the speaker right. */
type Rule = PatternName | typeof CORRECTED;

/** Why a quote has its speaker, or none: each rule in one plain sentence, and what to say of one not known. */
export type QuoteRuleWords = Readonly<Record<Rule | 'unknown', string>>;

/** By language. */
export const quoteRuleWords: Readonly<Record<Language, QuoteRuleWords>> = {
  id: {
    'cue-after': 'Sesudah kutipan, teks menyebut siapa yang mengatakannya.',
    'cue-before': 'Sebelum kutipan, dalam kalimat yang sama, teks menyebut siapa yang berbicara.',
    'cue-between': 'Kutipan dijeda oleh keterangan siapa yang berbicara, lalu dilanjutkan.',
    colon: 'Kutipan didahului sebuah nama dan titik dua.',
    signature: 'Kutipan diikuti tanda pisah dan nama penuturnya.',
    attribution: 'Penuturnya disebut di bawah blok kutipan ini.',
    'lead-in':
      'Kalimat sebelumnya berakhir dengan titik dua; yang berbicara ialah subjek kalimat itu.',
    'unknown-verb':
      'Sesudah koma penutup kutipan ada kata kerja dan sebuah nama. Kata kerjanya tidak ada dalam daftar Kutip, tetapi letaknya seperti kata “ujar”.',
    'pronoun-after':
      'Sesudah kutipan ada kata ganti seperti “katanya”. Orangnya dicari pada kalimat-kalimat sebelumnya.',
    'pronoun-before':
      'Sebelum kutipan ada kata ganti seperti “ia” atau “dia”. Orangnya dicari pada kalimat-kalimat sebelumnya.',
    role: 'Penutur disebut dengan jabatan atau lembaganya, yang sudah diperkenalkan sebelumnya.',
    'according-to': 'Teks menyebut sumbernya dengan kata seperti “menurut”.',
    'quoted-by': 'Pihak lain meneruskan kata-kata ini dan menyebut siapa yang mengatakannya.',
    'fragment-in-clause':
      'Beberapa kata ini berada di dalam kalimat penulis, dan kalimat itu menyebut siapa yang mengatakannya.',
    'sentence-end': 'Penutur disebut pada akhir kalimat yang memuat kutipan.',
    continuation: 'Kutipan ini lanjutan dari paragraf sebelumnya, jadi penuturnya sama.',
    'same-paragraph':
      'Kutipan sebelumnya dalam paragraf ini menyebut penuturnya; kutipan ini menyambungnya.',
    floating:
      'Kutipan ini berdiri tanpa keterangan. Paragraf sebelumnya berakhir dengan kata-kata penutur yang sama.',
    'subject-before':
      'Kutipan ini berdiri tanpa keterangan. Kalimat sebelumnya bercerita tentang satu orang, dan dialah yang dianggap berbicara.',
    document: 'Kata-kata ini berasal dari sebuah dokumen atau lembaga, yang menjadi penuturnya.',
    unnamed: 'Teks menyebut penuturnya tanpa nama, misalnya “seorang warga”.',
    uncertain:
      'Ada calon penutur dalam teks, tetapi petunjuknya tidak cukup kuat untuk menampilkan nama.',
    unattributed: 'Tidak ada petunjuk dalam teks tentang siapa yang berbicara.',
    corrected: 'Penutur kutipan ini dibetulkan oleh penerbit edisi.',
    unknown: 'Aturan yang menentukan penuturnya belum dikenal oleh versi pembaca ini.',
  },
  en: {
    'cue-after': 'The text says who said this right after the quote.',
    'cue-before': 'The text says who is speaking before the quote, in the same sentence.',
    'cue-between': 'The quote pauses to say who is speaking, and then goes on.',
    colon: 'A name and a colon introduce the quote.',
    signature: 'A dash and the speaker’s name follow the quote.',
    attribution: 'The block of quoted words names the speaker below them.',
    'lead-in': 'The sentence before ends in a colon, and its subject is the speaker.',
    'unknown-verb':
      'A verb and a name follow the quote’s closing comma. Kutip does not have this verb in its list, but it stands where “said” would.',
    'pronoun-after':
      'A pronoun follows the quote, as in “he said”. Who that is was sought in the sentences before.',
    'pronoun-before':
      'A pronoun introduces the quote, as in “she said”. Who that is was sought in the sentences before.',
    role: 'The speaker is named by an office, or as a body, introduced earlier in the text.',
    'according-to': 'The text names the source with words such as “according to”.',
    'quoted-by': 'Someone else passes these words on and names who said them.',
    'fragment-in-clause':
      'These few words stand inside the writer’s own sentence, which says whose they are.',
    'sentence-end': 'The speaker is named at the end of the sentence that holds the quote.',
    continuation: 'The quote goes on from the paragraph before, so the speaker is the same.',
    'same-paragraph':
      'The speaker is named with an earlier quote of this paragraph, and this one goes on from it.',
    floating:
      'Nothing beside this quote says who speaks. The paragraph before ended with the same speaker’s words.',
    'subject-before':
      'Nothing beside this quote says who speaks. The sentence before is about one person, who is taken to be the speaker.',
    document: 'The words come from a document or a body, which stands as the speaker.',
    unnamed: 'The text speaks of someone without a name, such as “a resident”.',
    uncertain: 'The text hints at a speaker, but not clearly enough to show a name.',
    unattributed: 'Nothing in the text says who is speaking.',
    corrected: 'The edition’s publisher corrected the speaker of this quote.',
    unknown: 'This version of the reader does not know the rule that decided who speaks.',
  },
};

/** The rule of a quote's `pattern` in a plain sentence; one that says so where the pattern is not known. */
export function quoteRule(pattern: string, words: Words): string {
  const rules: Readonly<Record<string, string>> & QuoteRuleWords = partOf(
    words,
    'quoteRule',
    quoteRuleWords,
  );
  return Object.hasOwn(rules, pattern) ? (rules[pattern] ?? '') : rules.unknown;
}
