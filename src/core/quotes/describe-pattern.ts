import type { PatternName } from './patterns.ts';

/** What each rule means, as a sentence in plain English. */
const descriptions: Readonly<Record<PatternName, string>> = {
  'cue-after': 'The words that name the speaker follow the closing mark.',
  'cue-before': 'The words that name the speaker stand before the quotation, in the same sentence.',
  'cue-between': 'It goes on after the attribution of its first half.',
  colon: 'A name and a colon lead in.',
  signature: 'A dash and a name sign it.',
  attribution: 'It stands in a quotation that says itself, below its words, who said it.',
  'lead-in': 'The sentence before ends in a colon, and its subject speaks.',
  'unknown-verb':
    'A word that is no known verb of saying stands between the quotation and a name, where such a verb would stand.',
  'pronoun-after': 'The words after it name the speaker by a pronoun: whoever was spoken of last.',
  'pronoun-before':
    'The words before it name the speaker by a pronoun: whoever was spoken of last.',
  role: 'The speaker is named by an office, or as a body, that was met before.',
  'according-to': 'A source is named without a verb of saying, as after “according to”.',
  'quoted-by': "One source passes on another's words; the other is the speaker.",
  'fragment-in-clause':
    "A few words in marks within the writer's own sentence, whose verb of saying has a named subject.",
  'sentence-end': 'The attribution stands at the end of the sentence that holds the words.',
  continuation: 'It goes on with the quotation of the paragraph before.',
  'same-paragraph': 'It follows an attributed quotation in the same paragraph.',
  floating: "It has no attribution; the paragraph before ended with the speaker's own words.",
  'subject-before':
    'It has no attribution; the sentence before is about what one person says, thinks or does.',
  document: 'The words are those of a document or of a body.',
  unnamed: 'The attribution names nobody: an official, a resident.',
  uncertain: 'A speaker was found, but not surely enough to be shown.',
  unattributed: 'Nothing in the text says who speaks.',
};

/** What a rule that finds a speaker, or finds that there is none, means: one sentence in plain English. */
export function describePattern(name: PatternName): string {
  return descriptions[name];
}
