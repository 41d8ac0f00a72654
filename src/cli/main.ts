import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError, messageOf } from './cli-error.ts';
import { wrongUsage } from './command-options.ts';
import type { Effects } from './effects.ts';
import { realEffects } from './real-effects.ts';
import { codeOf } from './storage/disk.ts';
import { saveMemory } from './save-memory.ts';
import { usage } from './usage.ts';

/** Runs one command line; returns the exit code: 0 all well, 1 something failed, 2 wrong usage. */
export async function runCommandLine(args: readonly string[], effects: Effects): Promise<number> {
  try {
    if (args.includes('--help')) return await runCommand('help', [], effects);
    return await runCommand(args[0], args.slice(1), effects);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    effects.stderr(`${error.message}\n`);
    if (error.exitCode === 2) effects.stderr(`\n${usage}`);
    return error.exitCode;
  }
}

async function runCommand(
  command: string | undefined,
  args: readonly string[],
  effects: Effects,
): Promise<number> {
  switch (command) {
    case 'import':
      return (await import('./commands/import.ts')).runImport(args, effects);
    case 'remove':
      return (await import('./commands/remove.ts')).runRemove(args, effects);
    case 'check':
      return (await import('./commands/check.ts')).runCheck(args, effects);
    case 'search':
      return (await import('./commands/search.ts')).runSearch(args, effects);
    case 'quotes':
      return (await import('./commands/quotes.ts')).runQuotes(args, effects);
    case 'build':
      return (await import('./commands/build.ts')).runBuild(args, effects);
    case 'start':
      return (await import('./commands/start.ts')).runStart(args, effects);
    case 'help':
    case '--help':
    case '-h':
      effects.stdout(usage);
      return 0;
    case undefined:
      throw wrongUsage('Say what to do');
    default:
      throw wrongUsage(`There is no command ${command}`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.on('error', endQuietly);
  if (process.argv[2] === 'import') saveMemory();
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), realEffects());
  } catch (error) {
    // A fault of this program, and not of the user: show where it is.
    process.stderr.write(`${error instanceof Error ? error.stack : messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** Whoever reads the output may have enough of it, as `head` has. */
function endQuietly(error: Error): void {
  if (codeOf(error) !== 'EPIPE') throw error;
  process.exit(0);
}
