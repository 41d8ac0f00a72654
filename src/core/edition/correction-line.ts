import type { Correction } from './correction.ts';

/** A correction as one line of JSON, to be put between commas into the array of `corrections.json`. */
export function correctionLine(correction: Correction): string {
  return JSON.stringify(correction);
}
