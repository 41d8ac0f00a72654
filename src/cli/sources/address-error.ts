import { CliError } from '../cli-error.ts';
import { codeOf } from '../storage/disk.ts';

/** An address that could not be read. `passing`: asking again in a while may help. */
export class AddressError extends CliError {
  readonly passing: boolean;

  constructor(message: string, passing: boolean) {
    super(message);
    this.name = 'AddressError';
    this.passing = passing;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up now',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  EPIPE: 'the server broke the connection off',
  ETIMEDOUT: 'the server cannot be reached',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the server cannot be reached',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody who is known',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody who is known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
const LASTING = /^(?:ENOTFOUND|CERT_|DEPTH_|SELF_|UNABLE_|ERR_TLS)/;

/** What went wrong on the way to a server or back, in words of our own where the fault is a usual one. */
export function addressError(error: unknown): CliError {
  if (error instanceof CliError) return error;
  const code = codeOf(error) ?? '';
  const words = error instanceof Error ? error.message : String(error);
  return new AddressError(REASONS[code] ?? words, !LASTING.test(code));
}
