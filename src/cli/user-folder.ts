/**
 * The folder that the user's paths are relative to: `npm run` works from the project's folder and names the one
 * that it was called from in `INIT_CWD`.
 */
export function userFolder(
  env: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): string {
  const isOwnScript = COMMANDS.has(env['npm_lifecycle_event'] ?? '');
  return (isOwnScript ? env['INIT_CWD'] : undefined) ?? workingFolder;
}

const COMMANDS = new Set([
  'import',
  'remove',
  'check',
  'search',
  'quotes',
  'build',
  'start',
  'bench:quotes',
  'bench:search',
]);
