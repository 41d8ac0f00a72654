import { CliError } from './cli-error.ts';

/**
 * The clock of a run: the one moment that `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org) names
 * where it is set, else the real time.
 */
export function clock(env: Readonly<Record<string, string | undefined>>): () => Date {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return () => new Date();
  return () => {
    if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000);
    throw new CliError(`SOURCE_DATE_EPOCH has to be a whole number of seconds, not ${epoch}`, 2);
  };
}
