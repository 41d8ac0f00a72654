import { ArchiveError } from './archive-error.ts';

/** Throws an `ArchiveError` where the first line of a file is not the one that its kind begins with. */
export function assertMagic(line: string | undefined, magic: string): void {
  if (line !== magic) throw new ArchiveError(`it does not begin with "${magic}"`);
}
