import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const applications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Looks for an installed Firefox: `FIREFOX_PATH`, then the usual places. Undefined when there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [process.env['FIREFOX_PATH'] ?? '', ...onPath, ...applications];
  return places.find((path) => path !== '' && existsSync(path));
}
