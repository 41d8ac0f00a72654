import { parseDate } from '../../core/article/date.ts';
import { importerForms, importerNamed } from '../../core/importers/registry.ts';
import type { CliError } from '../cli-error.ts';
import { parseNumber, parseOptions, wrongUsage } from '../command-options.ts';
import { imageChoices } from '../images/settle-images.ts';
import { checkEditionFacts } from './check-edition-facts.ts';

/** What `import` was asked to do. */
export type ImportOptions = ReturnType<typeof parseImportOptions>;

/** Reads the arguments of `import`; throws a `CliError` with exit code 2 where they are wrong. */
export function parseImportOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    fresh: { type: 'boolean' },
    date: { type: 'string' },
    publisher: { type: 'string' },
    as: { type: 'string' },
    json: { type: 'boolean' },
    name: { type: 'string' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    site: { type: 'string' },
    sample: { type: 'boolean' },
    'allow-local': { type: 'boolean' },
    images: { type: 'string', default: 'link' },
    follow: { type: 'boolean' },
    timeout: { type: 'string' },
  });
  if (positionals.length === 0 && values.fresh) throw noSource();
  // Such as "$UNSET", which would else be the folder that one is in.
  if (positionals.includes('')) throw wrongUsage('A SOURCE is empty');
  if (values.date !== undefined && !parseDate(values.date)) {
    throw wrongUsage(`--date has to be a date such as 2023-09-13, not ${values.date}`);
  }
  if (values.as !== undefined && !importerNamed(values.as)) {
    throw wrongUsage(`--as has to be one of ${importerForms.join(', ')}, not ${values.as}`);
  }
  checkEditionFacts(values);
  const images = imageChoices.find((choice) => choice === values.images);
  if (!images) throw wrongUsage(`--images has to be link, keep or none, not ${values.images}`);
  const timeout = values.timeout === undefined ? undefined : secondsIn(values.timeout);
  return { ...values, images, timeout, sources: positionals };
}

/** How long a server may be silent, in ms. */
function secondsIn(value: string): number {
  return 1000 * parseNumber('timeout', value, { least: 1, most: 3600 });
}

/** What is wrong where there is nothing to import. */
export function noSource(): CliError {
  return wrongUsage('import needs at least one SOURCE');
}
