import { useEffect, useState } from 'react';
import { voiceFor } from './voice-for.ts';

/** The browser's voice for a language; undefined where there is none, or not yet: voices may come late, and go. */
export function useVoice(inLanguage: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = () => setVoice(voiceFor(inLanguage, speechSynthesis.getVoices()));
    look();
    // Older Safari has the event's handler and no way to listen.
    if (!('addEventListener' in speechSynthesis)) return undefined;
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [inLanguage]);
  return voice;
}
