import { returnToPlace } from './reload-place.ts';
import { resumeFirstPage } from './resume-first-page.ts';
import { listenForSearchKey } from './search-shortcut.ts';

/** What every page needs as soon as it is painted. They arrive together: each file costs the first load its name. */
export const earlyParts = { listenForSearchKey, resumeFirstPage, returnToPlace } as const;
