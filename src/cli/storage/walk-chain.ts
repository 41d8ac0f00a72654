/**
 * Reads the pages of a chain from its newest to its oldest; stops where a page leads back to one that was read.
 * `read` gives a page and the id of the next one.
 */
export function* walkChain<Page extends { readonly older?: string | number }>(
  newest: string | number,
  read: (id: string | number) => Page,
): Generator<Page> {
  const seen = new Set<string | number>();
  for (let id: string | number | undefined = newest; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const page: Page = read(id);
    yield page;
    id = page.older;
  }
}
