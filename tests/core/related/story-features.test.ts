import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { properNames } from '../../../src/core/related/proper-names.ts';
import { storyFeatures } from '../../../src/core/related/story-features.ts';

const article: Article = {
  slug: 'bendungan-selo-retak',
  inLanguage: 'id',
  headline: 'Bendungan Selo Retak, Warga Diminta Mengungsi',
  datePublished: '2024-03-12T07:00:00+07:00',
  dateImported: '2024-04-01',
  publisher: 'Warta Teja',
  author: [],
  keywords: ['Bencana', 'Sungai Wulung'],
  body: [
    {
      type: 'paragraph',
      text: 'Retakan sepanjang dua meter terlihat di Bendungan Selo sejak Selasa malam, kata Gubernur Ratna Wulandari kepada Warta Teja.',
    },
    {
      type: 'paragraph',
      text: '“Bendungan itu harus dikosongkan,” kata Ratna. Bendungan Selo dibangun untuk menahan banjir, dan kini banjir mengancam warga di Tanjung Sari.',
    },
    { type: 'related', label: 'Baca Juga', headline: 'Kapal Kargo Kandas di Karang Putih' },
  ],
  quotes: [],
  people: [{ id: 'ratna-wulandari', name: 'Ratna Wulandari', kind: 'person' }],
  related: [],
};

describe('storyFeatures', () => {
  const features = storyFeatures(article);

  it('names those who speak, places and keywords, each once', () => {
    expect(features.people).toEqual([{ id: 'ratna-wulandari', name: 'Ratna Wulandari' }]);
    expect(features.names).toEqual(['Sungai Wulung', 'Bendungan Selo', 'Tanjung Sari']);
  });

  it('has the telling words in plain form, without speakers and words of grammar', () => {
    expect(features.words).toContain('banjir');
    expect(features.words.join(' ').toLowerCase()).toContain('retak');
    for (const word of ['Ratna', 'kata', 'yang', 'warga'])
      expect(features.words).not.toContain(word);
  });

  it('is of the day of publication, else of import', () => {
    expect(features.date).toBe('2024-03-12');
    const { datePublished: _, ...undated } = article;
    expect(storyFeatures(undated)).toMatchObject({ date: '2024-04-01' });
    expect(storyFeatures(undated)).not.toHaveProperty('datePublished');
  });

  it('is small and survives being stored', () => {
    expect(JSON.parse(JSON.stringify(features))).toEqual(features);
    expect(JSON.stringify(features).length).toBeLessThan(500);
  });

  it('is small for a long article too', () => {
    const paragraphs = Array.from({ length: 3000 }, (_, number) => ({
      type: 'paragraph' as const,
      text: `Lalu datang Kapal Nomor${number} dan kapal${number} lain di Teluk Biru${number}.`,
    }));
    const long = storyFeatures({ ...article, body: paragraphs });
    expect(JSON.stringify(long).length).toBeLessThan(1000);
  });
});

const labels = (...texts: string[]): string[] => properNames(texts).map(({ label }) => label);

describe('properNames', () => {
  it('believes capitals inside a sentence only', () => {
    expect(labels('Hujan turun di Tanjung Sari. Warga mengungsi.')).toEqual(['Tanjung Sari']);
    expect(labels('Kapal itu “Bintang Laut” namanya.')).toEqual(['Laut']);
  });

  it('knows a name at the start of a sentence that it has seen inside one', () => {
    const [name] = properNames([
      'Retakan itu terlihat di Bendungan Selo. Bendungan Selo lalu ditutup.',
    ]);
    expect(name).toMatchObject({ label: 'Bendungan Selo', count: 2 });
  });

  it('leaves out titles, days and months', () => {
    expect(labels('Menurut Gubernur Ratna Wulandari, pada Senin 3 Maret semua selesai.')).toEqual([
      'Ratna Wulandari',
    ]);
    expect(labels('It was said that President Darmo Sasmita came on Monday.')).toEqual([
      'Darmo Sasmita',
    ]);
  });

  it('does not take a headline for names', () => {
    expect(labels('Warga Muara Teja Diminta Segera Mengungsi')).toEqual([]);
  });
});
