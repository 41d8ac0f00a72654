import { useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { useLocation } from 'react-router-dom';
import { useAddressBase } from './address-base-context.ts';
import { FollowContext } from './follow-context.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address of the reader, from `paths`: below the base of a site's pages where it stands on one. */
  readonly to: string;
};

/**
 * A link within the reader: a real link that a plain click follows without a page load. React Router's own is drawn
 * anew whenever the address changes, which a page full of links feels; no address here depends on another.
 */
export function AppLink({ to, onClick, children, ...rest }: Props) {
  const address = useAddressBase() + to;
  const follow = useContext(FollowContext);
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!follow || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    follow(address);
  };
  return (
    <a {...rest} href={import.meta.env.BASE_URL + address.slice(1)} onClick={click}>
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

/** With a key held or another button, a browser opens the link elsewhere. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}
