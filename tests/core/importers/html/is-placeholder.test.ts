import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../../src/core/importers/html/is-placeholder.ts';

describe('a placeholder', () => {
  it.each([
    'data:image/gif;base64,R0lGOD',
    '/img/blank.gif',
    'https://muara.example/theme/placeholder-horizontal.gif?v=2',
    'grey-placeholder.png',
    '1x1.png',
    'transparent_16x9.png',
    'lazyload-fallback.gif',
    '/images/dummy/placeholder-image.svg#a',
    'pixel.gif',
  ])('is known by its whole name: %s', (address) => {
    expect(isPlaceholder(address)).toBe(true);
  });

  it.each([
    'https://muara.example/uploads/google-pixel-8-pro.jpg',
    'pixel-8.jpg',
    '/uploads/workers-unloading-rice.jpg',
    '/uploads/the-500-blankets-of-selo.jpg',
    '/loading/dermaga-damar.jpg',
    'https://muara.example/pixel.jpg/dermaga.webp?from=blank.gif',
    '300x200.jpg',
    '',
  ])('is no photograph that is called after what it shows: %j', (address) => {
    expect(isPlaceholder(address)).toBe(false);
  });
});
