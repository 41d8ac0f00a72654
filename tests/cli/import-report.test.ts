import { describe, expect, it } from 'vitest';
import { copyEdition } from '../../src/cli/build/copy-edition.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { draft, paragraph, readAlso } from './drafts.ts';
import { contents, workplace } from './run-cli.ts';

/** An edition of an article with everything that a report tells, one of which there is nothing to say, and a failure. */
async function reported() {
  const place = workplace();
  const { datePublished: _, ...undated } = draft('Tanpa tanggal', {
    body: [paragraph('Perahu pulang.'), readAlso('Berita yang tidak ada')],
  });
  place.write('in/tanpa.json', undated);
  place.write('in/lengkap.json', draft('Lengkap sudah'));
  place.write('in/iklan.txt', pageWithFurniture);
  place.write('in/rusak.json', '{"headline": ');
  const { code } = await place.run(['import', 'in', '--edition', 'edition']);
  return { ...place, code };
}

const pageWithFurniture = [
  'Harga Garam Naik di Muara Kalis',
  'Senin, 10 Maret 2025',
  'Bagikan',
  'ADVERTISEMENT',
  'Harga garam di Muara Kalis naik sejak pekan lalu, kata para petani garam setempat.',
  'Petani menunggu musim kering yang lebih panjang tahun ini di seluruh pesisir.',
].join('\n\n');

// The first import of a process loads its parsers, which takes a busy machine its time.
describe('the report of an import', { timeout: 20_000 }, () => {
  it('keeps what could not be read beside the edition, without the machine’s folders', async () => {
    const { read, code, folder, run } = await reported();
    expect(code).toBe(1);
    const report = read('report.json');
    expect(report).toMatchObject({ formatVersion: 1, imported: 3 });
    expect(report.failed).toEqual([
      { source: expect.stringMatching(/rusak\.json$/), reason: expect.any(String) },
    ]);
    expect(JSON.stringify(report)).not.toContain(folder);
    expect((await run(['check', '--edition', 'edition'])).code).toBe(0);
  });

  it('is served by a build that is asked for it, and by no other', async () => {
    const { edition, folder } = await reported();
    const options = { disk: realDisk, withReport: true };
    const result = copyEdition(edition, `${folder}/dist`, options);
    const files = contents(`${folder}/dist`);
    expect(Object.keys(files)).toHaveLength(result.copied);
    expect(JSON.parse(files['edition.json'] ?? '').report).toBe(true);
    const index = JSON.parse(files['report/index.json'] ?? '');
    expect(index).toMatchObject({ articles: 2, pages: 1, undated: 1, unlinked: 1 });
    expect(index.failed).toHaveLength(1);
    expect(index.dropped).toBeGreaterThan(0);
    const { entries } = JSON.parse(files['report/0.json'] ?? '');
    const undated = entries.find(({ slug }: { slug: string }) => slug === 'tanpa-tanggal');
    expect(undated).toMatchObject({ undated: true, unlinked: ['Berita yang tidak ada'] });
    const salted = entries.find(({ slug }: { slug: string }) => slug.startsWith('harga-garam'));
    const { dropped } = JSON.parse(files[`provenance/${salted.slug}.json`] ?? '');
    expect(dropped).toHaveLength(salted.dropped);
    copyEdition(edition, `${folder}/dist`, { disk: realDisk });
    const paths = Object.keys(contents(`${folder}/dist`));
    expect(paths.filter((path) => /^(?:report|provenance)/.test(path))).toEqual([]);
  });

  it('keeps its pages small, however many articles there are', async () => {
    const place = workplace();
    const lines = Array.from({ length: 120 }, (_, number) => {
      const { datePublished: _left, ...undated } = draft(`Kabar ${number}`, {
        body: [paragraph('Perahu pulang.')],
      });
      return JSON.stringify(undated);
    });
    place.write('in/a.jsonl', `${lines.join('\n')}\n`);
    await place.run(['import', 'in/a.jsonl', '--edition', 'edition']);
    copyEdition(place.edition, `${place.folder}/dist`, { disk: realDisk, withReport: true });
    const files = contents(`${place.folder}/dist`);
    expect(JSON.parse(files['report/index.json'] ?? '')).toMatchObject({ articles: 120, pages: 3 });
    expect(JSON.parse(files['report/2.json'] ?? '').entries).toHaveLength(20);
  });
});
