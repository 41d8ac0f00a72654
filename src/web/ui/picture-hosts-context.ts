import { createContext, useContext, type ReactNode } from 'react';

/** Which hosts beside the reader's own pictures may come from, as in `media.berita.example`. */
export type PictureHosts = {
  readonly hosts: readonly string[];
  /** Lets the reader ask for the pictures of an address's host, where that is theirs to decide. */
  readonly offer?: (url: string) => ReactNode;
};

/** The shell provides the hosts that the edition names. */
export const PictureHostsContext = createContext<PictureHosts>({ hosts: [] });

/** Which hosts beside the reader's own pictures may come from. */
export function usePictureHosts(): PictureHosts {
  return useContext(PictureHostsContext);
}
