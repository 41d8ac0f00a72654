import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { draft, jsonLines, series } from './drafts.ts';
import { contents, workplace } from './run-cli.ts';

const into = ['--edition', 'edition', '--json'];

/** An error as the system gives it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something of the system`), { code });
}

describe('import of hostile sources', { timeout: 60_000 }, () => {
  it('names each with its place and reason, and imports the others', async () => {
    const place = workplace();
    place.write(
      'in/a-zip.xml',
      'PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000zip\u0000\u0001',
    );
    place.write('in/b.jsonl', `${JSON.stringify(draft('Berita utuh'))}\n{"headline": "Rus\n[1,2\n`);
    place.write(
      'in/c.xml',
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title>',
    );
    place.write('in/d-null.json', '\u0000\u0000\u0000');
    place.write('in/e.json', jsonLines([draft('Berita terakhir')]));
    const { code, out } = await place.run(['import', 'in', ...into]);
    const { imported, failed } = JSON.parse(out);
    expect(code).toBe(1);
    expect(imported.map((item: { slug: string }) => item.slug)).toEqual([
      'berita-utuh',
      'berita-terakhir',
    ]);
    const reasons = failed.map(
      ({ source, reason }: { source: string; reason: string }) => `${source}: ${reason}`,
    );
    expect(reasons).toEqual([
      expect.stringMatching(/^in\/a-zip\.xml: it is in no form that can be read/),
      expect.stringMatching(/^in\/b\.jsonl: line 2: is no JSON: /),
      expect.stringMatching(/^in\/b\.jsonl: line 3: is no (?:JSON|article)/),
      expect.stringMatching(/^in\/c\.xml: line 1: /),
      expect.stringMatching(/^in\/d-null\.json: it is in no form that can be read/),
    ]);
  });

  it('passes over a line of 200 MB in little memory, and reads the next', async () => {
    const place = workplace();
    const stream = createWriteStream(join(place.folder, 'long.jsonl'));
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    for (let written = 0; written < 200; written++) stream.write(megabyte);
    stream.end(`\n${JSON.stringify(draft('Berita sesudahnya'))}\n`);
    await finished(stream);
    const before = process.memoryUsage().rss;
    const { code, out } = await place.run(['import', 'long.jsonl', ...into]);
    expect(code).toBe(1);
    expect(JSON.parse(out).imported).toMatchObject([{ slug: 'berita-sesudahnya' }]);
    expect(JSON.parse(out).failed).toEqual([
      { source: 'long.jsonl', reason: 'line 1: the line is longer than 8 MB' },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
  });

  it('names files of a folder that may not be read', async () => {
    const place = workplace();
    place.write('in/a.json', draft('Berita terbuka'));
    const closed = place.write('in/b.json', draft('Berita tertutup'));
    const disk = {
      ...realDisk,
      createReadStream: (...args: Parameters<typeof realDisk.createReadStream>) => {
        const stream = realDisk.createReadStream(...args);
        if (args[0] === closed) stream.destroy(systemError('EACCES'));
        return stream;
      },
    };
    const { code, out } = await place.run(['import', 'in', ...into], { disk });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      imported: [{ slug: 'berita-terbuka' }],
      failed: [{ source: 'in/b.json', reason: 'it may not be read' }],
    });
  });
});

describe('a full disk', () => {
  it.each(['pack', '.journal.json'])(
    'leaves the edition as it was, and says so in one sentence (%s)',
    async (name) => {
      const place = workplace();
      place.write('a.jsonl', jsonLines(series(20)));
      place.write('b.jsonl', jsonLines(series(20, 20)));
      await place.run(['import', 'a.jsonl', ...into]);
      const before = contents(place.edition);
      const full = new Set<number>();
      const disk = {
        ...realDisk,
        openSync: (...args: Parameters<typeof realDisk.openSync>) => {
          const file = realDisk.openSync(...args);
          if (basename(String(args[0])) === name) full.add(file);
          return file;
        },
        // Some systems find only then that there is no room for what was written.
        fsyncSync: (file: number) => {
          if (full.has(file)) throw systemError('ENOSPC');
          realDisk.fsyncSync(file);
        },
      };
      const { code, err } = await place.run(['import', 'b.jsonl', ...into], { disk });
      expect(code).toBe(1);
      expect(err).toBe('Cannot write the edition: the disk is full\n');
      expect(contents(place.edition)).toEqual(before);
      const remove = ['remove', 'kabar-nomor-3-dari-muara-kalis', '--edition', 'edition'];
      expect(await place.run(remove, { disk })).toMatchObject({
        code: 1,
        err: 'Cannot write the edition: the disk is full\n',
      });
      expect(contents(place.edition)).toEqual(before);
    },
  );
});
