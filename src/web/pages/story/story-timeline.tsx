import type { StoryStep as Step } from '../../../core/edition/story.ts';
import { useStoryWords } from '../../words/story-words.ts';
import { StoryStep } from './story-step.tsx';
import styles from './story-timeline.module.css';
import { useReadSlugs } from './use-read-slugs.ts';

/** The steps of a story in order, each read or not. */
export function StoryTimeline({ steps }: { readonly steps: readonly Step[] }) {
  const words = useStoryWords();
  const read = useReadSlugs();
  return (
    <ol className={styles.timeline} aria-label={words.timeline}>
      {steps.map((step, index) => (
        <li key={step.slug} className={styles.step} data-read-step={stateOf(read, step.slug)}>
          <StoryStep
            step={step}
            isFirst={index === 0}
            isUnread={read !== undefined && !read.has(step.slug)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Nothing is said before it is known. */
function stateOf(read: ReadonlySet<string> | undefined, slug: string): 'yes' | 'no' | undefined {
  if (!read) return undefined;
  return read.has(slug) ? 'yes' : 'no';
}
