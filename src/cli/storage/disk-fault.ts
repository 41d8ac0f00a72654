import { CliError } from '../cli-error.ts';
import { codeOf } from './disk.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no more room on the disk for this user',
  EROFS: 'the disk is for reading only',
  EACCES: 'it may not be written',
  EIO: 'the disk is broken',
};

/** An error of the disk, while an edition is written, in words; anything else as it is. */
export function diskFault(error: unknown): unknown {
  const reason = REASONS[codeOf(error) ?? ''];
  return reason === undefined ? error : new CliError(`Cannot write the edition: ${reason}`);
}
