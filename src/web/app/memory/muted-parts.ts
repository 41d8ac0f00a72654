import type { HiddenParts } from '../../ui/hidden-stories.ts';
import { HiddenCount } from './hidden-count.tsx';
import { MutedNote } from './muted-note.tsx';
import { stylesCome } from './styles-come.ts';

/** What a list with muted stories shows beside them, once the list has the styles that keep it in its place. */
export async function mutedParts(): Promise<HiddenParts> {
  await stylesCome();
  return { HiddenCount, MutedNote };
}
