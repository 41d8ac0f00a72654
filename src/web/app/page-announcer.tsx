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
  const { pathname, hash } = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const shown = useRef<string>(undefined);
  const focused = useLastFocused();
  const [message, setMessage] = useState('');
  const ready = useCallback(
    (title: string) => {
      document.title = title;
      const left = shown.current;
      shown.current = pathname;
      if (left === undefined) return;
      if (left !== pathname) setMessage(title);
      if (left === pathname ? isLost(focused.current) : !hash) {
        moveFocus(back && left !== pathname ? left : undefined);
      }
    },
    [pathname, hash, back, focused],
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

/** What had the focus last, even if it is gone from the page by now. */
function useLastFocused() {
  const focused = useRef<Element>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) focused.current = target;
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

/** To the link that led to the page one comes back from, else to the page's heading. */
function moveFocus(cameFrom: string | undefined): void {
  const link = cameFrom
    ? [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find((candidate) =>
        new URL(candidate.href).pathname.endsWith(cameFrom),
      )
    : undefined;
  const target = link ?? document.querySelector<HTMLElement>('main h1');
  target?.focus({ preventScroll: true });
}
