import { join } from 'node:path';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Disk } from '../storage/disk.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';

/** The pages of a built reader that all others are made of; pages that are written for an edition come after them. */
const PAGES = ['404.html', 'search.html', 'saved.html'];

/** Lets the built pages show pictures of the hosts that an edition names, and of no others. */
export function allowEditionImages(dist: string, edition: string, disk: Disk): void {
  const files = openEditionFiles(edition, disk);
  const { imageHosts = [] } = readParsed(files, editionPaths.edition, parseEdition);
  for (const page of PAGES.map((name) => join(dist, name))) {
    const html = disk.readFileSync(page, 'utf8');
    disk.writeFileSync(page, withImageHosts(html, imageHosts));
  }
}

/** A page whose Content-Security-Policy lets it show the pictures of these hosts; what is no host is passed over. */
export function withImageHosts(html: string, hosts: readonly string[]): string {
  const sources = hosts.filter((host) => /^[a-z0-9.-]+(?::\d+)?$/i.test(host));
  if (sources.length === 0) return html;
  return html.replace(/(?<=img-src 'self')(?=[;"])/g, ` ${sources.join(' ')}`);
}
