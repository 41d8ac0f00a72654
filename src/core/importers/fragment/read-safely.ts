import type { Imported } from '../importer.ts';

/**
 * Reads one article of a source that has many. A platform's parser may give up on markup that it was never tried on;
 * then this article has failed, and the others go on.
 */
export function readSafely(at: string, read: () => Imported): Imported {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', at, reason: `its markup cannot be parsed: ${message.slice(0, 200)}` };
  }
}
