import { HiddenCount } from './hidden-count.tsx';
import { MutedNote } from './muted-note.tsx';

/** What a list with muted stories shows beside them. */
export const mutedParts = { HiddenCount, MutedNote } as const;
