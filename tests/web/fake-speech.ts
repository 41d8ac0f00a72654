/** How a fake of the browser's voices differs from a well-behaved one. */
export type SpeechTraps = {
  /** The languages of its voices. */
  readonly languages: readonly string[];
  /** The voices are there only once `arrive` is called, as in Chromium. */
  readonly late?: boolean;
  /** So many utterances never begin: the queue is stuck until it is emptied. */
  readonly stuck?: number;
  /** Nothing is heard of the end of an utterance. */
  readonly mute?: boolean;
};

/** What a test sees of the fake, and how it moves it on. */
export type FakeSpeech = {
  /** Everything that was begun, in order. */
  readonly said: { readonly text: string; readonly rate: number; readonly lang: string }[];
  /** What is being said. */
  readonly current: () => string | undefined;
  /** The utterance that is being said comes to its end; false where Chromium would have cut it off before. */
  readonly end: () => boolean;
  /** Somebody else silences the browser. */
  readonly interrupt: () => void;
  readonly arrive: () => void;
};

declare global {
  interface Window {
    fakeSpeech?: FakeSpeech;
  }
}

/**
 * Puts a fake in the place of the browser's voices. It keeps to the specification and to what browsers really do:
 * events come later, `cancel` is answered with errors, what is spoken in the moment of a `cancel` is swallowed, what
 * takes longer than 15 seconds never ends, and `pause` ends all speech, as on Android. It needs nothing from outside
 * itself, so that a page in a real browser can have it too.
 */
export function installFakeSpeech(traps: SpeechTraps): void {
  const LETTERS_A_SECOND = 13;
  const LONGEST = 15;
  const voices = traps.languages.map((lang, index) => ({
    lang,
    name: `Suara ${lang}`,
    voiceURI: lang,
    localService: true,
    default: index === 0,
  }));
  let hasArrived = !traps.late;
  let stuck = traps.stuck ?? 0;

  class Utterance extends EventTarget {
    text: string;
    lang = '';
    voice: unknown = null;
    rate = 1;
    pitch = 1;
    constructor(text = '') {
      super();
      this.text = text;
    }
  }
  const tell = (utterance: Utterance, type: string, error?: string) =>
    setTimeout(() => utterance.dispatchEvent(Object.assign(new Event(type), { error })));
  const said: FakeSpeech['said'][number][] = [];
  let current: Utterance | undefined;
  let queue: Utterance[] = [];
  let isCanceling = false;

  class Synthesis extends EventTarget {
    paused = false;
    get speaking() {
      return current !== undefined;
    }
    get pending() {
      return queue.length > 0;
    }
    getVoices() {
      return hasArrived ? [...voices] : [];
    }
    speak(utterance: Utterance) {
      if (isCanceling) return;
      queue.push(utterance);
      this.next();
    }
    next() {
      if (current || stuck > 0) return;
      current = queue.shift();
      if (!current) return;
      const { text, rate, lang } = current;
      said.push({ text, rate, lang });
      tell(current, 'start');
    }
    cancel() {
      if (queue.length > 0 && stuck > 0) stuck--;
      isCanceling = true;
      setTimeout(() => (isCanceling = false));
      if (current) tell(current, 'error', 'interrupted');
      for (const waiting of queue) tell(waiting, 'error', 'canceled');
      current = undefined;
      queue = [];
    }
    pause() {
      this.cancel();
    }
    resume() {
      this.paused = false;
    }
  }
  const synthesis = new Synthesis();
  const take = () => {
    const taken = current;
    current = undefined;
    return taken;
  };
  window.fakeSpeech = {
    said,
    current: () => current?.text,
    end: () => {
      if (!current || current.text.length / (LETTERS_A_SECOND * current.rate) > LONGEST + 1e-9)
        return false;
      const ended = take();
      if (ended && !traps.mute) tell(ended, 'end');
      return true;
    },
    interrupt: () => {
      const silenced = take();
      if (silenced) tell(silenced, 'error', 'interrupted');
    },
    arrive: () => {
      hasArrived = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
  });
}
