import { listenForKeys } from './keyboard/listen-for-keys.ts';
import { returnToPlace } from './reload-place.ts';

/** What every page needs as soon as it is painted. They arrive together: each file costs the first load its name. */
export const earlyParts = { listenForKeys, returnToPlace } as const;
