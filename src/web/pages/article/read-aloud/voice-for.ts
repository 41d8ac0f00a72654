/** What is asked of a voice to choose it. */
export type VoiceChoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Android still gives languages the codes that they had before 1989. */
const FORMER_CODES: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi' };

/**
 * The best voice for a language: of its region before others, on the device before one that needs the network, the
 * default one before others. Undefined where no voice speaks it: an Indonesian text in English is no use to anybody.
 */
export function voiceFor<Voice extends VoiceChoice>(
  inLanguage: string,
  voices: readonly Voice[],
): Voice | undefined {
  const [language, region] = tagOf(inLanguage);
  const rankOf = (voice: Voice): number =>
    (region !== undefined && tagOf(voice.lang)[1] === region ? 4 : 0) +
    (voice.localService ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter((voice) => tagOf(voice.lang)[0] === language)
    .toSorted((one, other) => rankOf(other) - rankOf(one))[0];
}

/** Android writes `in_ID` for `id-ID`. */
function tagOf(tag: string): [language: string, region: string | undefined] {
  const [language = '', region] = tag.toLowerCase().split(/[-_]/);
  return [FORMER_CODES[language] ?? language, region];
}
