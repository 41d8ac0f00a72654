import type { Article } from '../../../../core/article/article.ts';
import type { SpokenPlace } from '../../../../core/read-aloud/utterance.ts';
import { bringIntoView, isInView, watchScrolling } from './keep-in-view.ts';
import { markSpoken } from './mark-spoken.ts';
import { findSpokenText } from './spoken-text.ts';

/**
 * Marks what is read on the page and keeps it in view. Once the reader scrolls, the page is theirs: it follows again
 * when the reading comes to where they are, or when they ask for it.
 */
export type SpokenMarker = {
  /** Marks a place and nothing else; returns how to take the mark away. */
  readonly show: (place: SpokenPlace | undefined) => () => void;
  readonly isFollowing: () => boolean;
  /** Brings the marked words back into view, and follows again. */
  readonly toSpoken: () => void;
  /** Watches the reader, and tells whenever `isFollowing` may have changed; returns how to stop both. */
  readonly follow: (changed: () => void) => () => void;
};

/** A marker for the page that shows this article. */
export function createSpokenMarker(article: Article): SpokenMarker {
  let marked: Range | undefined;
  let isFollowing = true;
  let tell: () => void = unheard;
  const setFollowing = (next: boolean) => {
    isFollowing = next;
    tell();
  };
  return {
    show: (place) => {
      const page = document.querySelector('main article');
      marked = (page && place && findSpokenText(page, article).rangeOf(place)) ?? undefined;
      if (!marked) return unheard;
      if (isFollowing) bringIntoView(marked);
      else if (isInView(marked)) setFollowing(true);
      return markSpoken(marked);
    },
    isFollowing: () => isFollowing,
    toSpoken: () => {
      setFollowing(true);
      if (marked) bringIntoView(marked);
    },
    follow: (changed) => {
      tell = changed;
      const stop = watchScrolling(() => setFollowing(false));
      return () => {
        tell = unheard;
        stop();
      };
    },
  };
}

const unheard = (): void => undefined;
