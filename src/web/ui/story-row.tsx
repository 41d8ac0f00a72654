import type { ComponentProps } from 'react';
import type { HiddenStories } from './hidden-stories.ts';
import { MutedNote } from './muted-note.tsx';
import { StoryItem } from './story-item.tsx';
import styles from './story-row.module.css';

type Props = ComponentProps<typeof StoryItem> & { readonly hidden?: HiddenStories | undefined };

/** One story as the row of a list. A muted one keeps its place and its height, so that nothing moves. */
export function StoryRow({ hidden, ...item }: Props) {
  const reason = hidden?.reasonOf(item.summary);
  if (!hidden || reason === undefined) {
    return (
      <li>
        <StoryItem {...item} />
      </li>
    );
  }
  return (
    <li className={styles.muted}>
      <StoryItem {...item} />
      <MutedNote reason={reason} onShow={() => hidden.show(item.summary.slug)} />
    </li>
  );
}
