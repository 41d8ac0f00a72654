import type { ComponentProps } from 'react';
import { NoteOfHidden } from './hidden-notes.tsx';
import type { HiddenStories } from './hidden-stories.ts';
import { StoryItem } from './story-item.tsx';
import styles from './story-row.module.css';

type Props = ComponentProps<typeof StoryItem> & {
  readonly hidden?: HiddenStories | undefined;
  /** Whether it stands below the window as the page opens. */
  readonly isBelow?: boolean;
};

/** One story as the row of a list. A muted one keeps its place and its height, so that nothing moves. */
export function StoryRow({ hidden, isBelow = false, ...item }: Props) {
  const isMuted = hidden?.reasonOf(item.summary) !== undefined;
  return (
    <li className={isMuted ? styles.muted : undefined} data-below={isBelow ? '' : undefined}>
      <StoryItem {...item} />
      <NoteOfHidden hidden={hidden} summary={item.summary} />
    </li>
  );
}
