import { basename } from 'node:path';

/**
 * The name of a class in the built styles: that of its file, which no other CSS module has, and its own. It says
 * where it comes from, and compresses better than a hash.
 */
export function scopedClassName(name: string, file: string): string {
  return `${basename(file, '.module.css')}-${name}`;
}
