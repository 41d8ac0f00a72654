import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router-dom';
import { useAddressBase } from './address-base-context.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address of the reader, from `paths`: below the base of a site's pages where it stands on one. */
  readonly to: string;
};

/**
 * A link within the reader: a real link that a plain click follows without a page load. It is React Router's
 * recipe for one's own link; its `Link` brings the prefetching of framework routes, 3 kB that nothing here uses.
 */
export function AppLink({ to, onClick, children, ...rest }: Props) {
  const address = useAddressBase() + to;
  const href = useHref(address);
  const follow = useLinkClickHandler(address);
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return (
    <a {...rest} href={href} onClick={click}>
      {children}
    </a>
  );
}

/** A link that says when it leads to the page that is shown, or to the list that the page is one of. */
export function NavigationLink({ to, ...rest }: Props) {
  const pathname = useLocation().pathname.slice(useAddressBase().length);
  const isCurrent = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
  return <AppLink {...rest} to={to} aria-current={isCurrent ? 'page' : undefined} />;
}
