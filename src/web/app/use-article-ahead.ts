import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { paths } from '../paths.ts';
import { prefetchArticle, slugOfLink } from './prefetch-article.ts';

/** How long a pointer or the focus rests on a link before its article is drawn. */
const REST = 90;

/**
 * Fetches the article behind a link that leads away from the page as soon as a pointer or the focus comes to it. Gives
 * its path once it is here and the reader is still about to open it, as long as that page is open: it can be drawn before
 * it is asked for.
 */
export function useArticleAhead(page: string): string | undefined {
  const client = useQueryClient();
  const [ahead, setAhead] = useState<{ readonly page: string; readonly path: string }>();
  // Who comes back begins anew: an article that stayed drawn would open, and be read aloud, as it was left.
  if (ahead !== undefined && ahead.page !== page) setAhead(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let wanted: string | undefined;
    const note = ({ target, type }: Event) => {
      clearTimeout(timer);
      const slug = (wanted = slugOfLink(target));
      const path = slug && paths.article(slug);
      if (!path || path === page) return;
      const fetched = prefetchArticle(client, slug);
      const draw = async () => {
        if (!(await fetched) || wanted !== slug) return;
        // What is drawn already stays as it is: a click begins with three such signs.
        setAhead((now) => (now?.page === page && now.path === path ? now : { page, path }));
      };
      timer = setTimeout(() => void draw(), type === 'pointerdown' ? 0 : REST);
    };
    // It has the `signal` that listeners are given.
    const listening = new AbortController();
    for (const sign of ['pointerover', 'focusin', 'pointerdown'])
      document.addEventListener(sign, note, listening);
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [client, page]);
  return ahead?.page === page ? ahead.path : undefined;
}
