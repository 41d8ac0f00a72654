import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { AddressError } from './address-error.ts';
import { statusOf, type AnyAnswer } from './read-address.ts';
import { MOST_TRIES, waitBefore } from './wait-before.ts';

type WithStatus = Pick<AnyAnswer, 'status' | 'statusText' | 'headers'>;

type Attempt<Answer> =
  | { readonly answer: Answer; readonly error?: never; readonly again: boolean }
  | { readonly answer?: never; readonly error: unknown; readonly again: boolean };

/** A server is busy, or something behind it did not answer in time. */
const BUSY = new Set([429, 502, 503, 504]);

/**
 * Asks a server, and one that is busy, silent or breaks off again: when it says so (`Retry-After`), or after a growing
 * while. Throws a `CliError` where no answer comes of it.
 */
export async function askPatiently<Answer extends WithStatus>(
  ask: () => Promise<Answer>,
  { sleep, now }: Pick<Effects, 'sleep' | 'now'>,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const outcome = await attempt(ask);
    const retryAfter = outcome.answer?.headers['retry-after'];
    const wait = outcome.again ? waitBefore(tries, retryAfter, now()) : undefined;
    if (wait !== undefined) await sleep(wait);
    else if (!outcome.answer) throw outcome.error;
    else if (outcome.again) throw stillBusy(outcome.answer, tries);
    else return outcome.answer;
  }
}

async function attempt<Answer extends WithStatus>(
  ask: () => Promise<Answer>,
): Promise<Attempt<Answer>> {
  try {
    const answer = await ask();
    return { answer, again: BUSY.has(answer.status) };
  } catch (error) {
    return { error, again: error instanceof AddressError && error.passing };
  }
}

function stillBusy(answer: WithStatus, tries: number): CliError {
  const after = answer.headers['retry-after'];
  const wish = tries < MOST_TRIES && after !== undefined ? ` and asks to wait (${after})` : '';
  const often = tries === 1 ? '' : ` ${tries} times`;
  return new CliError(`the server answered ${statusOf(answer)}${often}${wish}`);
}
