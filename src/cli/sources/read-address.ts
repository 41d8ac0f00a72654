import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { CliError } from '../cli-error.ts';
import { isPrivateAddress } from './private-address.ts';

/** How an address is read. */
export type AddressOptions = {
  /** Whether private and local networks may be asked. */
  readonly allowLocal: boolean;
  /** How long a server may be silent, in ms. */
  readonly timeout?: number;
  /** How many bytes an answer may have. */
  readonly mostBytes?: number;
};

const TIMEOUT = 30_000;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Kutip/0.1 (article importer)',
  accept: 'text/html, application/xhtml+xml, application/json, application/xml, */*;q=0.5',
  'accept-encoding': 'identity',
};

/** An answer: where it came from after all redirections, and its bytes. */
export type Answer = { readonly url: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Asks a web server for a page. Every address on the way, also one that a name leads to at the moment of the
 * connection, has to be public. Throws a `CliError` that says what went wrong.
 */
export async function readAddress(url: URL, options: AddressOptions): Promise<Answer> {
  let current = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(current, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.resume();
      current = redirected(location, current);
      continue;
    }
    if (status !== 200) {
      response.resume();
      throw new CliError(`the server answered ${status} ${response.statusMessage ?? ''}`.trim());
    }
    return { url: current.href, bytes: capped(response, options.mostBytes ?? MOST_BYTES) };
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
      request.destroy(new CliError(`the server was silent for ${timeout / 1000} seconds`)),
    );
    request.on('error', reject);
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

async function* capped(response: IncomingMessage, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) {
      response.destroy();
      throw new CliError(`it is larger than ${Math.floor(most / 1024 / 1024)} MB`);
    }
    yield chunk;
  }
}
