import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import { keepTrail, keptTrail } from './kept-trails.ts';
import { follow, goTo, isOnTrails, type Trail, type TrailStep } from './trail-steps.ts';

/** The element of the trail itself: its links lead along it. */
export const TRAIL = 'trail';

/** A link of a page that was just followed. */
type Followed = {
  readonly href: string;
  readonly from: Omit<TrailStep, 'path'>;
  readonly to: Omit<TrailStep, 'path'>;
  readonly isTrail: boolean;
};

type Place = { readonly path: string; readonly key: string; readonly trail: Trail | undefined };

/**
 * The trail that led to the page that is shown. It begins where a link in an article or a story is followed to
 * another, goes on from there, and is what it was for whoever comes back or reloads; any other way ends it.
 */
export function useTrail(): Trail | undefined {
  const { pathname, key } = useLocation();
  const href = useHref(pathname);
  const followed = useRef<Followed>(undefined);
  const shown = useRef<Place>(undefined);
  const [trail, setTrail] = useState<Trail>();
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a[href]');
      followed.current = link ? linkOf(link) : undefined;
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);
  useLayoutEffect(() => {
    const left = shown.current;
    if (left?.key === key) return;
    const link = followed.current?.href === href ? followed.current : undefined;
    followed.current = undefined;
    const next = keptTrail(key, pathname) ?? (left && trailAfter(left, pathname, link));
    shown.current = { path: pathname, key, trail: next };
    if (next) keepTrail(key, next);
    const whence = next && left && goTo(next, left.path);
    if (whence && link) keepTrail(left.key, whence);
    // What is set here is drawn before anything is painted, and nothing need be, mostly.
    if (next !== left?.trail) setTrail(next);
  }, [pathname, key, href]);
  return trail;
}

function trailAfter(left: Place, path: string, link: Followed | undefined): Trail | undefined {
  if (left.path === path) return left.trail;
  if (!link || !isOnTrails(left.path) || !isOnTrails(path)) return undefined;
  if (link.isTrail) return left.trail && goTo(left.trail, path);
  return follow(left.trail, { path: left.path, ...link.from }, { path, ...link.to });
}

function linkOf(link: HTMLAnchorElement): Followed {
  return {
    href: link.pathname,
    from: named(document.querySelector('main h1')),
    to: named(link),
    isTrail: link.closest(`#${TRAIL}`) !== null,
  };
}

function named(element: Element | null): Omit<TrailStep, 'path'> {
  const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return { title: element?.textContent?.trim() ?? '', lang };
}
