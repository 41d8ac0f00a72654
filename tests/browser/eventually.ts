import { expect } from 'vitest';

/** An assertion about something that comes about by and by: asked again until it holds, or for too long. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: 20_000, interval: 50 });
}
