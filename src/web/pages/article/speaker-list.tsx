import { useState } from 'react';
import { useWords } from '../../words/words-context.ts';
import styles from './speaker-list.module.css';
import type { Speaker } from './speakers.ts';
import type { Following } from './use-following.ts';

type Props = { readonly speakers: readonly Speaker[]; readonly following: Following };

/** More than this many speakers are shown only when they are asked for: the text should not wait below them. */
const FEW = 6;

/** Everyone who speaks in the article. Choosing one leads through their quotes; choosing them again ends it. */
export function SpeakerList({ speakers, following }: Props) {
  const { article: words } = useWords();
  const [isWhole, setWhole] = useState(speakers.length <= FEW);
  const shown = isWhole ? speakers : speakers.slice(0, FEW - 1);
  return (
    <section className={styles.speakers} aria-labelledby="speakers">
      <h2 id="speakers">{words.speakers}</h2>
      <ul className={styles.list}>
        {shown.map((speaker) => (
          <li key={speaker.id ?? ''} className={speaker.hue}>
            <SpeakerChoice
              speaker={speaker}
              isFollowed={speaker === following.speaker}
              onChoose={() => following.choose(speaker)}
            />
          </li>
        ))}
        {isWhole ? null : (
          <li>
            <button type="button" className={styles.more} onClick={() => setWhole(true)}>
              {words.moreSpeakers(speakers.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      {following.speaker ? <Steps speaker={following.speaker} following={following} /> : null}
    </section>
  );
}

type ChoiceProps = {
  readonly speaker: Speaker;
  readonly isFollowed: boolean;
  readonly onChoose: () => void;
};

function SpeakerChoice({ speaker: { name, role, quotes }, isFollowed, onChoose }: ChoiceProps) {
  const { article: words, count } = useWords();
  return (
    <button type="button" className={styles.choice} aria-pressed={isFollowed} onClick={onChoose}>
      <span className={styles.name}>{name ?? words.unnamed}</span>{' '}
      <span className={styles.count} aria-hidden="true">
        {quotes.length}
      </span>
      {role ? <span className={styles.role}>{role}</span> : null}
      <span className="visually-hidden">{count.quotes(quotes.length)}</span>
    </button>
  );
}

type StepsProps = { readonly speaker: Speaker; readonly following: Following };

/** From one quote of a speaker to the next, and from the last to the first. */
function Steps({ speaker: { name, hue, quotes }, following }: StepsProps) {
  const { article: words } = useWords();
  const { index, step, release } = following;
  const of = quotes.length;
  const who = name ?? words.unnamed;
  return (
    <div className={`${styles.steps} ${hue}`} role="group" aria-label={words.quotesOf(who)}>
      <span className={styles.who}>{who}</span>
      <button type="button" aria-label={words.previous} onClick={() => step((index + of - 1) % of)}>
        <Arrow path="m12.5 4-6 6 6 6" />
      </button>
      <span className={styles.position} role="status">
        {words.position(index + 1, of)}
      </span>
      <button type="button" aria-label={words.next} onClick={() => step((index + 1) % of)}>
        <Arrow path="m7.5 4 6 6-6 6" />
      </button>
      <button type="button" aria-label={words.release} onClick={release}>
        <Arrow path="m5 5 10 10M15 5 5 15" />
      </button>
    </div>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
