import { describe, expect, it } from 'vitest';
import { readCaption } from '../../../src/core/importers/page/caption.ts';

describe('the credit of a caption', () => {
  it.each([
    'Asap di Selo. Picture: Sekar Arum',
    'Asap di Selo. Photograph: Sekar Arum',
    'Asap di Selo. Photo by Sekar Arum',
    'Asap di Selo. / Photo by Sekar Arum',
    'Asap di Selo. | Foto: Sekar Arum',
    'Asap di Selo. (Photo by Sekar Arum)',
    'Asap di Selo. (Bild: Sekar Arum)',
    'Asap di Selo. Crédit photo : Sekar Arum',
    'Asap di Selo. Foto/Dok. Sekar Arum',
  ])('is told apart from its words: %s', (text) => {
    expect(readCaption(text)?.image).toEqual({
      caption: 'Asap di Selo.',
      creditText: 'Sekar Arum',
    });
  });

  it.each([
    'She drew a clear picture: the sea at night.',
    'The mill was bought by Sekar Arum',
    'Lukisan itu dibuat oleh Sekar Arum',
  ])('is not in a sentence of prose: %s', (text) => {
    expect(readCaption(text)).toBeUndefined();
  });
});
