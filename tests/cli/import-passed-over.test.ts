import { expect, it } from 'vitest';
import { workplace } from './run-cli.ts';

const item = (id: number, status: string) =>
  `<item><title>Berita ${id}</title><link>https://warta.example/${id}</link><content:encoded>Isi berita ${id}.</content:encoded><wp:post_id>${id}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`;

it('an import says what it passes over, which is no failure', async () => {
  const place = workplace();
  place.write(
    'warta.xml',
    `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${item(1, 'publish')}${item(2, 'draft')}</channel></rss>`,
  );
  const into = ['import', 'warta.xml', '--edition', place.edition];
  const printed = await place.run(into);
  expect(printed).toMatchObject({ code: 0 });
  expect(printed.err).toContain('Passed over in warta.xml: 1 × post that is a draft\n');
  const { out } = await place.run([...into, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    failed: [],
    passedOver: [{ source: 'warta.xml', reason: '1 × post that is a draft' }],
  });
});
