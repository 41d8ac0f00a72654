import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CliError } from '../cli-error.ts';
import { addressError, AddressError } from './address-error.ts';

/** What an answer may cost. */
export type AnswerLimits = {
  /** How many bytes it may have, unpacked. */
  readonly mostBytes: number;
  /** How long all of it may take, in ms. */
  readonly longest: number;
};

/** The ways of packing that `answerBytes` unpacks, as a request names them. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** The bytes of a server's answer, unpacked, as they come; throws a `CliError` where a limit is passed. */
export async function* answerBytes(
  response: IncomingMessage,
  { mostBytes, longest }: AnswerLimits,
): AsyncGenerator<Uint8Array> {
  const tooSlow = new AddressError(
    `the server had not ended its answer after ${longest / 1000} seconds`,
    true,
  );
  const timer = setTimeout(() => response.destroy(tooSlow), longest);
  timer.unref();
  let size = 0;
  try {
    for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > mostBytes)
        throw new CliError(`it is larger than ${Math.floor(mostBytes / 1024 / 1024)} MB`);
      yield chunk;
    }
  } catch (error) {
    throw brokenOff(error);
  } finally {
    clearTimeout(timer);
    response.destroy();
  }
}

function unpacked(response: IncomingMessage): Readable {
  const unpacker = unpackerOf(response.headers['content-encoding']);
  // Errors of either reach whoever reads the bytes.
  return unpacker ? pipeline(response, unpacker, () => undefined) : response;
}

function unpackerOf(encoding = ''): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

function brokenOff(error: unknown): CliError {
  const known = addressError(error);
  if (!(known instanceof AddressError) || known === error) return known;
  return new AddressError(`the answer broke off (${known.message})`, true);
}
