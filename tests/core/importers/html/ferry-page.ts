import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';

/** What the news of a ferry says, one paragraph after the other. */
export const PROSE = [
  'Feri malam dari Dermaga Damar berlayar lagi mulai Senin, setahun setelah mesinnya dibongkar.',
  '“Mesinnya sekarang lebih tenang,” kata nakhoda Danang Rimbawan di anjungan, lalu tertawa.',
  'Karcis dijual di loket dan lewat telepon, dan anak sekolah tidak membayar sampai bulan depan.',
  'Perjalanan ke Muara Selo memakan tiga jam, dengan satu singgah di Pulau Remang bila perlu.',
  'Pengelola berjanji kapal kedua menyusul pada musim kemarau, bila lambungnya selesai diganti.',
];
/** The same as HTML. */
export const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
/** A page with this news. */
export const page = ({ head = '', body = paragraphs, title = 'Feri Malam Damar Berlayar Lagi' }) =>
  `<!DOCTYPE html><html><head><title>${title}</title>${head}</head><body><article><h1>Feri Malam Damar Berlayar Lagi</h1><div class="content">${body}</div></article></body></html>`;
/** The article that is read from such a page. */
export const read = async (parts: Parameters<typeof page>[0]) =>
  (await readOne(htmlImporter, page(parts), 'feri.html')).article;
