import type { PrerenderReport } from '../../prerender/prerender-worker.ts';
import { counted } from '../counted.ts';
import type { Effects } from '../effects.ts';

/** Says what became of the pages; returns the exit code, 1 where some could not be written. */
export function tellPrerendered(
  { written, kept, failed }: PrerenderReport,
  { stdout, stderr }: Pick<Effects, 'stdout' | 'stderr'>,
): number {
  stdout(`${counted(written, 'page')} written, ${kept} stayed as they were\n`);
  for (const { address, reason } of failed) stderr(`Cannot write ${address}: ${reason}\n`);
  return failed.length > 0 ? 1 : 0;
}
