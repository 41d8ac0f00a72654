import { useEffect } from 'react';
import { useLocation, useNavigate, useRoutes, type RouteObject } from 'react-router-dom';
import { Loading } from '../../ui/loading.tsx';
import { liveDocument } from './live-document.ts';
import { OpenSitePage } from './open-site-page.tsx';
import { SiteFrame } from './site-frame.tsx';

const routes: RouteObject[] = [
  { index: true, element: <OpenSitePage /> },
  { path: ':host/*', element: <SiteFrame /> },
];

/** Sites that are read live: which one, and all pages of it; in a document that may ask other sites. */
export function SitePages() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const found = liveDocument(pathname, search, import.meta.env.BASE_URL);
  const to = found.kind === 'arrived' ? found.to + hash : undefined;
  const href = found.kind === 'elsewhere' ? found.href + hash : undefined;
  useEffect(() => {
    if (href !== undefined) location.replace(href);
    if (to !== undefined) void navigate(to, { replace: true });
  }, [href, to, navigate]);
  const page = useRoutes(routes);
  if (found.kind === 'refused') return <OpenSitePage isRefused />;
  return found.kind === 'open' ? page : <Loading />;
}
