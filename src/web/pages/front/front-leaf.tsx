import { memo } from 'react';
import type { Leaf } from '../../../core/edition/edition.ts';
import { DayRiver } from '../../ui/day-river.tsx';
import { CountOfHidden } from '../../ui/hidden-notes.tsx';
import type { HiddenStories } from '../../ui/hidden-stories.ts';
import { usePictureHosts } from '../../ui/picture-hosts-context.ts';
import { useWords } from '../../words/words-context.ts';
import { arrangeFront } from './arrange-front.ts';
import styles from './front-leaf.module.css';
import { LeadStories } from './lead-stories.tsx';

/** Lead and secondary stories fill most windows, and leave room for so many rows in a tall one. */
const BELOW_THE_LEAD = 4;

type Props = { readonly leaf: Leaf; readonly hidden: HiddenStories };

/** The newest leaf as a front page: what leads, what stands beside it, and the river of the rest. */
export const FrontLeaf = memo(function FrontLeaf({ leaf, hidden }: Props) {
  const { list } = useWords();
  const { hosts } = usePictureHosts();
  const { lead, secondary, river } = arrangeFront(leaf.summaries, hosts);
  if (!lead) return <p className={styles.empty}>{list.empty}</p>;
  return (
    <>
      <CountOfHidden hidden={hidden} />
      <LeadStories lead={lead} secondary={secondary} hidden={hidden} />
      <DayRiver summaries={river} hidden={hidden} inWindow={BELOW_THE_LEAD} />
    </>
  );
});
