import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A WordPress that is installed, with what runs it: where each is. */
export type FoundWordPress = {
  /** The folder of WordPress' own files. */
  readonly core: string;
  readonly php: string;
  /** The server of MariaDB or MySQL. */
  readonly database: string;
};

/** Where Debian's package puts it. */
const CORE = '/usr/share/wordpress/';

const HAS_EXTENSIONS = 'exit(extension_loaded("mysqli") && extension_loaded("gd") ? 0 : 1);';

/** Looks for Debian's `wordpress`, PHP for the command line and a database server; installs nothing. */
export async function findWordPress(): Promise<FoundWordPress | undefined> {
  const php = onPath('php');
  const database = onPath('mariadbd') ?? onPath('mysqld');
  if (!existsSync(`${CORE}wp-settings.php`) || !php || !database) return undefined;
  return (await succeeds(php, ['-r', HAS_EXTENSIONS])) ? { core: CORE, php, database } : undefined;
}

/** Servers stand in a folder that is not on everyone's path. */
function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, args);
    return true;
  } catch {
    return false;
  }
}
