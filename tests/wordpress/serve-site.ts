import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Behaviour } from './behaviour.ts';
import { siteEnvironment, type Site } from './site.ts';
import { startProcess } from './start-process.ts';
import { untilReady } from './until-ready.ts';

/** A site at an address of its own. */
export type ServedSite = {
  /** Without a slash at its end. */
  readonly url: string;
  /** What was asked of it so far, in order: `GET /wp-json/wp/v2/posts?page=2`. */
  readonly requests: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
};

const STARTED = /Development Server \((http:[^)]+)\) started/;

/** Serves a site on a free port of this machine, to four at a time; several may serve the same one at once. */
export async function serveSite(site: Site, behaviour: Behaviour = {}): Promise<ServedSite> {
  const state = await mkdtemp(join(site.folder, 'served-'));
  const requests = join(state, 'requests');
  await writeFile(requests, '');
  const root = join(site.folder, 'site');
  const server = startProcess(
    site.found.php,
    ['-d', 'opcache.enable_cli=1', '-S', '127.0.0.1:0', '-t', root, join(root, 'router.php')],
    {
      environment: {
        ...siteEnvironment(site),
        KUTIP_BEHAVIOUR: JSON.stringify(behaviour),
        KUTIP_STATE: state,
        PHP_CLI_SERVER_WORKERS: '4',
      },
    },
  );
  const url = await untilReady('PHP', server, () => STARTED.exec(server.output())?.[1]);
  return { url, requests: () => linesOf(requests), stop: server.stop };
}

async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').filter((line) => line !== '');
}
