import type { Image } from '../../src/core/article/article.ts';
import { pictureToken } from './picture-token.ts';
import type { PostRecord } from './post-record.ts';

const record = (more: Partial<PostRecord> & { readonly title: string }): PostRecord => ({
  type: 'post',
  status: 'publish',
  content: 'Teks ini tidak untuk semua orang.',
  date: '2025-09-01 08:00:00',
  author: 'Rara Kinasih',
  category: 'Pesisir',
  ...more,
});

/** Everything of a site that is no article for everyone. */
export const hiddenPosts: readonly PostRecord[] = [
  record({ title: 'Belum selesai ditulis', status: 'draft' }),
  record({ title: 'Menunggu redaktur', status: 'pending' }),
  record({ title: 'Catatan rapat redaksi', status: 'private' }),
  record({ title: 'Hanya dengan kata sandi', password: 'mercusuar' }),
  record({ title: 'Terbit kelak', status: 'future', date: '2099-01-01 08:00:00' }),
  record({ title: 'Sudah dibuang', status: 'trash' }),
  record({ title: 'Tentang koran ini', type: 'page' }),
];

const boats: Image = {
  url: '../images/perahu-muara.svg',
  alternativeText: 'Perahu berlayar jingga di muara',
  caption: 'Perahu yang tiba pertama.',
  width: 1200,
  height: 675,
};
const sails: Image = {
  url: '../images/festival-layar.svg',
  alternativeText: 'Perahu kecil berlayar belang',
  caption: 'Layar di teluk.',
  width: 1200,
  height: 675,
};

/** A post of the classic editor with what only WordPress has: a gallery, a mark for more, an extension's shortcode. */
export const galleryPost = {
  headline: 'Foto-foto dari Festival Layar',
  pictures: [boats, sails],
  record: record({
    title: 'Foto-foto dari Festival Layar',
    content: [
      'Angin datang siang hari.\nPenonton menunggu di pantai.',
      '<!--more-->',
      `[gallery columns="2" size="full" ids="${pictureToken(boats).id},${pictureToken(sails).id}"]`,
      'Lomba berikutnya diadakan tahun depan.',
      '[formulir_daftar id="3"]',
    ].join('\n\n'),
    date: '2025-08-25 07:00:00',
    tags: ['Festival Layar'],
    image: sails,
  }),
};
