import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../../../../src/core/search/archive/archive-document.ts';
import { createDocumentStore } from '../../../../src/core/search/archive/document-store.ts';

const dates = [
  '2024-03-12',
  '2024-03-12T10:15',
  '2024-03-12T23:59:59.250+07:00',
  '0987-01-02T04:05:06-11:30',
  '2024-03',
  '2024-03-12 10:15',
  '12 Maret 2024',
];

const document = (rest: Partial<StoredDocument>): StoredDocument => ({
  text: 'Kabar',
  inLanguage: '',
  people: [],
  ...rest,
});

const storeOf = (documents: readonly StoredDocument[]) => {
  const store = createDocumentStore();
  for (const each of documents) store.add(each);
  return store;
};

describe('a store of documents', () => {
  it('gives every date back as it was written', () => {
    const documents = dates.map((datePublished) => document({ datePublished }));
    const store = storeOf(documents);
    expect(documents.map((_, place) => store.at(place))).toEqual(documents);
  });

  it('knows the day of each, and none where there is none', () => {
    const store = storeOf([
      document({ datePublished: '2024-03-12T10:15' }),
      document({ datePublished: '2024-03' }),
      document({}),
    ]);
    expect([...store.days()]).toEqual([20240312, 20240300, 0]);
  });

  it('gives all members back, whatever letters they are of', () => {
    const documents = [
      document({ text: 'Judul\nDua\tBaris \\ lagi', slug: 'lain', articleSection: 'Nasional' }),
      document({ headline: '=0 Sungai', id: 'abcdefgh', speaker: 'darmo-sasmita' }),
      document({ articleSection: 'Nasional' }),
    ];
    const store = storeOf(documents);
    expect(documents.map((_, place) => store.at(place))).toEqual(documents);
    expect([...store.sections()].map((at) => store.sectionSlugs[at])).toEqual([
      'nasional',
      '',
      'nasional',
    ]);
  });
});
