import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../../src/web/app/query-client.ts';
import { useArticleAhead } from '../../../src/web/app/use-article-ahead.ts';
import { anArticle } from '../edition-builder.ts';

const article = anArticle('Air Surut');
const path = `/article/${article.slug}`;

type Drawn = { readonly drawn: string[] };
type PageProps = Drawn & { readonly open: string };

/** A page that takes down what is drawn ahead of it, each time that it is. */
function Page({ open, drawn }: PageProps) {
  const ahead = useArticleAhead(open);
  return ahead === undefined ? null : <Ahead path={ahead} drawn={drawn} />;
}

function Ahead({ path: ahead, drawn }: Drawn & { readonly path: string }) {
  drawn.push(ahead);
  return null;
}

const answer = async () => Response.json(article);

/** Shows a page with a link to the article. */
function showPage(open = '/') {
  vi.stubGlobal('fetch', vi.fn<() => Promise<Response>>(answer));
  const drawn: string[] = [];
  render(
    <QueryClientProvider client={createQueryClient()}>
      <a href={path}>Air Surut</a>
      <Page open={open} drawn={drawn} />
    </QueryClientProvider>,
  );
  return { drawn, link: screen.getByRole('link') };
}

const rest = () => act(() => vi.runAllTimersAsync());

describe('the article behind a link', () => {
  afterEach(() => void vi.useRealTimers());

  it('is asked for as soon as the pointer is there', () => {
    const { link } = showPage();
    fireEvent.pointerOver(link);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('is drawn once the pointer rests, and not anew when it is pressed', async () => {
    vi.useFakeTimers();
    const { drawn, link } = showPage();
    fireEvent.pointerOver(link);
    await rest();
    expect(drawn).toEqual([path]);
    fireEvent.pointerDown(link);
    fireEvent.focusIn(link);
    await rest();
    expect(drawn).toEqual([path]);
  });

  it('is not asked for where it is the page that is open', () => {
    const { link } = showPage(path);
    fireEvent.pointerOver(link);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is not drawn for a pointer that moves on', async () => {
    vi.useFakeTimers();
    const { drawn, link } = showPage();
    fireEvent.pointerOver(link);
    fireEvent.pointerOver(document.body);
    await rest();
    expect(drawn).toEqual([]);
  });
});
