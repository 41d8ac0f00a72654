import { returnToPlace } from './reload-place.ts';
import { listenForSearchKey } from './search-shortcut.ts';

/** What every page needs as soon as it is painted. They arrive together: each file costs the first load its name. */
export const earlyParts = { listenForSearchKey, returnToPlace } as const;
