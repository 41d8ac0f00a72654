import { dirname, extname, relative, resolve, sep } from 'node:path';
import { codeOf, type Disk } from '../storage/disk.ts';

/** A picture read from beside its source, or why it was not. */
export type LocalImage =
  | { readonly kind: 'image'; readonly bytes: Buffer; readonly extension: string }
  | { readonly kind: 'refused'; readonly reason: string };

const EXTENSIONS = new Set(['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif']);
const TOO_FAR = 'it lies too far outside the folder of its source';
const MOST_BYTES = 20 * 1024 * 1024;
/** What an SVG may not have, since it is served from the reader's own address. */
export const ACTIVE_SVG = /<script|<foreignObject|<!ENTITY|javascript:|<[^<>]*\son[a-z]+\s*=/i;

/**
 * Reads the picture that a source file names by a relative address. It has to lie at most two folders above the
 * source's own, symbolic links followed.
 */
export function readLocalImage(url: string, source: string, disk: Disk): LocalImage {
  const path = pathOf(url);
  const extension = extname(path ?? '')
    .slice(1)
    .toLowerCase();
  if (path === undefined) return refused('its address cannot be read');
  if (!EXTENSIONS.has(extension)) return refused('it is in no form of picture that is served');
  const folder = dirname(source);
  const way = relative(folder, resolve(folder, path));
  if (/^(?:\.\.[\\/]){3}/.test(way)) return refused(TOO_FAR);
  try {
    const file = disk.realpathSync(resolve(folder, path));
    const root = disk.realpathSync(resolve(folder, '../..'));
    if (!isWithin(root, file)) return refused(TOO_FAR);
    const stats = disk.statSync(file);
    if (!stats.isFile()) return refused('it is no file');
    if (stats.size > MOST_BYTES) return refused('it is larger than 20 MB');
    const bytes = disk.readFileSync(file);
    if (extension === 'svg' && ACTIVE_SVG.test(bytes.toString())) {
      return refused('it is an SVG with a script or a foreign part in it');
    }
    return { kind: 'image', bytes, extension };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return refused(codeOf(error) === 'ENOENT' ? 'there is no such file' : 'it cannot be read');
  }
}

function pathOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (/^(?:[\\/]|[a-z][a-z0-9+.-]*:)/i.test(path) || path.includes('\0')) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isWithin(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

function refused(reason: string): LocalImage {
  return { kind: 'refused', reason };
}
