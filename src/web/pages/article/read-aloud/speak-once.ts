/** What is to be said, and how. */
export type Words = {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
  readonly pitch: number;
};

/** How it went: said, silenced by somebody else (another tab, a call), or not said at all. */
export type Outcome = 'done' | 'silenced' | 'failed';

/** So long a browser may take to begin, in milliseconds; then the queue is stuck and is emptied. */
const TO_BEGIN = 5_000;
/** How often it is looked whether a browser has fallen silent without saying so. */
const LOOK = 1_000;
/** After `cancel`, some browsers swallow what is spoken in the same moment. */
const AFTER_CANCEL = 60;
const TRIES = 2;

/** The utterance that is being said: a browser may collect one that nothing holds, and its end is never told. */
let held: SpeechSynthesisUtterance | undefined;

/** When the queue was emptied for the last time. */
let emptiedAt = 0;

/**
 * Says some words with the browser's voice and tells, once, how it went, whatever the browser forgets to. Returns how
 * to be silent; then nothing is told.
 */
export function speakOnce(words: Words, tell: (outcome: Outcome) => void): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isOver = false;
  const later = (work: () => void, after: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!isOver) work();
    }, after);
    timers.add(timer);
  };
  const end = () => {
    isOver = true;
    for (const timer of timers) clearTimeout(timer);
  };
  const finish = (outcome: Outcome) => {
    if (isOver) return;
    end();
    tell(outcome);
  };
  const attempt = (number: number) => {
    const again = () => {
      emptyQueue();
      if (number < TRIES) later(() => attempt(number + 1), AFTER_CANCEL);
      else finish('failed');
    };
    const utterance = utteranceOf(words, {
      isCurrent: () => !isOver && held === utterance,
      finish,
      again,
    });
    watch(utterance, later, { finish, again });
    begin(utterance);
  };
  if (isBusy()) emptyQueue();
  // No longer than that, should the clock have been set back.
  const wait = Math.min(AFTER_CANCEL, emptiedAt + AFTER_CANCEL - Date.now());
  if (wait > 0) later(() => attempt(1), wait);
  else attempt(1);
  return () => {
    end();
    emptyQueue();
  };
}

type Ends = { readonly finish: (outcome: Outcome) => void; readonly again: () => void };

function utteranceOf(
  { text, voice, rate, pitch }: Words,
  { isCurrent, finish, again }: Ends & { readonly isCurrent: () => boolean },
): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang.replace('_', '-'), rate, pitch });
  utterance.addEventListener('end', () => {
    if (isCurrent()) finish('done');
  });
  utterance.addEventListener('error', ({ error }) => {
    if (!isCurrent()) return; // the echo of our own `cancel`
    if (error === 'interrupted' || error === 'canceled') finish('silenced');
    else if (error === 'not-allowed') finish('failed');
    else again();
  });
  return utterance;
}

function begin(utterance: SpeechSynthesisUtterance): void {
  held = utterance;
  // Left paused, by another page or a screen that was locked, the queue says nothing.
  if (speechSynthesis.paused) speechSynthesis.resume();
  speechSynthesis.speak(utterance);
}

/** Sees to it that a word that never begins, and an end that is never told, do not leave the reader waiting. */
function watch(
  utterance: SpeechSynthesisUtterance,
  later: (work: () => void, after: number) => void,
  { finish, again }: Ends,
): void {
  let hasBegun = false;
  let wasSilent = false;
  utterance.addEventListener('start', () => (hasBegun = true));
  const look = () => {
    if (held !== utterance) return;
    const isSilent = hasBegun && !isBusy();
    if (isSilent && wasSilent) return finish('done');
    wasSilent = isSilent;
    later(look, LOOK);
  };
  later(look, LOOK);
  later(() => {
    if (hasBegun || held !== utterance) return;
    if (speechSynthesis.speaking && !speechSynthesis.pending) hasBegun = true;
    else again();
  }, TO_BEGIN);
}

const isBusy = (): boolean => speechSynthesis.speaking || speechSynthesis.pending;

function emptyQueue(): void {
  held = undefined;
  emptiedAt = Date.now();
  speechSynthesis.cancel();
}
