import type { IncomingHttpHeaders } from 'node:http';
import { isNode, phraseOf } from '../../../core/importers/json/json-node.ts';
import { CliError, messageOf } from '../../cli-error.ts';
import type { Fetched, Fetcher } from '../fetcher.ts';
import { statusOf } from '../read-address.ts';

/** An answer of an API: what it says, and its headers. */
export type JsonAnswer = { readonly value: unknown; readonly headers: IncomingHttpHeaders };

/** An answer of an API that is none to the question. */
export class ApiError extends CliError {
  /** The status of HTTP; 200 where the answer was no JSON, undefined where none came. */
  readonly status: number | undefined;
  /** WordPress's own name of the fault, such as `rest_invalid_param`. */
  readonly code: string | undefined;

  constructor(address: URL, reason: string, fault: { status?: number; code?: string } = {}) {
    super(`${address.href}: ${reason}`);
    this.name = 'ApiError';
    this.status = fault.status;
    this.code = fault.code;
  }
}

/** Asks for JSON; throws an `ApiError` that names the address and what came instead. */
export async function askJson(address: URL, fetcher: Fetcher): Promise<JsonAnswer> {
  const fetched = await fetchedFrom(address, fetcher);
  const { status, headers } = fetched;
  const text = new TextDecoder().decode(fetched.body).trim();
  const parsed = parseJson(text);
  if (status !== 200) throw refused(address, fetched, parsed?.value);
  if (!parsed) throw new ApiError(address, instead(text), { status });
  return { value: parsed.value, headers };
}

async function fetchedFrom(address: URL, fetcher: Fetcher): Promise<Fetched> {
  try {
    return await fetcher(address);
  } catch (error) {
    throw error instanceof CliError ? new ApiError(address, messageOf(error)) : error;
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

/** A refusal in the site's own words, where it has any. */
function refused(address: URL, fetched: Fetched, value: unknown): ApiError {
  const { status } = fetched;
  const node = isNode(value) ? value : {};
  const words = phraseOf(node['message'])?.slice(0, 200);
  const said = words === undefined ? '' : `, “${words}”`;
  const login = status === 401 || status === 403 ? '; the site does not let everyone ask' : '';
  const { code } = node;
  return new ApiError(address, `the server answered ${statusOf(fetched)}${said}${login}`, {
    status,
    ...(typeof code === 'string' && { code }),
  });
}

function instead(text: string): string {
  if (text === '') return 'the answer is empty';
  if (text.startsWith('<')) return 'the answer is HTML instead of JSON';
  return /^[[{]/.test(text)
    ? 'the JSON of the answer is broken or cut off'
    : 'the answer is no JSON';
}
