import { fold } from '../../language/fold.ts';

const SECTIONS = `nasional internasional dunia global daerah regional nusantara politik hukum kriminal ekonomi bisnis
  keuangan finansial olahraga sport sports bola sepakbola otomotif teknologi tekno sains kesehatan pendidikan budaya
  hiburan selebritas selebriti gaya hidup lifestyle wisata travel opini kolom editorial metro megapolitan kota desa
  peristiwa pemerintahan parlemen lingkungan pertanian pesisir kelautan energi properti pasar makro mikro umum world
  national politics business economy culture science health education environment opinion entertainment technology
  travel local region asia features investigasi`;

const sections = new Set(SECTIONS.trim().split(/\s+/));
const TWO_WORDS = new Set([
  'gaya hidup',
  'sepak bola',
  'hukum kriminal',
  'hukum dan kriminal',
  'ekonomi bisnis',
  'ekonomi dan bisnis',
]);

/** Whether words name a section of a newspaper, such as `Nasional`, and not a place or an outlet. */
export function isSectionName(text: string): boolean {
  const folded = fold(text);
  return sections.has(folded) || TWO_WORDS.has(folded);
}
