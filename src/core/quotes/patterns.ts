/**
 * The rules that find who speaks, one name each; a quote stores the name of the rule that found it.
 *
 * The first group reads words beside the quotation, the second carries a speaker on from elsewhere, the last says
 * why there is no speaker.
 */
export const patternNames = [
  /** The words that attribute it follow the closing mark: “…,” kata Ratna Wulandari; “…,” Ratna Wulandari said. */
  'cue-after',
  /** They stand before it in the same sentence: Ratna mengatakan, “…”; Ratna said, “…”. */
  'cue-before',
  /** It goes on after the attribution of its first half: “…,” kata Ratna, “…”. */
  'cue-between',
  /** A name and a colon lead in: Ratna: “…”. */
  'colon',
  /** A dash and a name sign it: “…” — Ratna Wulandari. */
  'signature',
  /** It stands in a quotation that says itself who said it: <blockquote>“…” <cite>Ratna Wulandari</cite>. */
  'attribution',
  /** A sentence without a verb of saying ends in a colon; its subject speaks: Jawaban Ratna singkat: “…”. */
  'lead-in',
  /** A verb that no list has stands between a closing comma and a name: “…,” kelakar Ratna. */
  'unknown-verb',
  /** The cue after it names the speaker by a pronoun: “…,” katanya; “…,” she said. */
  'pronoun-after',
  /** The cue before it does so: Ia menambahkan, “…”; She said, “…”. */
  'pronoun-before',
  /** The speaker is named by an office or as a body met before: “…,” kata gubernur; “…,” the mayor said. */
  'role',
  /** A source is named without a verb: menurut Ratna; according to Ratna. */
  'according-to',
  /** Somebody passes on somebody else's words: RIA mengutip pernyataan Ratna; RIA quoted Ratna as saying. */
  'quoted-by',
  /** A few words in marks within the writer's sentence, whose verb of saying has a named subject. */
  'fragment-in-clause',
  /** The cue stands at the end of the sentence that holds the words: … “…” …, kata Ratna. */
  'sentence-end',
  /** The quotation goes on in the next paragraph, which opens with a mark again. */
  'continuation',
  /** A further quotation after an attributed one in the same paragraph: “…,” kata Ratna. “…” */
  'same-paragraph',
  /** No cue at all; the paragraph before ended with the speaker's own words. */
  'floating',
  /** No cue at all; the sentence before is about what one person says, thinks or does. */
  'subject-before',
  /** The words are a document's or a body's that stands as the speaker. */
  'document',
  /** The cue names somebody without a name: kata seorang warga; an official said. */
  'unnamed',
  /** A candidate was found, but not surely enough to show a name. */
  'uncertain',
  /** Nothing in the text says who speaks. */
  'unattributed',
] as const;

/** The name of one of the rules. */
export type PatternName = (typeof patternNames)[number];
