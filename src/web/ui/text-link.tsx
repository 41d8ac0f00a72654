import type { ReactNode } from 'react';
import { AppLink } from './app-link.tsx';

type Props = { readonly href: string; readonly children: ReactNode };

/** A link out of an article's text: within the edition through the router, else out into the web. */
export function TextLink({ href, children }: Props) {
  if (href.startsWith('/')) return <AppLink to={href}>{children}</AppLink>;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}
