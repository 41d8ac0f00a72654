import { useMemo, useState } from 'react';
import { focusQuote, showQuote } from './reveal-quote.ts';
import type { Speaker } from './speakers.ts';

/** The speaker whose quotes the reader follows through the article, and at which of them they are, from 0. */
export type Following = {
  readonly speaker: Speaker | undefined;
  readonly index: number;
  /** Follows a speaker from their first quote; the same one again ends it. */
  readonly choose: (speaker: Speaker) => void;
  /** Goes to another of their quotes. */
  readonly step: (index: number) => void;
  /** The reader came to a quote by other ways: if it is one of theirs, they are there now. */
  readonly reach: (quote: string) => void;
  /** Ends it from where the reader is: the focus stays at that quote. */
  readonly release: () => void;
};

/** Leads through the quotes of one speaker at a time. */
export function useFollowing(speakers: readonly Speaker[]): Following {
  const [followed, setFollowed] = useState<{ id: string | null; index: number }>();
  const speaker = followed && speakers.find(({ id }) => id === followed.id);
  return useMemo(() => {
    const end = () => setFollowed(undefined);
    const goTo = ({ id, quotes }: Speaker, index: number): string | undefined => {
      setFollowed({ id, index });
      const quote = quotes[index]?.id;
      if (quote !== undefined) showQuote(quote);
      return quote;
    };
    return {
      speaker,
      index: followed?.index ?? 0,
      choose: (next) => (next === speaker ? end() : void goTo(next, 0)),
      step: (index) => {
        const quote = speaker && goTo(speaker, index);
        if (quote !== undefined) focusQuote(quote);
      },
      reach: (quote) => {
        const index = speaker?.quotes.findIndex(({ id }) => id === quote) ?? -1;
        if (speaker && index >= 0) setFollowed({ id: speaker.id, index });
      },
      release: () => {
        const quote = speaker?.quotes[followed?.index ?? 0];
        end();
        if (quote) focusQuote(quote.id);
      },
    };
  }, [followed, speaker]);
}
