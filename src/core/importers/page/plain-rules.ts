import { make, drop, tell, type LineRule } from './reading.ts';
import { shareKnown } from './headline.ts';

/** What belongs to the page and not to the article. */
export const furniture: LineRule = {
  name: 'furniture',
  read: (page, index) => {
    const name = page.lines[index]?.furniture;
    return name === undefined ? undefined : drop(name);
  },
};

/** The sentences between headline and text. */
export const standfirst: LineRule = {
  name: 'standfirst',
  read: (page, index) => {
    const line = page.lines[index];
    const [first] = page.layout.standfirst;
    if (!line || !page.layout.standfirst.includes(index)) return undefined;
    if (index !== first) return make({ type: 'paragraph', text: line.text });
    return tell({ description: line.text }, 'read as the description');
  },
};

/** A sentence right below the headline, in the story's words: the description, when no other is known. */
export const sentenceBelowHeadline: LineRule = {
  name: 'sentence below the headline',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words < 6 || !/[.?!]$/u.test(line.text)) return undefined;
    if (shareKnown(line, page.vocabulary) < 0.5) return undefined;
    return tell({ description: line.text }, 'read as the description');
  },
};

/** A credited caption above the headline, in the story's words. */
export const captionAbove: LineRule = {
  name: 'caption above the headline',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line?.caption?.sure || line.furniture || line.words < 5) return undefined;
    if (shareKnown(line, page.vocabulary) < 0.4) return undefined;
    return make({ type: 'image', ...line.caption.image });
  },
};

/** How far above the headline a date with its time may stand. */
const NEAR = 4;

/** A date with its time close above the headline; a bare day up there is the day the page was fetched. */
export const dateAbove: LineRule = {
  name: 'date above the headline',
  read: (page, index) => {
    const date = page.lines[index]?.date;
    if (!date) return undefined;
    const near = (page.layout.headline ?? index) - index <= NEAR;
    return (date.timed && near) || date.labelled
      ? tell(date.facts, 'read as the date')
      : drop('day of the page, not of the article');
  },
};

/** What is left over in a part of the page that has no text of the article. */
export const leftOver = (reason: string): LineRule => ({
  name: 'left over',
  read: () => drop(reason),
});
