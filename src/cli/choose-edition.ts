import { join, resolve } from 'node:path';
import { CliError } from './cli-error.ts';
import { wrongUsage } from './command-options.ts';
import type { Effects } from './effects.ts';
import { restoreReplaced } from './storage/replace-edition.ts';

/**
 * The folder of the edition to read: the option, else `$KUTIP_EDITION`, else `edition/` where there is one, else
 * the sample in `public/edition`.
 */
export function chooseEdition(option: string | undefined, effects: Effects): string {
  // Such as `--edition "$UNSET"`, which would else be the folder that one is in.
  if (option === '') throw wrongUsage('--edition has to name a folder');
  const named = option ?? (effects.env['KUTIP_EDITION'] || undefined);
  const own = ownEdition(effects);
  const folder = named === undefined ? own : resolve(effects.cwd, named);
  if (effects.disk.existsSync(folder) && !effects.disk.statSync(folder).isDirectory()) {
    throw new CliError(`Cannot use ${folder} as an edition: it is not a folder`);
  }
  restoreReplaced(folder, effects);
  return named === undefined && !effects.disk.existsSync(own) ? sampleEdition(effects) : folder;
}

/** Likewise for a change, which never goes into the sample unless the option names it: it goes to `edition/`. */
export function chooseEditionToChange(option: string | undefined, effects: Effects): string {
  const folder = chooseEdition(option, effects);
  if (option !== undefined || folder !== sampleEdition(effects)) return folder;
  return ownEdition(effects);
}

/** Throws a `CliError` where a folder holds no edition. */
export function requireEdition(folder: string, { disk }: Effects): void {
  if (!disk.existsSync(join(folder, 'edition.json'))) {
    throw new CliError(`Cannot read the edition: there is none in ${folder}`);
  }
}

function ownEdition({ root }: Effects): string {
  return join(root, 'edition');
}

function sampleEdition({ root }: Effects): string {
  return join(root, 'public', 'edition');
}
