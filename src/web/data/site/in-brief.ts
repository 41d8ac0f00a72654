import { inSlices, type Sliced } from '../../../core/language/sliced.ts';
import { nextTask } from '../next-task.ts';

/** How long the page works before it rests, in milliseconds: half of a frame on a slow phone. */
const LONGEST = 8;

/** Works in slices, and rests whenever the reader would notice: until then it goes on with the next slice at once. */
export function inBrief<Value>(work: Sliced<Value>): Promise<Value> {
  let until = performance.now() + LONGEST;
  return inSlices(work, async () => {
    if (performance.now() < until) return;
    await nextTask();
    until = performance.now() + LONGEST;
  });
}
