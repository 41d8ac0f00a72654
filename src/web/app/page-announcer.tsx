import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

const PageReadyContext = createContext<(title: string) => void>(() => undefined);

/**
 * Names the page in the title, announces it to screen readers and moves the focus to it, once a page and not
 * on the first load; again only where the focus was on what is gone. Call it with undefined as long as the
 * title is not known, and while another component stands in for the page.
 */
export function usePageTitle(title: string | undefined): void {
  const ready = useContext(PageReadyContext);
  useEffect(() => {
    if (title) ready(title);
  }, [title, ready]);
}

/** Does what `usePageTitle` asks, for every page below it. */
export function PageAnnouncer({ children }: { readonly children: ReactNode }) {
  const { pathname, hash, key } = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const shown = useRef<{ readonly pathname: string; readonly key: string }>(undefined);
  const focused = useLastFocused();
  const idsLeft = useRef(new Map<string, string>());
  const [message, setMessage] = useState('');
  const ready = useCallback(
    (title: string) => {
      document.title = title;
      const left = shown.current;
      shown.current = { pathname, key };
      if (left === undefined) return;
      if (left.pathname === pathname) {
        if (isLost(focused.current.anywhere)) pageHeading()?.focus({ preventScroll: true });
        return;
      }
      setMessage(title);
      idsLeft.current.set(left.key, focused.current.onPage?.id ?? '');
      if (hash) return;
      const target = back ? placeLeft(idsLeft.current.get(key), left.pathname) : undefined;
      (target ?? pageHeading())?.focus({ preventScroll: true });
    },
    [pathname, hash, key, back, focused],
  );
  return (
    <PageReadyContext value={ready}>
      {children}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </PageReadyContext>
  );
}

/** What had the focus last, even if it is gone from the page by now: anywhere, and outside any dialog. */
function useLastFocused() {
  const focused = useRef<{ anywhere?: Element; onPage?: Element }>({});
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      focused.current.anywhere = target;
      if (!target.closest('dialog')) focused.current.onPage = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return focused;
}

/** Whether the focus was on something that a new state of the same page has taken away. */
function isLost(focused: Element | undefined): boolean {
  return focused?.isConnected === false && document.activeElement === document.body;
}

/** What had the focus when the page was left, if it has an id, else the link that led to the page one comes back from. */
function placeLeft(id: string | undefined, cameFrom: string): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(#trail *)')];
  // Not in an article that is drawn out of sight.
  const last = document.querySelector<HTMLElement>(`[id="${id}"]:not([data-ahead] *)`);
  return last ?? links.find(({ href }) => new URL(href).pathname.endsWith(cameFrom));
}

function pageHeading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}
