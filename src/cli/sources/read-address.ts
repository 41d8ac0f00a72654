import { lookup } from 'node:dns';
import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { CliError } from '../cli-error.ts';
import { addressError, AddressError } from './address-error.ts';
import { ACCEPTED_ENCODINGS, answerBytes } from './answer-bytes.ts';
import { isPrivateAddress } from './private-address.ts';

/** How an address is read. */
export type AddressOptions = {
  /** Whether private and local networks may be asked. */
  readonly allowLocal: boolean;
  /** How long a server may be silent, in ms. */
  readonly timeout?: number;
  /** How long a whole answer may take, in ms. */
  readonly longest?: number;
  /** How many bytes an answer may have. */
  readonly mostBytes?: number;
};

const TIMEOUT = 30_000;
const LONGEST = 20 * TIMEOUT;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_REDIRECTS = 5;

/** How Kutip calls itself, to servers and in their `robots.txt`. */
export const USER_AGENT = 'Kutip/0.1 (article importer)';

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, application/json, application/xml, */*;q=0.5',
  'accept-encoding': ACCEPTED_ENCODINGS,
};

/** An answer: where it came from after all redirections, and its bytes. */
export type Answer = {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/** An answer of any status. */
export type AnyAnswer = Answer & { readonly status: number; readonly statusText: string };

/** Asks a web server for a page. Throws a `CliError` that says what went wrong, also where the server says so. */
export async function readAddress(url: URL, options: AddressOptions): Promise<Answer> {
  const answer = await askAddress(url, options);
  if (answer.status !== 200) {
    await discard(answer);
    throw new CliError(`the server answered ${statusOf(answer)}`);
  }
  return answer;
}

/** The status of an answer in words: `404 Not Found`. */
export function statusOf({ status, statusText }: Pick<AnyAnswer, 'status' | 'statusText'>): string {
  return `${status} ${statusText}`.trim();
}

/** Ends an answer whose bytes nobody wants. */
export async function discard({ bytes }: Pick<Answer, 'bytes'>): Promise<void> {
  const iterator = bytes[Symbol.asyncIterator]();
  await iterator.next().catch(() => undefined);
  await iterator.return?.();
}

/**
 * Asks a web server, whatever it answers. Every address on the way, also one that a name leads to at the moment of the
 * connection, has to be public. Throws a `CliError` where no answer comes.
 */
export async function askAddress(url: URL, options: AddressOptions): Promise<AnyAnswer> {
  let current = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(current, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      current = redirected(location, current);
      continue;
    }
    const { mostBytes = MOST_BYTES, longest = LONGEST } = options;
    return {
      url: current.href,
      status,
      statusText: response.statusMessage ?? '',
      headers: response.headers,
      bytes: answerBytes(response, { mostBytes, longest }),
    };
  }
  throw new CliError(`it was redirected more than ${MOST_REDIRECTS} times`);
}

function redirected(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new CliError('it was redirected to no address');
  const to = new URL(location, from.href);
  if (!/^https?:$/.test(to.protocol)) throw new CliError(`it was redirected to ${to.protocol}`);
  return to;
}

function ask(
  url: URL,
  { allowLocal, timeout = TIMEOUT }: AddressOptions,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowLocal && isIP(host) !== 0 && isPrivateAddress(host)) throw privateNetwork();
  const settings: RequestOptions = {
    headers: HEADERS,
    timeout,
    ...(!allowLocal && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, settings, resolve);
    request.on('timeout', () =>
      request.destroy(
        new AddressError(`the server was silent for ${timeout / 1000} seconds`, true),
      ),
    );
    request.on('error', (error) => reject(addressError(error)));
    request.end();
  });
}

/** Looks a name up as usual, and fails where any of its addresses is private. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const first = addresses[0];
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(privateNetwork(), '');
    }
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

function privateNetwork(): CliError {
  return new CliError('it is in a private network; --allow-local lets it be asked');
}
