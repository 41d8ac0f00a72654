import { describe, expect, it } from 'vitest';
import { draft, paragraph } from './drafts.ts';
import { workplace } from './run-cli.ts';

/** One article as it stood at this hour of one day. */
const save = (hour: string, sentence: string) =>
  draft('Dermaga Damar Dibuka', {
    url: 'https://kabarselo.example/dermaga',
    datePublished: '2025-06-02T07:00:00+07:00',
    dateModified: `2025-06-02T${hour}:00:00+07:00`,
    body: [paragraph(sentence)],
  });
const MORNING = save(
  '08',
  '“Kami siap,” kata Ratna Wulandari, kepala dermaga, pada Senin pagi itu.',
);
const EVENING = save('20', 'Dermaga itu melayani tiga feri pada hari pertamanya, kata pengelola.');

const CUT_OFF = save('20', 'Dermaga itu melayani tiga feri …');

async function importOf(saves: Readonly<Record<string, object>>) {
  const place = workplace();
  for (const [name, article] of Object.entries(saves)) place.write(`saves/${name}`, article);
  const run = (...more: string[]) =>
    place.run(['import', 'saves', '--edition', place.edition, '--fresh', ...more]);
  const { imported } = JSON.parse((await run('--json')).out);
  return { imported, body: place.read('articles/dermaga-damar-dibuka.json').body, run };
}

describe('two saves of one page', () => {
  it.each([
    ['before', { 'a.json': MORNING, 'b.json': EVENING }],
    ['behind', { 'b.json': MORNING, 'a.json': EVENING }],
  ])('are one article, that of the newer, also with the older %s it', async (_, saves) => {
    const { body } = await importOf(saves);
    expect(body[0].text).toContain('Dermaga itu melayani tiga feri');
  });

  it.each([
    ['behind', { 'a.json': EVENING, 'b.json': CUT_OFF }],
    ['before', { 'b.json': EVENING, 'a.json': CUT_OFF }],
  ])(
    'of one hour are the one that was not cut off, also with the other %s it',
    async (_, saves) => {
      const { body } = await importOf(saves);
      expect(body[0].text).toContain('pada hari pertamanya');
    },
  );

  it.each([
    [
      { 'a.json': MORNING, 'b.json': EVENING },
      { source: 'saves/a.json', replacedBy: 'saves/b.json', quotes: 0 },
      { source: 'saves/b.json', quotes: 0 },
    ],
    [
      { 'a.json': EVENING, 'b.json': MORNING },
      { source: 'saves/a.json', quotes: 0 },
      { source: 'saves/b.json', replacedBy: 'saves/a.json', quotes: 0 },
    ],
  ])('are both in the report, each with the article that stands for it', async (saves, ...told) => {
    const { imported } = await importOf(saves);
    const common = { slug: 'dermaga-damar-dibuka', headline: 'Dermaga Damar Dibuka' };
    expect(imported).toEqual(told.map((one) => ({ ...common, dropped: 0, ...one })));
  });

  it('count as one, and the one that gave way is named', async () => {
    const { run } = await importOf({ 'a.json': MORNING, 'b.json': EVENING });
    const { out, err, code } = await run();
    expect(out).toContain('1 article imported');
    expect(err).toContain(
      'not from saves/a.json, since saves/b.json is newer, longer or later in the import',
    );
    expect(code).toBe(0);
  });
});
