import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Article } from '../../../../core/article/article.ts';
import type { SpokenPlace } from '../../../../core/read-aloud/utterance.ts';
import { createSpokenMarker } from './spoken-marker.ts';

/** Whether the page follows the reading, and how to make it follow again. */
export type Marked = { readonly isFollowing: boolean; readonly toSpoken: () => void };

/** Marks a place of the article on the page for as long as it is the one. */
export function useMarkedPlace(article: Article, place: SpokenPlace | undefined): Marked {
  const [marker] = useState(() => createSpokenMarker(article));
  const isFollowing = useSyncExternalStore(marker.follow, marker.isFollowing);
  useEffect(() => marker.show(place), [marker, place]);
  return { isFollowing, toSpoken: marker.toSpoken };
}
