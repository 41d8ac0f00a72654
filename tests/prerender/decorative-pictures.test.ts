import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/core/edition/edition.ts';
import { withDecorativePictures } from '../../src/prerender/decorative-pictures.ts';

const aStory = (url: string | undefined): Summary => ({
  slug: 'panen-garam',
  headline: 'Panen Garam',
  dateImported: '2025-06-03T00:00:00Z',
  inLanguage: 'id',
  quotes: 0,
  minutes: 1,
  revision: '0',
  ...(url !== undefined && { image: { url, alternativeText: 'Tumpukan garam', width: 4 } }),
});

const own = aStory('images/1.svg');
const linked = aStory('https://media.example/2.jpg');

describe('what pictures of a list show', () => {
  it('is left out where it is decoration', () => {
    const [first, second] = withDecorativePictures([own, linked], ['media.example']);
    expect(first?.image).toEqual({ url: 'images/1.svg', width: 4 });
    expect(second?.image).toEqual({ url: 'https://media.example/2.jpg', width: 4 });
  });

  it('stays with the story that leads', () => {
    const [first, second] = withDecorativePictures([own, { ...own }], [], own);
    expect(first).toBe(own);
    expect(second?.image?.alternativeText).toBeUndefined();
  });

  it('stays where the picture itself is not shown, or there is none', () => {
    const stories = [linked, aStory(undefined)];
    expect(withDecorativePictures(stories, [])).toEqual(stories);
  });
});
