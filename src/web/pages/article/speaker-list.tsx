import { lazy, memo, Suspense, useState, type ComponentType } from 'react';
import { useWords } from '../../words/words-context.ts';
import { loadLateParts } from './load-late-parts.ts';
import styles from './speaker-list.module.css';
import type { StepsProps } from './speaker-steps.tsx';
import type { Speaker } from './speakers.ts';
import type { Following } from './use-following.ts';

/** Without their code a speaker's quotes still stand out: a failure to load it takes nothing else away. */
const SpeakerSteps = lazy<ComponentType<StepsProps>>(() =>
  loadLateParts().then(
    (late) => ({ default: late.SpeakerSteps }),
    () => ({ default: () => null }),
  ),
);

type Props = { readonly speakers: readonly Speaker[]; readonly following: Following };

/** More than this many speakers are shown only when they are asked for: the text should not wait below them. */
const FEW = 6;

/** Everyone who speaks in the article. Choosing one leads through their quotes; choosing them again ends it. */
export const SpeakerList = memo(function SpeakerList({ speakers, following }: Props) {
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
      <Suspense>
        {following.speaker ? (
          <SpeakerSteps speaker={following.speaker} following={following} />
        ) : null}
      </Suspense>
    </section>
  );
});

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
