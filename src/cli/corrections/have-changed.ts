import type { Session } from '../storage/session.ts';

/** Whether what holds of `corrections.json` is something else than the edition stands under. */
export function haveChanged({ header, corrections }: Session): boolean {
  return header.corrections?.hash !== corrections.hash;
}
