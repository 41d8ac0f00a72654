/** Why the reader's own storage failed: there is no room, or the browser does not allow it (private mode). */
export type StorageFailure = 'full' | 'unavailable';

/** Thrown by everything that is kept on this device. */
export class StorageError extends Error {
  readonly failure: StorageFailure;

  constructor(cause: unknown) {
    const failure = isFull(cause) ? 'full' : 'unavailable';
    super(`Cannot use this device's storage: it is ${failure}`, { cause });
    this.name = 'StorageError';
    this.failure = failure;
  }
}

function isFull(cause: unknown): boolean {
  const isNamed = typeof cause === 'object' && cause !== null && 'name' in cause;
  return isNamed && cause.name === 'QuotaExceededError';
}

/** The failure behind anything that was thrown. */
export function storageFailureOf(error: unknown): StorageFailure {
  return error instanceof StorageError ? error.failure : 'unavailable';
}
