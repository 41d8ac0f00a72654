import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningProcess } from './start-process.ts';

const LONGEST_WAIT = 20_000;

/** What `probe` answers as soon as it is not undefined; throws with a server's last words when that does not come. */
export async function untilReady<Answer>(
  name: string,
  server: RunningProcess,
  probe: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> {
  const end = Date.now() + LONGEST_WAIT;
  while (Date.now() < end && !server.hasEnded()) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    await sleep(20);
  }
  await server.stop();
  throw new Error(`Cannot start ${name}: ${server.output().slice(-2000)}`);
}
