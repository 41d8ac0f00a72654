import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a command cost: time on the clock and of the processor, and memory as the operating system counts it. */
export type CommandCost = {
  readonly seconds: number;
  readonly 'CPU seconds': number;
  readonly 'peak MB': number;
  readonly 'exit code': number | null;
};

type Usage = {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
};

/** As the script `import` has them. */
const IMPORT_FLAGS = ['--min-semi-space-size=4', '--max-semi-space-size=4'];

const root = resolve(import.meta.dirname, '../..');

/** Runs a command of the command line in a process of its own; `folder` takes what it measures. */
export function runCommand(args: readonly string[], folder: string): CommandCost {
  const start = performance.now();
  const usage = join(folder, 'usage.json');
  const preload = join(folder, 'usage.cjs');
  writeFileSync(
    preload,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`,
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', preload, ...IMPORT_FLAGS, '--import', 'tsx', 'src/cli/main.ts', ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) console.error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = readUsage(usage);
  return {
    seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
    'CPU seconds': Number(((userCPUTime + systemCPUTime) / 1e6).toFixed(1)),
    'peak MB': Math.round(maxRSS / 1024),
    'exit code': status,
  };
}

function readUsage(path: string): Usage {
  const none: Usage = { userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 };
  if (!existsSync(path)) return none;
  const usage: Usage = JSON.parse(readFileSync(path, 'utf8'));
  return usage;
}

/** Prints how many articles a second an import took in, by the clock and by the processor's time. */
export function printPace(count: number, cost: CommandCost): void {
  const byClock = Math.round(count / cost.seconds);
  const byProcessor = Math.round(count / cost['CPU seconds']);
  console.log(`${byClock} articles a second, ${byProcessor} a second of the processor's time`);
}
