import { inSlices, type Sliced } from '../../../core/language/sliced.ts';
import { nextTask } from '../next-task.ts';
import type { AskOptions } from './ask-site.ts';

/** How long the page works before it rests, in milliseconds: half of a frame on a slow phone. */
const LONGEST = 8;

/**
 * Works in slices, and rests whenever the reader would notice: until then it goes on with the next slice at once. What
 * nobody waits for any more ends at the next rest.
 */
export function inBrief<Value>(
  work: Sliced<Value>,
  { signal }: Pick<AskOptions, 'signal'>,
): Promise<Value> {
  let until = performance.now() + LONGEST;
  return inSlices(work, async () => {
    if (performance.now() < until) return;
    await nextTask();
    signal?.throwIfAborted();
    until = performance.now() + LONGEST;
  });
}
