import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startProcess } from './start-process.ts';
import { untilReady } from './until-ready.ts';

const SERVER = 'echo "pid $$"; sleep 600';
const ownPid = (output: string) => /pid (\d+)/.exec(output)?.[1];

it('a server ends when it is stopped', async () => {
  const server = startProcess('sh', ['-c', SERVER]);
  const pid = await untilReady('a server', server, () => ownPid(server.output()));
  expect(isRunning(pid)).toBe(true);
  await server.stop();
  await server.stop();
  expect(isRunning(pid)).toBe(false);
});

it('a server ends with the process that started it, even one that was killed', async () => {
  const wrapper = join(import.meta.dirname, 'while-input-lasts.sh');
  const code = `require('child_process').spawn('sh', [${JSON.stringify(wrapper)}, '', 'sh', '-c', ${JSON.stringify(SERVER)}], { detached: true, stdio: ['pipe', 'inherit', 'inherit'] })`;
  const starter = spawn(process.execPath, ['-e', code]);
  await once(starter.stdout, 'data');
  starter.kill('SIGKILL');
  await once(starter.stdout, 'end'); // which every process that could print to it has closed
});

it('a server leaves nothing of its folder behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-process-'));
  const server = startProcess('sh', ['-c', SERVER], { folder });
  expect(existsSync(folder)).toBe(true);
  await server.stop();
  expect(existsSync(folder)).toBe(false);
});

it('a server that does not start is an error with its last words', async () => {
  const server = startProcess('sh', ['-c', 'echo "no such disk" >&2; exit 1']);
  await expect(untilReady('the database', server, () => undefined)).rejects.toThrow(
    'Cannot start the database: no such disk',
  );
});

function isRunning(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
