import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../src/cli/images/image-size.ts';
import { draft, paragraph } from './drafts.ts';
import { contents, workplace } from './run-cli.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><path d="M0 0h9"/></svg>';

const withImage = (url: string) =>
  draft('Perahu pulang', {
    image: { url, alternativeText: 'Perahu di dermaga', caption: 'Perahu pulang senja.' },
    body: [paragraph('Perahu pulang.')],
  });

describe('a picture beside its source', () => {
  it('is copied into the edition under the hash of its content, with its size', async () => {
    const place = workplace();
    place.write('in/gambar/perahu.svg', SVG);
    place.write('in/json/a.json', withImage('../gambar/perahu.svg'));
    await place.run(['import', 'in/json/a.json', '--edition', 'edition']);
    const { image } = place.read('articles/perahu-pulang.json');
    expect(image).toEqual({
      url: expect.stringMatching(/^images\/[0-9a-f]{16}\.svg$/),
      alternativeText: 'Perahu di dermaga',
      caption: 'Perahu pulang senja.',
      width: 640,
      height: 360,
    });
    expect(contents(place.edition)[image.url]).toBe(SVG);
    expect((await place.run(['check'])).code).toBe(0);
    await place.run(['remove', 'perahu-pulang']);
    expect(contents(place.edition)).not.toHaveProperty([image.url]);
    expect((await place.run(['check'])).code).toBe(0);
  });

  it.each([
    ['tidak-ada.png', 'there is no such file'],
    ['/etc/hostname.png', 'not an address of a picture'],
    ['../../../rahasia.png', 'too far outside'],
    ['tautan.png', 'too far outside'],
    ['bahaya.svg', 'a script'],
    ['catatan.txt', 'in no form of picture'],
  ])('is left out when it is %s, with a warning, and its caption stays', async (url, reason) => {
    const place = workplace();
    place.write('rahasia.png', 'x');
    place.write('a/b/c/in/bahaya.svg', '<svg onload="alert(1)"/>');
    place.write('a/b/c/in/catatan.txt', 'x');
    place.write('a/b/c/in/a.jsonl', `${JSON.stringify(withImage(url))}\n`);
    symlinkSync(join(place.folder, 'rahasia.png'), join(place.folder, 'a/b/c/in/tautan.png'));
    await place.run(['import', 'a/b/c/in/a.jsonl', '--edition', 'edition']);
    const article = place.read('articles/perahu-pulang.json');
    expect(article.image).toMatchObject({ caption: 'Perahu pulang senja.' });
    expect(article.image).not.toHaveProperty('url');
    const { warnings, dropped } = place.read('provenance/perahu-pulang.json');
    expect(JSON.stringify([warnings, dropped])).toContain(reason);
  });

  it('of the web stays where it is', async () => {
    const place = workplace();
    place.write('a.json', withImage('https://gambar.example/perahu.jpg'));
    await place.run(['import', 'a.json', '--edition', 'edition']);
    expect(place.read('articles/perahu-pulang.json').image.url).toBe(
      'https://gambar.example/perahu.jpg',
    );
    expect((await place.run(['check'])).code).toBe(0);
  });
});

describe('imageSize', () => {
  const size = { width: 300, height: 200 };

  it('reads the header of each form', () => {
    const png = Buffer.alloc(24);
    png.writeUInt32BE(300, 16);
    png.writeUInt32BE(200, 20);
    expect(imageSize(png, 'png')).toEqual(size);
    const jpeg = Buffer.from('ffd8ffe000040000ffc0001108 00c8 012c'.replaceAll(' ', ''), 'hex');
    expect(imageSize(jpeg, 'jpg')).toEqual(size);
    const gif = Buffer.from('GIF89a\x2c\x01\xc8\x00', 'latin1');
    expect(imageSize(gif, 'gif')).toEqual(size);
    expect(imageSize(Buffer.from('<svg width="300" height="200px">'), 'svg')).toEqual(size);
    expect(
      imageSize(
        Buffer.from(`RIFF____WEBPVP8X${'\0'.repeat(8)}\x2b\x01\0\xc7\0\0`, 'latin1'),
        'webp',
      ),
    ).toEqual(size);
  });

  it('is unknown for what is broken or of another form', () => {
    for (const form of ['png', 'jpg', 'gif', 'webp', 'svg', 'avif']) {
      expect(imageSize(Buffer.from('ff'), form)).toBeUndefined();
      expect(imageSize(Buffer.alloc(64, 0xff), form === 'jpg' ? form : 'avif')).toBeUndefined();
    }
  });
});
