import {
  alternativeText,
  captionByPlace,
  captionTwice,
  captionWithSource,
  creditedCaption,
  headlineAgain,
} from './caption-rules.ts';
import {
  byline,
  crumbs,
  dateLine,
  initials,
  labelledCredits,
  labelledDate,
  nameAboveDate,
  namesBelowDate,
  origin,
  outletAtTop,
  sectionAbove,
} from './fact-rules.ts';
import {
  captionAbove,
  dateAbove,
  furniture,
  leftOver,
  sentenceBelowHeadline,
  standfirst,
} from './plain-rules.ts';
import { bareTags, tags } from './tag-rules.ts';
import type { LineRule } from './reading.ts';
import { relatedInside, relatedLine } from './related-rules.ts';
import {
  foreignHeadline,
  heading,
  listItem,
  paragraph,
  sentenceAgain,
  datelineAlone,
} from './text-rules.ts';

/** The part of a page that a line is in. */
export type Zone = 'above' | 'header' | 'body' | 'tail' | 'below';

/** For each part of a page its rules, in the order in which they are tried; the first that reads a line has it. */
export const ruleSets: { readonly [zone in Zone]: readonly LineRule[] } = {
  above: [
    headlineAgain,
    crumbs,
    furniture,
    dateAbove,
    labelledCredits,
    captionAbove,
    sectionAbove,
    outletAtTop,
    leftOver('above the headline'),
  ],
  header: [
    standfirst,
    headlineAgain,
    relatedLine,
    captionWithSource,
    captionTwice,
    alternativeText,
    labelledCredits,
    dateLine,
    byline,
    nameAboveDate,
    namesBelowDate,
    crumbs,
    tags,
    furniture,
    creditedCaption,
    sentenceBelowHeadline,
    captionByPlace,
    leftOver('between headline and text'),
  ],
  body: [
    datelineAlone,
    relatedLine,
    relatedInside,
    headlineAgain,
    captionWithSource,
    captionTwice,
    labelledCredits,
    origin,
    labelledDate,
    tags,
    furniture,
    alternativeText,
    creditedCaption,
    listItem,
    sentenceAgain,
    foreignHeadline,
    heading,
    initials,
    paragraph,
  ],
  tail: [
    relatedLine,
    headlineAgain,
    labelledCredits,
    origin,
    labelledDate,
    tags,
    furniture,
    sentenceAgain,
    initials,
    byline,
    creditedCaption,
    bareTags,
    leftOver('below the text'),
  ],
  below: [labelledCredits, tags, leftOver('below the article')],
};

/** The rules for text that came as an article's text, without the page around it: nothing is left over. */
export const trustedRules: readonly LineRule[] = [
  datelineAlone,
  relatedLine,
  relatedInside,
  headlineAgain,
  captionTwice,
  labelledCredits,
  origin,
  labelledDate,
  furniture,
  creditedCaption,
  listItem,
  heading,
  initials,
  paragraph,
];
