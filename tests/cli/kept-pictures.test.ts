import { createServer, type ServerResponse } from 'node:http';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchPicture } from '../../src/cli/images/fetch-picture.ts';
import { draft } from './drafts.ts';
import { portOf } from './port-of.ts';
import { workplace } from './run-cli.ts';

type Answer = Buffer | string | null;

/** A server of pictures: what it answers by path, and what it was asked. */
async function pictureServer(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    reply(response, answers[url]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${portOf(server)}`, asked };
}

function reply(response: ServerResponse, answer: Answer | undefined): void {
  if (answer === null) return; // and says nothing
  response.statusCode = answer === undefined ? 404 : 200;
  response.end(answer);
}

function jpeg(width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 3 as const, background: '#2a6a8a' };
  return sharp({ create }).jpeg().toBuffer();
}

/** The head of a PNG that claims to be larger than anything can take in. */
function hugePng(): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(60_000, 16);
  head.writeUInt32BE(60_000, 20);
  Buffer.from('08020000008e0b2d8d', 'hex').copy(head, 24);
  return Buffer.concat([head, Buffer.from('0000000049444154', 'hex'), Buffer.alloc(64)]);
}

// Pictures are encoded in earnest, which takes a busy machine its time.
describe('import --images keep', { timeout: 30_000 }, () => {
  it('keeps pictures in a few widths and both types, and does not ask for them again', async () => {
    const { address, asked } = await pictureServer({ '/tanggul.jpg': await jpeg(600, 400) });
    const { write, run, read, edition } = workplace();
    const story = (text: string) =>
      write('berita.json', {
        ...draft('Tanggul dijaga'),
        image: { url: `${address}/tanggul.jpg`, caption: 'Tanggul.' },
        body: [{ type: 'paragraph', text }],
      });
    const args = ['import', story('Warga berjaga.'), '--edition', 'edition', '--images', 'keep'];
    expect((await run([...args, '--allow-local'])).code).toBe(0);
    const { image } = read('articles/tanggul-dijaga.json');
    expect(image).toMatchObject({ width: 600, height: 400, caption: 'Tanggul.' });
    const versions = image.sources.map(({ type, width }: { type: string; width: number }) => [
      type,
      width,
    ]);
    expect(versions).toEqual([
      ['image/avif', 480],
      ['image/avif', 600],
      ['image/webp', 480],
      ['image/webp', 600],
    ]);
    expect(image.url).toBe(image.sources.at(-1).url);
    expect(read('edition.json').imageHosts).toBeUndefined();
    expect((await run(['check', '--edition', 'edition'])).code).toBe(0);
    story('Warga berjaga siang malam.');
    expect((await run([...args, '--allow-local'])).code).toBe(0);
    expect(asked).toEqual(['/tanggul.jpg']);
    expect(read('articles/tanggul-dijaga.json').image).toEqual(image);
    writeFileSync(join(edition, image.url), 'lain');
    const { code, out } = await run(['check', '--edition', 'edition']);
    expect(code).toBe(1);
    expect(out).toContain('is not what it is named for');
  });

  it('takes pictures over into an edition that is built anew, but no broken ones', async () => {
    const { address, asked } = await pictureServer({ '/tanggul.jpg': await jpeg(300, 200) });
    const { write, run, read, edition } = workplace();
    const story = { ...draft('Tanggul dijaga'), image: { url: `${address}/tanggul.jpg` } };
    const options = ['--edition', 'edition', '--images', 'keep', '--allow-local', '--json'];
    const args = ['import', write('berita.json', story), ...options];
    const times = async (more: readonly string[]) => {
      expect((await run([...args, ...more])).code).toBe(0);
      return asked.length;
    };
    expect(await times([])).toBe(1);
    const before = read('articles/tanggul-dijaga.json').image;
    expect(await times(['--fresh'])).toBe(1);
    expect(read('articles/tanggul-dijaga.json').image).toEqual(before);
    expect((await run(['check', '--edition', 'edition'])).code).toBe(0);
    writeFileSync(join(edition, before.url), 'rusak');
    expect(await times(['--fresh'])).toBe(2);
  });

  it('leaves a picture that cannot be kept where it is, and says why', async () => {
    const { address } = await pictureServer({
      '/halaman': '<!doctype html><title>Bukan gambar</title>',
      '/besar.png': hugePng(),
      '/jahat.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
    });
    const { write, run, read } = workplace();
    const pictures = ['halaman', 'besar.png', 'jahat.svg', 'tidak-ada.jpg'];
    const story = write('berita.json', {
      ...draft('Tanggul dijaga'),
      body: pictures.map((name) => ({ type: 'image', url: `${address}/${name}`, caption: name })),
    });
    const args = ['import', story, '--edition', 'edition', '--images', 'keep', '--allow-local'];
    expect((await run(args)).code).toBe(0);
    expect(read('articles/tanggul-dijaga.json').body[0].url).toBe(`${address}/halaman`);
    const warnings: string[] = read('provenance/tanggul-dijaga.json').warnings;
    expect(warnings.toSorted()).toEqual([
      `The picture ${address}/besar.png was not kept: it has 60000 × 60000 pixels, more than can be taken in`,
      `The picture ${address}/halaman was not kept: it is no picture that can be read`,
      `The picture ${address}/jahat.svg was not kept: it is an SVG with a script or a foreign part in it`,
      `The picture ${address}/tidak-ada.jpg was not kept: the server answered 404 Not Found`,
    ]);
  });

  it('does not ask private networks, nor wait for ever', async () => {
    const { address, asked } = await pictureServer({ '/diam.jpg': null });
    const url = new URL(`${address}/diam.jpg`);
    const refused = await fetchPicture(url, { allowLocal: false });
    expect(refused).toMatchObject({ kind: 'refused' });
    expect(asked).toEqual([]);
    const late = await fetchPicture(url, { allowLocal: true, longest: 200 });
    expect(late).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/0\.2 seconds/) });
  });
});

describe('import --images', () => {
  const story = {
    ...draft('Tanggul dijaga'),
    body: [
      { type: 'paragraph', text: 'Warga berjaga.' },
      { type: 'image', url: 'https://media.telukselo.example/a.jpg', caption: 'Tanggul.' },
      { type: 'image', url: 'https://media.telukselo.example/b.jpg' },
    ],
  };

  it('links to pictures unless told otherwise, and names their hosts', async () => {
    const { write, run, read } = workplace();
    await run(['import', write('berita.json', story), '--edition', 'edition']);
    expect(read('articles/tanggul-dijaga.json').body).toHaveLength(3);
    expect(read('edition.json').imageHosts).toEqual(['media.telukselo.example']);
  });

  it('none leaves pictures out, and keeps their captions', async () => {
    const { write, run, read, edition } = workplace();
    const file = write('berita.json', story);
    await run(['import', file, '--edition', 'edition', '--images', 'none']);
    expect(read('articles/tanggul-dijaga.json').body).toEqual([
      { type: 'paragraph', text: 'Warga berjaga.' },
      { type: 'image', caption: 'Tanggul.' },
    ]);
    expect(read('edition.json').imageHosts).toBeUndefined();
    expect(readdirSync(edition)).not.toContain('images');
  });

  it('takes nothing else', async () => {
    const { run } = workplace();
    const { code, err } = await run(['import', 'x.json', '--images', 'all']);
    expect(code).toBe(2);
    expect(err).toContain('--images has to be link, keep or none, not all');
  });
});
