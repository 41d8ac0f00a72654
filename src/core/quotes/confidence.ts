/**
 * Below this confidence no name is shown: the speaker is null.
 *
 * Each rule has a confidence in the order of how often it was right on English and Indonesian news whose speakers
 * people had labelled: a name beside its cue nearly always (99 of 100), a further quotation in the paragraph hardly
 * less, a pronoun 96, a few words within a clause 95, the subject of the sentence before 93, an office without a name
 * that may mean the last person (the professor said) three of four. The bound stands below all of these, since of the
 * names shown together 97 to 98 of 100 are right on each kind of news, more than the 96 asked for, and a name is shown
 * for 94 or more; above it would be the offices first. Beneath it lie guesses: whom *they* means.
 */
export const LEAST_CONFIDENCE = 0.5;
