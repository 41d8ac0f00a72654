import type { Summary } from '../../core/edition/edition.ts';
import type { HiddenStories } from './hidden-stories.ts';

type Props = { readonly hidden: HiddenStories | undefined };

/** The count of a list's muted stories; it takes no room. */
export function CountOfHidden({ hidden }: Props) {
  if (!hidden?.parts || hidden.count === 0) return null;
  return <hidden.parts.HiddenCount hidden={hidden} />;
}

/** Lies over a muted story; nothing for one that is to be seen. */
export function NoteOfHidden({ hidden, summary }: Props & { readonly summary: Summary }) {
  const reason = hidden?.reasonOf(summary);
  if (!hidden?.parts || reason === undefined) return null;
  return <hidden.parts.MutedNote reason={reason} onShow={() => hidden.show(summary.slug)} />;
}
