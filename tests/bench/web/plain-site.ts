import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The styles of every page, in one file, as a site without a build step would have them. */
const STYLES = 'styles.css';

/**
 * Makes the plain site that the reader is measured against, of the reader's own pages: the same text, no script, and
 * one linked style sheet with all that the reader has inline or fetches later.
 */
export function makePlainSite(dist: string, target: string, addresses: readonly string[]): void {
  const pages = addresses.map((address) => fileOf(address));
  const html = pages.map((file) => readFileSync(join(dist, file), 'utf8'));
  const sheets = new Set(html.flatMap((page) => stylesOf(page)));
  const fonts = /@font-face\{[^}]*\}/g;
  const css = [
    ...new Set(html.flatMap((page) => page.match(fonts) ?? [])),
    ...[...sheets].map((sheet) => readFileSync(join(dist, sheet), 'utf8')),
  ];
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, STYLES), css.join('\n'));
  for (const [index, file] of pages.entries()) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), withoutScript(html[index] ?? ''));
  }
  for (const shared of ['assets', 'edition/images', 'icon.svg', 'robots.txt']) {
    cpSync(join(dist, shared), join(target, shared), { recursive: true });
  }
}

function fileOf(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

function stylesOf(page: string): string[] {
  return /data-styles="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? [];
}

function withoutScript(page: string): string {
  return page
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/ data-\w+="\/[^"]*"/g, '')
    .replace(/<style>[^]*?<\/style>/, `<link rel="stylesheet" href="/${STYLES}">`);
}
