import { useEffect } from 'react';
import { quoteOfFragment } from '../../paths.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './speaker-steps.module.css';
import type { Speaker } from './speakers.ts';
import type { Following } from './use-following.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';

/** The speaker who is followed, and the way through their quotes. */
export type StepsProps = { readonly speaker: Speaker; readonly following: Following };

/** From one quote of a speaker to the next, and from the last to the first, by buttons and by arrow keys. */
export function SpeakerSteps({ speaker: { name, hue, quotes }, following }: StepsProps) {
  const { article, number } = useWords();
  const { steps: words } = useQuoteWords();
  const { index, step, release } = following;
  const back = () => step((index + quotes.length - 1) % quotes.length);
  const on = () => step((index + 1) % quotes.length);
  useStepKeys({ ArrowLeft: back, ArrowRight: on, Escape: release });
  const who = name ?? article.unnamed;
  return (
    <div
      id={STEPS}
      className={`${styles.steps} ${hue}`}
      role="group"
      aria-label={words.quotesOf(who)}
    >
      <span className={styles.who}>{who}</span>
      <button type="button" aria-label={words.previous} onClick={back}>
        <Arrow path="m12.5 4-6 6 6 6" />
      </button>
      <span className={styles.position} role="status">
        {words.position(number(index + 1), number(quotes.length))}
      </span>
      <button type="button" aria-label={words.next} onClick={on}>
        <Arrow path="m7.5 4 6 6-6 6" />
      </button>
      <button type="button" aria-label={words.release} onClick={release}>
        <Arrow path="m5 5 10 10M15 5 5 15" />
      </button>
    </div>
  );
}

const STEPS = 'speaker-steps';

type StepKeys = Readonly<Record<'ArrowLeft' | 'ArrowRight' | 'Escape', () => void>>;

/** Keys that hold while the focus is on the steps or on a quote: elsewhere they do what they always do. */
function useStepKeys(keys: StepKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || !isOnSteps(target)) return;
      if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'Escape') return;
      event.preventDefault();
      keys[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isOnSteps(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const described = target.getAttribute('aria-describedby') ?? '';
  return target.closest(`#${STEPS}`) !== null || quoteOfFragment(`#${described}`) !== undefined;
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
