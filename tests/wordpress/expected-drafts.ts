import type { Block, Draft, Image } from '../../src/core/article/article.ts';
import { pictureName } from './picture-token.ts';
import { sampleDrafts } from './sample-drafts.ts';
import { galleryPost } from './special-posts.ts';

/** The site's own name. */
const PUBLISHER = 'Harian Teluk Selo';

/**
 * The articles that a site has for everyone, in order of their headlines: as they were written, but with what only the
 * site decides (addresses, its name, one account for two authors, tags in its order).
 */
export async function expectedDrafts(url: string): Promise<Draft[]> {
  const drafts = await sampleDrafts();
  return inOrder([...drafts.map((draft) => posted(draft, url)), gallery(url)]);
}

/** Articles in order of their headlines, their keywords in order of the alphabet. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => ({ ...draft, keywords: draft.keywords.toSorted() }))
    .toSorted((a, b) => (a.headline < b.headline ? -1 : 1));
}

function posted(draft: Draft, url: string): Draft {
  return {
    ...draft,
    url: `${url}${new URL(draft.url ?? '').pathname}/`,
    publisher: PUBLISHER,
    author: [draft.author.join(' dan ')],
    ...(draft.image && { image: uploaded(draft.image, url) }),
    body: draft.body.map((block) => (block.type === 'image' ? pictured(block, url) : block)),
  };
}

function uploaded(image: Image, url: string): Image {
  return { ...image, url: `${url}/wp-content/uploads/2025/11/${pictureName(image)}.jpg` };
}

/** Within a text, a picture's caption and credit stand in one line. */
function pictured(image: Image, url: string): Block {
  const { creditText, caption, ...rest } = uploaded(image, url);
  const words = creditText === undefined ? caption : `${caption} ${creditText}`;
  return { type: 'image', ...rest, ...(words !== undefined && { caption: words }) };
}

function gallery(url: string): Draft {
  const { headline, pictures, record } = galleryPost;
  return {
    url: `${url}/pesisir/2025/08/25/foto-foto-dari-festival-layar/`,
    inLanguage: 'id',
    headline,
    datePublished: '2025-08-25T07:00:00+07:00',
    publisher: PUBLISHER,
    author: [record.author],
    articleSection: 'Pesisir',
    keywords: record.tags ?? [],
    ...(record.image && { image: uploaded(record.image, url) }),
    body: [
      { type: 'paragraph', text: 'Angin datang siang hari.' },
      { type: 'paragraph', text: 'Penonton menunggu di pantai.' },
      ...pictures.map((image) => pictured(image, url)),
      { type: 'paragraph', text: 'Lomba berikutnya diadakan tahun depan.' },
    ],
  };
}
