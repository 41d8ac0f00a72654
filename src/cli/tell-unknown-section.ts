import type { Edition } from '../core/edition/edition.ts';
import { slugOf } from '../core/language/slug.ts';
import type { Effects } from './effects.ts';

/** Says which sections there are where the asked one is none of them: an empty answer alone might be a quiet one's. */
export function tellUnknownSection(
  { sections }: Pick<Edition, 'sections'>,
  asked: string | undefined,
  { stderr }: Pick<Effects, 'stderr'>,
): void {
  if (asked === undefined || sections.some(({ slug }) => slug === slugOf(asked))) return;
  const names = sections.map(({ name }) => name).join(', ');
  stderr(`The edition has no section ${asked}; it has ${names || 'none'}\n`);
}
