import { createContext, useContext } from 'react';

/** What stands before the addresses of `paths`: nothing, but on the pages of a site that is read live. */
export const AddressBaseContext = createContext('');

/** What stands before the addresses of `paths`, as in `/site/berita.example`; '' for the edition's own. */
export function useAddressBase(): string {
  return useContext(AddressBaseContext);
}
