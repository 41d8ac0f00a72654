import { Activity, useContext, useEffect, useState, ViewTransition } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { ArticlePage } from '../pages/article/article-page.tsx';
import { slugOfPath } from '../paths.ts';
import { LateContext } from './late-context.ts';
import { layOutAhead } from './lay-out-ahead.ts';
import { useArticleAhead } from './use-article-ahead.ts';

/** All pages of a site that is read live are one: it holds what is known of the site. */
const LIVE = '/site/';

/**
 * The page that is open and, out of sight, the article that the reader is about to open, so that a click finds it
 * drawn; not beside another article, since the parts of both have the same ids. One page fades into the next, where
 * pages may.
 */
export function PageOutlet() {
  const { pathname } = useLocation();
  const page = pathname.startsWith(LIVE) ? LIVE : pathname;
  const ahead = useArticleAhead(page);
  useEffect(() => (ahead === undefined ? undefined : layOutAhead()), [ahead]);
  const mayFade = useContext(LateContext)?.mayFade ?? false;
  // A page stays as it began, or it would begin anew: the first bare, as it was prerendered.
  const [shown, setShown] = useState<{ readonly page: string; readonly fades?: boolean }>({ page });
  if (shown.page !== page) setShown({ page, fades: mayFade });
  const pages = ahead !== undefined && slugOfPath(page) === undefined ? [page, ahead] : [page];
  return pages.map((one) => {
    const isAhead = one !== page;
    const fades = isAhead ? mayFade : shown.fades;
    const slug = slugOfPath(one);
    const content =
      slug === undefined ? <Outlet key={one} /> : <ArticlePage key={one} {...{ slug, isAhead }} />;
    if (fades === undefined) return content;
    return (
      <Activity key={one} mode={isAhead ? 'hidden' : 'visible'}>
        {fades ? (
          <ViewTransition default="none" enter="auto" exit="auto">
            {content}
          </ViewTransition>
        ) : (
          content
        )}
      </Activity>
    );
  });
}
