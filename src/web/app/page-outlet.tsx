import { useState, ViewTransition } from 'react';
import { Outlet, useLocation } from 'react-router-dom';

/** All pages of a site that is read live are one: it holds what is known of the site. */
const LIVE = '/site/';

/** The page that is open. One fades into the next, where pages may. */
export function PageOutlet({ mayFade }: { readonly mayFade: boolean }) {
  const { pathname } = useLocation();
  const page = pathname.startsWith(LIVE) ? LIVE : pathname;
  // A page stays as it began, or it would begin anew when it is found that pages may fade.
  const [shown, setShown] = useState({ page, fades: false });
  if (shown.page !== page) setShown({ page, fades: mayFade });
  if (!shown.fades) return <Outlet />;
  return (
    <ViewTransition key={page} default="none" enter="auto" exit="auto">
      <Outlet />
    </ViewTransition>
  );
}
