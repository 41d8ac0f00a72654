/** So many times a server is asked that is busy or silent. */
export const MOST_TRIES = 4;

const FIRST_WAIT = 1000;
const FACTOR = 3;
/** Nobody waits longer than this for one answer. */
const LONGEST_WAIT = 120_000;

/**
 * How long to wait before a question is asked again, in ms, after so many tries: as long as the server asks for by
 * `Retry-After` (seconds or a date), else longer each time. Undefined where there is no sense in waiting.
 */
export function waitBefore(tries: number, retryAfter: string | undefined, now: Date) {
  if (tries >= MOST_TRIES) return undefined;
  const asked = retryAfter === undefined ? undefined : secondsOf(retryAfter, now);
  const wait = asked === undefined ? FIRST_WAIT * FACTOR ** (tries - 1) : asked * 1000;
  return wait > LONGEST_WAIT ? undefined : wait;
}

function secondsOf(value: string, now: Date): number | undefined {
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now.getTime()) / 1000));
}
