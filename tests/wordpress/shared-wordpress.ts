import { inject, onTestFinished } from 'vitest';
import type { Behaviour } from './behaviour.ts';
import type { SharedWordPress } from './global-setup.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

/** Whether a WordPress is installed: without one its tests are not run. */
export const hasWordPress = inject('wordpress') !== null;

/** The WordPress that all test files share. */
export function sharedWordPress(): SharedWordPress {
  const running = inject('wordpress');
  if (!running) throw new Error('No WordPress was found');
  return running;
}

/** The same site at another address, answering in its own way, until the end of the test that asks for it. */
export async function serveWith(behaviour: Behaviour): Promise<ServedSite> {
  const served = await serveSite(sharedWordPress().site, behaviour);
  onTestFinished(served.stop);
  return served;
}
