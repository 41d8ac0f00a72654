import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server that runs; `stop` waits for its end, and may be called again. */
export type RunningProcess = {
  /** What it has printed so far. */
  readonly output: () => string;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
};

/** What a server runs with, and a folder that is deleted when it has ended. */
export type ProcessOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
};

const WRAPPER = join(import.meta.dirname, 'while-input-lasts.sh');

/** Starts a server that ends at `stop`, and at the latest with this process. */
export function startProcess(
  command: string,
  args: readonly string[],
  { environment = {}, folder = '' }: ProcessOptions = {},
): RunningProcess {
  // A group of its own, so that its end is that of all its workers.
  const child = spawn('sh', [WRAPPER, folder, command, ...args], {
    detached: true,
    env: { ...process.env, ...environment },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('exit', () => child.stdin.destroy());
  const ended = once(child, 'close');
  return {
    output: () => output,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
