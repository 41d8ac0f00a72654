const slug = 'bendungan-selo-dibuka-lebih-awal-nelayan-muara-minta-jadwal-yang-jelas';

/** The article of the sample edition that most journeys read: several speakers, a *Baca juga*, related stories. */
export const dam = {
  slug,
  address: `/article/${slug}`,
  headline: 'Bendungan Selo Dibuka Lebih Awal, Nelayan Muara Minta Jadwal yang Jelas',
  /** The slug of its section. */
  section: 'pesisir',
  speaker: 'Ratna Wulandari',
  /** How her first quote begins. */
  firstWords: 'Kami tidak menolak pintu air dibuka',
  /** How the article's last quote begins. */
  lastWords: 'Sekarang mereka tidak bisa bilang',
  /** Where its *Baca juga* leads. */
  related: 'Tiga Tahun Bendungan Selo: Listrik Menyala, Sawah Menunggu',
} as const;
