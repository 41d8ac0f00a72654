import { checkSite } from '../check-site.ts';
import { parseNumber, parseOptions, wrongUsage } from '../command-options.ts';

/** What `build` and `start` are told. */
export type ReaderOptions = {
  readonly edition: string | undefined;
  /** The path that the reader is served below, with a slash at both ends: that of `site` where none is given. */
  readonly base: string;
  /** Where the reader will be found, for what has to name a whole address. */
  readonly site: string | undefined;
  /** Whether what was left out of the articles is served too. */
  readonly withReport: boolean;
  /** How many articles are written as pages of their own. */
  readonly prerender: number;
  /** The port to serve at; undefined for one that is not given. */
  readonly port: number | undefined;
};

const PRERENDERED = 1000;

/** Reads the arguments of `build` or `start`; throws a `CliError` with exit code 2 where they are wrong. */
export function parseReaderOptions(args: readonly string[]): ReaderOptions {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    base: { type: 'string' },
    site: { type: 'string' },
    'with-report': { type: 'boolean' },
    prerender: { type: 'string' },
    port: { type: 'string' },
  });
  const { edition, base, site, prerender, port } = values;
  if (positionals.length > 0)
    throw wrongUsage(`Only options are understood, not ${positionals[0]}`);
  checkSite(site);
  return {
    edition,
    base: asBase(base ?? (site === undefined ? '/' : new URL(site).pathname)),
    site,
    withReport: values['with-report'] ?? false,
    prerender: prerender === undefined ? PRERENDERED : parseCount(prerender),
    port: port === undefined ? undefined : parseNumber('port', port, { least: 0, most: 65_535 }),
  };
}

function parseCount(prerender: string): number {
  const most = Number.MAX_SAFE_INTEGER;
  return prerender === 'all' ? most : parseNumber('prerender', prerender, { least: 0, most });
}

function asBase(base: string): string {
  if (!/^[\w\-.~/]*$/.test(base))
    throw wrongUsage(`--base has to be a path such as /news/, not ${base}`);
  return `/${base}/`.replace(/\/+/g, '/');
}
