import { messageOf } from '../cli-error.ts';
import { codeOf } from '../storage/disk.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  EIO: 'the disk is broken',
};

/** Why a source could not be read: in words of our own where the system says why. */
export function fileFault(error: unknown): string {
  return REASONS[codeOf(error) ?? ''] ?? messageOf(error);
}
