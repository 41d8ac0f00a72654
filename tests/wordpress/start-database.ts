import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startProcess, type RunningProcess } from './start-process.ts';
import { untilReady } from './until-ready.ts';

/** Where the database of a site in this folder is asked. */
export function databaseSocket(folder: string): string {
  return join(folder, 'database.sock');
}

/**
 * Starts a database server of our own: its files in `folder`, no network, no accounts (whoever may enter the folder
 * may ask it), and nothing that makes it safe against a loss of power. The folder is deleted when the server has ended.
 */
export async function startDatabase(server: string, folder: string): Promise<RunningProcess> {
  await mkdir(join(folder, 'database'));
  const running = startProcess(server, settings(folder), { folder });
  await untilReady('the database', running, () => answers(databaseSocket(folder)));
  return running;
}

function settings(folder: string): string[] {
  return [
    '--no-defaults',
    `--datadir=${join(folder, 'database')}`,
    `--socket=${databaseSocket(folder)}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-buffer-pool-size=32M',
    '--innodb-log-file-size=8M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-fast-shutdown=2',
    // As root it starts only when told so.
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
}

/** Whether a server listens there: true, or undefined as long as none does. */
function answers(socket: string): Promise<true | undefined> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(undefined));
  });
}
