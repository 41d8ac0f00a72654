import { describe, expect, it } from 'vitest';
import { restPostInSlices } from '../../../../src/core/importers/wordpress/rest-post.ts';
import { atOnce } from '../../../../src/core/language/sliced.ts';
import { parseHtml } from '../../../../src/cli/sources/parse-html.ts';

const hour = (number: number) =>
  `<h3>Pukul ${number}</h3><p>Warga <b>Desa Karang</b> menjaga tanggul, kata petugas pos ${number}.</p>`;

const reading = (hours: number) => {
  const rendered = Array.from({ length: hours }, (_, number) => hour(number + 1)).join('');
  const post = { id: 7, title: { rendered: 'Air Naik' }, content: { rendered } };
  return restPostInSlices(post, '', {}, { parseHtml });
};

describe('a long post', () => {
  it('is read with a rest every few paragraphs', () => {
    let rests = 0;
    const work = reading(400);
    let step = work.next();
    for (; !step.done; step = work.next()) rests++;
    expect(rests).toBeGreaterThan(400 / 4);
    expect(step.value).toEqual(atOnce(reading(400)));
    expect(step.value).toMatchObject({ kind: 'article', article: { headline: 'Air Naik' } });
  });
});
