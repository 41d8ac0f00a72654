import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** What a prerendered page brings along, so that its reader goes on from it without asking for anything. */
export type PageData = {
  /** The path of the address that the page was rendered at, the base included. */
  readonly path: string;
  /** The language of the interface in the page. */
  readonly language: string;
  /** Everything that was loaded for it, by the keys of its queries. */
  readonly queries: readonly (readonly [key: QueryKey, data: unknown])[];
};

/** The id of the element that holds it. */
export const PAGE_DATA_ID = 'page-data';

/** The data of the page that is open; undefined where it is the shell. It comes from the same build as this code. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return undefined;
  const data: PageData = JSON.parse(text);
  return data;
}

/** Puts what a page brings along where its queries look for it. */
export function fillClient(client: QueryClient, { queries }: Pick<PageData, 'queries'>): void {
  for (const [key, data] of queries) client.setQueryData(key, data);
}
