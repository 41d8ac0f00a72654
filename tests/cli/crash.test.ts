import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Disk } from '../../src/cli/storage/disk.ts';
import { jsonLines, series } from './drafts.ts';
import { hastyDisk } from './hasty-disk.ts';
import { contents, DEAD, listed, runIn, workplace, type Workplace } from './run-cli.ts';

class Crash extends Error {}

type Change = 'renameSync' | 'rmSync' | 'writeFileSync';

/** A disk that dies at its `cut`th change of the given kinds and does nothing more. */
function dyingDisk(
  cut: number,
  counted: readonly Change[] = ['renameSync', 'rmSync', 'writeFileSync'],
): Disk {
  let left = cut;
  const dying =
    <Args extends unknown[], Result>(kind: Change, change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (left <= 0) throw new Crash();
      if (counted.includes(kind)) left--;
      return change(...args);
    };
  return {
    ...hastyDisk,
    renameSync: dying('renameSync', hastyDisk.renameSync),
    rmSync: dying('rmSync', hastyDisk.rmSync),
    writeFileSync: dying('writeFileSync', hastyDisk.writeFileSync),
  };
}

/** Runs a command whose process dies at a change of the disk. */
async function runUntilCrash(
  place: Workplace,
  args: readonly string[],
  cut: number,
  changes?: readonly Change[],
) {
  const disk = dyingDisk(cut, changes);
  try {
    await place.run(args, { disk, processId: DEAD });
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
}

let first: string;

/** An edition of 50 articles, of which every test has a copy. */
beforeAll(async () => {
  first = mkdtempSync(join(tmpdir(), 'kutip-test-'));
  const path = join(first, 'a.jsonl');
  writeFileSync(path, jsonLines(series(50)));
  await runIn(first, ['import', path, '--edition', join(first, 'edition')]);
});
afterAll(() => rmSync(first, { recursive: true }));

function prepared(): Workplace {
  const place = workplace();
  place.write(
    'b.jsonl',
    jsonLines([
      ...series(3, 50),
      ...series(2).map((item) => ({ ...item, articleSection: 'Baru' })),
    ]),
  );
  cpSync(join(first, 'edition'), place.edition, { recursive: true });
  return place;
}

describe('a crash at any change of the disk', { timeout: 60_000 }, () => {
  const commands = {
    import: ['import', 'b.jsonl', '--edition', 'edition'],
    remove: ['remove', 'kabar-nomor-7-dari-muara-kalis', 'kabar-nomor-8-dari-muara-kalis'],
  };

  for (const [name, args] of Object.entries(commands)) {
    it(`leaves an edition that check accepts and the next run completes: ${name}`, async () => {
      const place = prepared();
      const reset = () => {
        rmSync(place.edition, { recursive: true });
        cpSync(join(first, 'edition'), place.edition, { recursive: true });
      };
      await place.run(args);
      const wanted = contents(place.edition);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 90 }), fc.boolean(), async (cut, checks) => {
          reset();
          await runUntilCrash(place, args, cut);
          const { code } = checks ? await place.run(['check']) : { code: 0 };
          expect(code).toBe(0);
          await place.run(args);
          expect(contents(place.edition)).toEqual(wanted);
        }),
        { numRuns: 15 },
      );
    });
  }

  it.each([4, 12, 20])(
    'is not completed by a check while another process is at work, and the check still accepts it (%i files written)',
    async (writes) => {
      const place = prepared();
      await runUntilCrash(place, commands.import, writes, ['writeFileSync']);
      expect(existsSync(join(place.edition, '.journal.json'))).toBe(true);
      // The lock of a living process: the one that runs this test, seen from another.
      const lock = JSON.stringify({
        pid: process.ppid,
        host: (await import('node:os')).hostname(),
      });
      place.write('edition/.lock', lock);
      const { code } = await place.run(['check']);
      expect(code).toBe(0);
      expect(existsSync(join(place.edition, '.journal.json'))).toBe(true);
    },
  );

  it('during --fresh leaves the old edition or the new one', async () => {
    const place = prepared();
    for (let cut = 0; cut < 60; cut += 3) {
      await runUntilCrash(place, ['import', 'b.jsonl', '--edition', 'edition', '--fresh'], cut);
      expect(await place.run(['check'])).toMatchObject({ code: 0 });
      expect([50, 5]).toContain(listed(place).length);
    }
  });
});

describe('the lock', () => {
  it('keeps a second import out while a process is at work', async () => {
    const place = prepared();
    const { hostname } = await import('node:os');
    place.write('edition/.lock', JSON.stringify({ pid: process.ppid, host: hostname() }));
    const { code, err } = await place.run(['import', 'b.jsonl', '--edition', 'edition']);
    expect(code).toBe(1);
    expect(err).toContain('is at work on it');
    expect(listed(place)).toHaveLength(50);
  });

  it('of a dead process is taken over, and so is one that was cut short', async () => {
    const place = prepared();
    const { hostname } = await import('node:os');
    for (const lock of [JSON.stringify({ pid: DEAD, host: hostname() }), '{"pi']) {
      place.write('edition/.lock', lock);
      expect(await place.run(['import', 'b.jsonl', '--edition', 'edition'])).toMatchObject({
        code: 0,
      });
    }
  });
});
