import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { clock } from './clock.ts';
import type { Effects } from './effects.ts';
import { realDisk } from './storage/disk.ts';
import { userFolder } from './user-folder.ts';

/** The effects of this very process. */
export function realEffects(): Effects {
  return {
    disk: realDisk,
    stdin: process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    now: clock(process.env),
    sleep: (milliseconds) => sleep(milliseconds),
    env: process.env,
    cwd: userFolder(process.env, process.cwd()),
    root: resolve(fileURLToPath(import.meta.url), '../../..'),
    processId: process.pid,
  };
}
