import { wrongUsage } from '../command-options.ts';
import { checkSite } from '../check-site.ts';

/** What an edition is to say of itself, as the command line gives it. */
type GivenFacts = {
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly 'time-zone'?: string | undefined;
  readonly site?: string | undefined;
};

/** Throws a `CliError` with exit code 2 where an edition cannot say this of itself. */
export function checkEditionFacts({ name, language, 'time-zone': zone, site }: GivenFacts): void {
  if (name?.trim() === '') throw wrongUsage('--name has to be a name, not empty');
  if (language !== undefined && !isLanguage(language)) {
    throw wrongUsage(`--language has to be one such as id or en-GB, not ${language}`);
  }
  if (zone !== undefined && !isTimeZone(zone)) {
    throw wrongUsage(`--time-zone has to be one such as Asia/Jakarta, not ${zone}`);
  }
  checkSite(site);
}

function isLanguage(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
