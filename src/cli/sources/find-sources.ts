import { extname, join, resolve } from 'node:path';
import type { Effects } from '../effects.ts';
import { namesIn } from '../storage/disk.ts';
import { fileFault } from './file-fault.ts';
import type { FoundSource } from './found-source.ts';

/** Files that lie beside articles and are none; in a folder they are passed over. */
const COMPANIONS = new Set(
  '.avif .css .csv .gif .ico .jpeg .jpg .js .jsx .md .mjs .mp3 .mp4 .png .svg .ts .tsx .webm .webp .woff .woff2 .xlsx'.split(
    ' ',
  ),
);

/**
 * Makes out what each argument of an import is: a file, `-`, an address, a WordPress site, or a folder, whose files come in the
 * order of their names, those of its folders included, hidden ones, pictures and editions left out. Of an edition that
 * is named itself it is the articles.
 */
export function* findSources(
  names: readonly string[],
  effects: Pick<Effects, 'disk' | 'cwd'>,
  onEdition: PassOver = () => {},
): Generator<FoundSource> {
  for (const name of names) {
    if (name === '-') yield { kind: 'stdin', name };
    else if (/^https?:\/\//i.test(name)) yield addressSource(name);
    else if (SITE.test(name)) yield siteSource(name);
    else yield* pathSources(name, effects, onEdition);
  }
}

/** Told of each edition in a folder that is passed over. */
type PassOver = (name: string) => void;

const SITE = /^wordpress:(?:\/\/)?/i;

/** `wordpress:https://warta.example`; without a protocol it is https. */
function siteSource(name: string): FoundSource {
  const rest = name.replace(SITE, '');
  const address = /^[a-z]+:\/\//i.test(rest) ? rest : `https://${rest}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return { kind: 'site', name, url };
  return { kind: 'failed', name, reason: 'it is no valid address of a site' };
}

function addressSource(name: string): FoundSource {
  if (!URL.canParse(name)) return { kind: 'failed', name, reason: 'it is no valid address' };
  return { kind: 'address', name, url: new URL(name) };
}

function* pathSources(
  name: string,
  { disk, cwd }: Pick<Effects, 'disk' | 'cwd'>,
  onEdition: PassOver,
): Generator<FoundSource> {
  const path = resolve(cwd, name);
  try {
    const stats = disk.statSync(path);
    if (stats.isDirectory()) {
      let found = 0;
      const folder = isEdition(path, disk) ? join(name, 'articles') : name;
      for (const source of folderSources(folder, { disk, cwd }, onEdition)) {
        found++;
        yield source;
      }
      if (found === 0) yield { kind: 'failed', name, reason: 'the folder has no file to import' };
    } else yield { kind: 'file', name, path, size: stats.size };
  } catch (error) {
    yield { kind: 'failed', name, reason: fileFault(error) };
  }
}

function* folderSources(
  name: string,
  effects: Pick<Effects, 'disk' | 'cwd'>,
  onEdition: PassOver,
): Generator<FoundSource> {
  const { disk, cwd } = effects;
  for (const entry of namesIn(disk, resolve(cwd, name))) {
    if (entry.startsWith('.') || COMPANIONS.has(extname(entry).toLowerCase())) continue;
    const inner = join(name, entry);
    if (isEdition(resolve(cwd, inner), disk)) onEdition(inner);
    else if (isFolder(resolve(cwd, inner), disk)) yield* folderSources(inner, effects, onEdition);
    else yield* pathSources(inner, effects, onEdition);
  }
}

/** Most likely the one that the import is for, which lies in the folder with its sources. */
function isEdition(path: string, disk: Effects['disk']): boolean {
  return disk.existsSync(join(path, 'edition.json')) && isFolder(join(path, 'articles'), disk);
}

/** What cannot be looked at is no folder: as a file it is reported. */
function isFolder(path: string, disk: Effects['disk']): boolean {
  try {
    return disk.statSync(path).isDirectory();
  } catch {
    return false;
  }
}
