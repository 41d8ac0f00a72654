import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from './serve.ts';

/** A post of a site that is only as much of a WordPress as a test needs. */
export type InventedPost = {
  readonly id: number;
  readonly modified: string;
  readonly text?: string;
};

/** A site at an address, whose posts a test may change. */
export type InventedSite = {
  readonly url: string;
  posts: InventedPost[];
  /** What was asked for so far: `page=2` of whole posts, `ids page=1`, `changes page=1`, `include=7`. */
  readonly asked: string[];
  /** Answers in its own way where it returns true. */
  instead: (asked: string, response: ServerResponse) => boolean;
  /** A WordPress older than 5.7 does not know `modified_after`. */
  knowsModifiedAfter: boolean;
  /** Something between it and the world may take the headers away that say so. */
  saysHowMany: boolean;
  /** Posts that count and are not given, as WordPress does with those that not everyone may read. */
  readonly keptBack: Set<number>;
};

/** Starts a site with so many posts, one modified a minute. */
export async function inventSite(count: number): Promise<InventedSite> {
  const posts = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    modified: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString().slice(0, 19),
  }));
  const state: InventedSite & { url: string } = {
    posts,
    asked: [],
    instead: () => false,
    knowsModifiedAfter: true,
    saysHowMany: true,
    keptBack: new Set(),
    url: '',
  };
  state.url = await serve((request, response) => answer(state, request, response));
  return state;
}

function answer(site: InventedSite, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://site.example');
  if (pathname === '/') {
    response.setHeader('Link', '</wp-json/>; rel="https://api.w.org/"');
    response.end('<!doctype html><html lang="id"><title>Kabar Selo</title>');
  } else if (pathname === '/wp-json/') {
    response.end(JSON.stringify({ name: 'Kabar Selo', namespaces: ['wp/v2'] }));
  } else if (pathname === '/wp-json/wp/v2/posts') answerPosts(site, searchParams, response);
  else response.writeHead(404).end();
}

function answerPosts(site: InventedSite, query: URLSearchParams, response: ServerResponse): void {
  const asked = nameOf(query);
  site.asked.push(asked);
  if (site.instead(asked, response)) return;
  const posts = selected(site, query);
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(posts.length / size);
  if (page > 1 && page > pages) {
    response.writeHead(400).end(JSON.stringify({ code: 'rest_post_invalid_page_number' }));
    return;
  }
  if (site.saysHowMany) {
    response.setHeader('X-WP-Total', posts.length);
    response.setHeader('X-WP-TotalPages', pages);
  }
  const given = posts
    .slice((page - 1) * size, page * size)
    .filter(({ id }) => !site.keptBack.has(id));
  response.end(JSON.stringify(given.map(restPost)));
}

function nameOf(query: URLSearchParams): string {
  const page = `page=${query.get('page')}`;
  if (query.has('include')) return `include=${query.get('include')}`;
  if (!query.has('_embed')) return `ids ${page}`;
  return query.has('modified_after') ? `changes ${page}` : page;
}

function selected({ posts, knowsModifiedAfter }: InventedSite, query: URLSearchParams) {
  const after = knowsModifiedAfter ? (query.get('modified_after') ?? '') : '';
  const include = query.get('include')?.split(',').map(Number);
  const chosen = posts.filter(
    ({ id, modified }) => `${modified}Z` > after && (include?.includes(id) ?? true),
  );
  const byChange = query.get('orderby') === 'modified';
  return chosen.toSorted((a, b) =>
    byChange ? (a.modified < b.modified ? 1 : -1) : (a.id - b.id) * (query.has('orderby') ? 1 : -1),
  );
}

function restPost({ id, modified, text = `Kapal nomor ${id} tiba di dermaga.` }: InventedPost) {
  return {
    id,
    status: 'publish',
    link: `https://kabar-selo.example/${id}/`,
    title: { rendered: `Kabar ke-${id} dari dermaga` },
    content: { rendered: `<p>${text}</p>`, protected: false },
    excerpt: { rendered: '' },
    date_gmt: modified,
    date: modified,
    modified_gmt: modified,
    modified,
  };
}
