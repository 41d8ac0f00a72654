import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteEnvironment, type Site } from './site.ts';

/** What is done with a post of a site, known by its headline. */
export type PostChange =
  | { readonly headline: string; readonly content: string }
  | { readonly headline: string; readonly deleted: true };

/** Copies a site within its database: the same posts under another prefix, free to be changed. */
export async function copySite(site: Site, prefix: string): Promise<Site> {
  await runScript(site, 'copy.php', prefix);
  return { ...site, prefix };
}

/** Changes posts of a site as an editor would, at this moment. */
export async function changeSite(site: Site, changes: readonly PostChange[]): Promise<void> {
  await runScript(site, 'change.php', JSON.stringify(changes));
}

async function runScript(site: Site, script: string, argument: string): Promise<void> {
  const env = { ...process.env, ...siteEnvironment(site), HTTP_HOST: '127.0.0.1' };
  const path = join(site.folder, 'site', script);
  await promisify(execFile)(site.found.php, [path, argument], { env });
}
