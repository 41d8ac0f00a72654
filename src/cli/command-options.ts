import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError, messageOf } from './cli-error.ts';

/** Reads a command's arguments; throws a `CliError` with exit code 2 where they are wrong. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUsage(messageOf(error));
  }
}

/** Wrong usage, in one sentence. */
export function wrongUsage(message: string): CliError {
  return new CliError(message, 2);
}

/** Throws a `CliError` where a period ends before it begins; its ends may be whole years or months. */
export function requirePeriod(from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || from.slice(0, to.length) <= to) return;
  throw wrongUsage(`--from ${from} is later than --to ${to}`);
}

/** A whole number given as an option, within bounds; throws a `CliError` where it is none. */
export function parseNumber(
  name: string,
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw wrongUsage(`--${name} has to be a whole number from ${least} to ${most}, not ${value}`);
}
