import type { Summary } from '../../../core/edition/edition.ts';
import { pictureAddress } from '../../ui/edition-image.tsx';

/** Where each story stands on the front page. */
export type FrontArrangement = {
  readonly lead?: Summary;
  readonly secondary: readonly Summary[];
  readonly river: readonly Summary[];
};

/** How far down the list a picture may be fetched from for the lead. */
const LEAD_AMONG = 8;
const SECONDARY = 4;

/** The newest story with a picture to show leads, the next few stand beside it, the rest flows. */
export function arrangeFront(
  summaries: readonly Summary[],
  hosts: readonly string[],
): FrontArrangement {
  const lead =
    summaries.slice(0, LEAD_AMONG).find(({ image }) => pictureAddress(image, hosts)) ??
    summaries[0];
  if (!lead) return { secondary: [], river: [] };
  const others = summaries.filter((summary) => summary !== lead);
  return { lead, secondary: others.slice(0, SECONDARY), river: others.slice(SECONDARY) };
}
