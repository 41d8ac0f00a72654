import type { Edition } from '../../core/edition/edition.ts';
import { CliError } from '../cli-error.ts';
import type { EditionMeta } from '../storage/session.ts';
import type { ImportOptions } from './import-options.ts';

/**
 * What an edition says of itself after an import: what the options give, else what it said before. `sample` has
 * to be said every time that articles come in, so that real ones never go by as invented.
 */
export function editionMeta(before: Edition | undefined, options: ImportOptions): EditionMeta {
  const timeZone = options['time-zone'] ?? before?.timeZone ?? 'Asia/Jakarta';
  const site = options.site ?? before?.site;
  if (before && timeZone !== before.timeZone && !options.fresh) {
    throw new CliError(
      'Cannot change the time zone of an edition: its lists are in order of its days; use --fresh',
    );
  }
  const isSample = options.sample ?? (options.sources.length === 0 && before?.sample);
  return {
    name: options.name ?? before?.name ?? 'Kutip',
    inLanguage: options.language ?? before?.inLanguage ?? 'id',
    timeZone,
    ...(site !== undefined && { site }),
    ...(isSample && { sample: true }),
  };
}
