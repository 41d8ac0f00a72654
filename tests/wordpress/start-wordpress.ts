import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWordPress } from './find-wordpress.ts';
import { serveSite, type ServedSite } from './serve-site.ts';
import { siteEnvironment, type Site } from './site.ts';
import { siteContents } from './site-contents.ts';
import { startDatabase } from './start-database.ts';

/** A WordPress that runs, with articles of the sample in it. */
export type RunningWordPress = {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** What `serveSite` serves once more, with another behaviour. */
  readonly site: Site;
  /** Where the export is that WordPress made of it. */
  readonly exportFile: () => string;
  /** Ends all of it and deletes its folder. */
  readonly stop: () => Promise<void>;
};

/** Starts the installed WordPress in a folder of its own, on a free port of this machine, and fills it. */
export async function startWordPress(): Promise<RunningWordPress> {
  const found = await findWordPress();
  if (!found) throw new Error('Cannot start WordPress: it is not installed');
  const site = { found, folder: await mkdtemp(join(tmpdir(), 'kutip-wordpress-')) };
  const running: { stop: () => Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(running.map((server) => server.stop()));
    await rm(site.folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await cp(join(import.meta.dirname, 'site'), join(site.folder, 'site'), { recursive: true });
    running.push(await startDatabase(found.database, site.folder));
    const served = await serveSite(site);
    running.push(served);
    await fillSite(site, served);
    return { url: served.url, site, exportFile: () => exportOf(site), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function exportOf({ folder }: Site): string {
  return join(folder, 'export.xml');
}

/** Installs the site in its database, writes our articles into it and has it make its export. */
async function fillSite(site: Site, { url }: ServedSite): Promise<void> {
  const contents = join(site.folder, 'contents.json');
  await writeFile(contents, JSON.stringify(await siteContents(site.folder)));
  const script = join(site.folder, 'site/fill.php');
  const env = { ...process.env, ...siteEnvironment(site), HTTP_HOST: new URL(url).host };
  await new Promise<void>((resolve, reject) => {
    execFile(site.found.php, [script, contents, exportOf(site)], { env }, (error, _, stderr) =>
      error ? reject(new Error(`Cannot fill WordPress: ${stderr}`)) : resolve(),
    );
  });
}
