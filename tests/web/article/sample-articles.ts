import type { Article, Block } from '../../../src/core/article/article.ts';
import { aParagraph, anArticle, aPerson, aQuote } from '../edition-builder.ts';

/** Three who speak in the sample article. */
export const ratna = aPerson('Ratna Wulandari', { role: 'Ketua Koperasi Nelayan' });
export const darmo = aPerson('Darmo Sasmita', { role: 'Bupati Selo' });

const body: readonly Block[] = [
  aParagraph('Pintu air dibuka dua hari lebih awal. Air mencapai permukiman pada pukul lima pagi.'),
  aParagraph(
    '“Kami hanya minta diberi tahu,” kata Ratna Wulandari. “Satu pesan singkat saja cukup.”',
  ),
  { type: 'related', label: 'Baca juga', headline: 'Tiga Tahun Bendungan', slug: 'tiga-tahun' },
  { type: 'heading', level: 2, text: 'Jadwal di Papan Desa' },
  aParagraph('“Kalau kami ingkar, tagih,” ujar Darmo Sasmita.'),
  aParagraph('Seorang saksi menyebut air datang “seperti pintu yang ditendang”.'),
];

const words = {
  first: '“Kami hanya minta diberi tahu,”',
  second: '“Satu pesan singkat saja cukup.”',
  bupati: '“Kalau kami ingkar, tagih,”',
  witness: '“seperti pintu yang ditendang”',
} as const;

const quotes = {
  first: aQuote(body, 1, words.first, ratna, { cue: { block: 1, start: 32, end: 52 } }),
  second: aQuote(body, 1, words.second, ratna),
  bupati: aQuote(body, 4, words.bupati, darmo),
  witness: aQuote(body, 5, words.witness, null, { kind: 'fragment' }),
};

/** The quotes of the sample article. */
export const sampleQuotes = quotes;

/** An article in which two people and an unnamed witness speak. */
export function sampleArticle(more: Partial<Article> = {}): Article {
  return anArticle('Bendungan Selo Dibuka Lebih Awal', {
    description: 'Nelayan minta jadwal yang jelas.',
    articleSection: 'Pesisir',
    publisher: 'Harian Teluk Selo',
    sourceOrganization: 'Kabar Damar',
    editor: 'DN',
    author: ['Rani Kusuma'],
    dateline: 'MUARA SELO',
    url: 'https://harian.telukselo.example/bendungan',
    body,
    quotes: Object.values(quotes),
    people: [ratna, darmo],
    related: [{ slug: 'tiga-tahun', headline: 'Tiga Tahun Bendungan', why: 'Bendungan Selo' }],
    ...more,
  });
}
