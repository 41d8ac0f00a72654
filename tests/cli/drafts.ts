import type { Block, Draft } from '../../src/core/article/article.ts';

/** A draft about nothing much, for tests to say only what matters to them. */
export function draft(headline: string, more: Partial<Draft> = {}): Draft {
  return {
    inLanguage: 'id',
    headline,
    datePublished: '2025-03-10',
    publisher: 'Warta Selo',
    author: [],
    keywords: [],
    body: [
      paragraph('Warga Desa Karang Pandan memperbaiki tanggul yang jebol sejak pekan lalu.'),
      paragraph('"Kami tidak menunggu bantuan," kata Darmo Sasmita, Kepala Desa Karang Pandan.'),
    ],
    ...more,
  };
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** An editor's link. */
export function readAlso(headline: string): Block {
  return { type: 'related', label: 'Baca juga', headline };
}

/** A day of 2024, from 0. */
function day(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
}

/** So many drafts, one a day, with speakers that come again. */
export function series(count: number, from = 0): Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return draft(`Kabar nomor ${number} dari Muara Kalis`, {
      datePublished: day(number),
      articleSection: number % 2 === 0 ? 'Laut' : 'Desa',
      body: [
        paragraph(
          `"Ini hari ke-${number}, dan kami masih bekerja," kata Ratna Wulandari, Camat Muara Kalis.`,
        ),
        paragraph(`Perahu nomor ${number} kembali ke dermaga sebelum senja.`),
      ],
    });
  });
}

/** Drafts as JSON Lines. */
export function jsonLines(drafts: readonly Draft[]): string {
  return drafts.map((item) => `${JSON.stringify(item)}\n`).join('');
}
