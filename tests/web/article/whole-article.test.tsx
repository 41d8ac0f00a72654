import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aParagraph, anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { SHOWN } from '../shown.ts';

const PARAGRAPHS = 40;
const long = anArticle('Berita yang Panjang', {
  body: Array.from({ length: PARAGRAPHS }, (_, number) => aParagraph(`Alinea ke-${number + 1}.`)),
});
const edition = anEdition([long]);

/** How many paragraphs the text of the article had each time that it was another number. */
function watchText(): number[] {
  const seen: number[] = [];
  watch = new MutationObserver(() => {
    const count = screen.queryAllByText(/^Alinea ke-/, SHOWN).length;
    if (count > 0 && count !== seen.at(-1)) seen.push(count);
  });
  watch.observe(document, { childList: true, subtree: true, attributeFilter: ['style'] });
  return seen;
}

let watch: MutationObserver | undefined;
afterEach(() => watch?.disconnect());

describe('a long article', () => {
  it('that is opened without a sign begins with what a window shows, and is whole right after', async () => {
    const seen = watchText();
    await renderApp('/', { edition });
    // A pointer that comes to the link would have it drawn ahead.
    fireEvent.click(await screen.findByRole('link', { name: 'Berita yang Panjang' }));
    await waitFor(() => expect(seen.at(-1)).toBe(PARAGRAPHS));
    expect(seen).toEqual([expect.toSatisfy((count: number) => count < PARAGRAPHS), PARAGRAPHS]);
    expect(document.querySelector('[data-body]')).not.toBeNull();
  });

  it('is whole from the first where the reader comes back to it', async () => {
    const seen = watchText();
    const { router, user } = await renderApp('/article/berita-yang-panjang', { edition });
    await waitFor(() => expect(seen).toEqual([PARAGRAPHS]));
    await user.click(screen.getByRole('link', { name: 'Terbaru' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    await screen.findByRole('link', { name: 'Berita yang Panjang' });
    seen.length = 0;
    await router.navigate(-1);
    await waitFor(() => expect(seen).toEqual([PARAGRAPHS]));
  });
});
