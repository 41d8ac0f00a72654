import { createContext } from 'react';

/** Goes to an address of the reader; undefined where there is no router, and a link is a link and no more. */
export const FollowContext = createContext<((address: string) => void) | undefined>(undefined);
