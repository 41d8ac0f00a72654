/** A file of an archive is not what its format says; the message names the reason, the caller the path. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
