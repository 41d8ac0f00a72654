import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../src/core/article/article.ts';
import { inventor } from './invent-article.ts';
import { printPace, runCommand } from './run-command.ts';

/**
 * Invents a WordPress export of so many megabytes, imports it, and prints what it cost.
 * `npm run bench:export -- [MEGABYTES] [WORDS]`: 1,024 MB of posts of about 500 words.
 */
const megabytes = Number(process.argv[2] ?? 1024);
const words = Number(process.argv[3] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
const path = join(folder, 'export.xml');

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Warta Selo</title><language>id</language><wp:author><wp:author_login>redaksi</wp:author_login><wp:author_display_name>Redaksi</wp:author_display_name></wp:author>
`;

const posts = await writeExport();
console.log(`${posts} posts in ${Math.round(statSync(path).size / 2 ** 20)} MB`);
const cost = runCommand(['import', path, '--edition', join(folder, 'edition'), '--json'], folder);
console.table({ import: cost });
printPace(posts, cost);
rmSync(folder, { recursive: true });

async function writeExport(): Promise<number> {
  const stream = createWriteStream(path);
  const invent = inventor(100_000);
  let written = 0;
  let number = 0;
  const write = async (text: string) => {
    written += text.length;
    if (!stream.write(text)) {
      await new Promise<void>((done) => stream.once('drain', () => done()));
    }
  };
  await write(HEAD);
  while (written < megabytes * 2 ** 20) {
    await write(itemOf(number, invent(number)));
    number++;
  }
  await write('</channel></rss>\n');
  await new Promise<void>((done) => stream.end(() => done()));
  return number;
}

/** A post, and its picture as an item of its own, as exports have them. */
function itemOf(number: number, { headline, body, datePublished = '', articleSection }: Draft) {
  const texts = body.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
  const length = texts.join(' ').split(' ').length;
  const copies = Math.max(1, Math.round(words / length));
  const text = Array.from({ length: copies }, () => texts.join('\n\n')).join('\n\n');
  const date = datePublished.slice(0, 19).replace('T', ' ');
  return `<item><title>${headline}</title><link>https://warta.example/${number}/</link><dc:creator>redaksi</dc:creator><content:encoded><![CDATA[${text}]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${2 * number + 1}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category">${articleSection}</category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${2 * number + 2}</wp:meta_value></wp:postmeta></item>
<item><title>gambar-${number}</title><wp:post_id>${2 * number + 2}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://warta.example/gambar/${number}.jpg</wp:attachment_url></item>
`;
}
