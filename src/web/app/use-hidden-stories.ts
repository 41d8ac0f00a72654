import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Edition, Summary } from '../../core/edition/edition.ts';
import type { Mute } from '../../core/reading/mute.ts';
import { followMutes, muteFinderQuery, mutesQuery } from '../data/mute-queries.ts';
import type { HiddenParts, HiddenStories } from '../ui/hidden-stories.ts';

/** Who mutes nothing does without. */
const partsQuery = queryOptions({
  queryKey: ['muted-parts'],
  queryFn: async (): Promise<HiddenParts> => (await import('./memory/muted-parts.ts')).mutedParts(),
  staleTime: 'static',
});

const NONE: readonly Mute[] = [];

/**
 * Which stories of a list the reader has muted, and the way to see them all the same. A section does not hide its own
 * page. Nothing is hidden until it is known what is muted. The same object as long as nothing of it changes: a list need
 * not be drawn anew.
 */
export function useHiddenStories(
  edition: Edition | undefined,
  summaries: readonly Summary[] | undefined,
  section?: string,
): HiddenStories {
  const client = useQueryClient();
  useEffect(() => followMutes(client), [client]);
  const { data: kept } = useQuery(mutesQuery);
  const isMuting = kept !== undefined && kept.items.length > 0;
  const { data: parts } = useQuery({ ...partsQuery, enabled: isMuting });
  const { data: find } = useQuery(muteFinderQuery(edition?.revision ?? '', kept?.items ?? NONE));
  const [shown, setShown] = useState<readonly string[] | 'all'>([]);
  const finder = isMuting ? find : undefined;
  return useMemo(() => {
    const muteOf = (summary: Summary) => {
      const mute = parts && finder?.(summary);
      return mute?.kind === 'section' && mute.slug === section ? undefined : mute;
    };
    return {
      parts,
      count: summaries?.filter(muteOf).length ?? 0,
      isAllShown: shown === 'all',
      showAll: (isAsked) => setShown(isAsked ? 'all' : []),
      show: (slug) => setShown((before) => (before === 'all' ? before : [...before, slug])),
      reasonOf(summary) {
        const mute = shown === 'all' || shown.includes(summary.slug) ? undefined : muteOf(summary);
        return mute && (mute.kind === 'words' ? mute.words : mute.name);
      },
    };
  }, [parts, finder, summaries, section, shown]);
}
