import * as v from 'valibot';
import { isImageAddress, isLinkAddress, isWebAddress } from './address.ts';
import type {
  Article,
  Block,
  Draft,
  Image,
  Mark,
  Person,
  Quote,
  RelatedStory,
  StoryNeighbour,
  StoryPlace,
} from './article.ts';
import { parseDate } from './date.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const size = v.pipe(v.number(), v.minValue(1));
const range = { start: offset, end: offset };
const words = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'is not an http address'));

/** `IsoDate`: a day, a local time or an instant that exists. */
export const isoDateSchema = v.pipe(
  v.string(),
  v.check((date) => parseDate(date) !== undefined, 'is not a date'),
);

/** From 0, nothing, to 1, all. */
export const shareSchema = v.pipe(
  v.number(),
  v.check((share) => share >= 0 && share <= 1, 'is not between 0 and 1'),
);

/** A slug or an id: what may stand in a file's name and in an address. */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug'),
);

const markSchema: v.GenericSchema<unknown, Mark> = v.variant('type', [
  v.object({ ...range, type: v.picklist(['emphasis', 'strong']) }),
  v.object({
    ...range,
    type: v.literal('link'),
    href: v.pipe(v.string(), v.check(isLinkAddress, 'is not an address that may be linked')),
  }),
]);

const text = { text: words, marks: v.exactOptional(v.array(markSchema)) };
const textSchema = v.object(text);

const imageAddress = v.pipe(v.string(), v.check(isImageAddress, 'is not an address of a picture'));

const image = {
  url: v.exactOptional(imageAddress),
  alternativeText: v.exactOptional(v.string()),
  caption: v.exactOptional(v.string()),
  creditText: v.exactOptional(v.string()),
  width: v.exactOptional(size),
  height: v.exactOptional(size),
  sources: v.exactOptional(v.array(v.object({ url: imageAddress, width: size, type: v.string() }))),
};

/** `Image`. */
export const imageSchema: v.GenericSchema<unknown, Image> = v.object(image);

const blockSchema: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), ...text }),
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), text: words }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(textSchema) }),
  v.object({ type: v.literal('quotation'), ...text, attribution: v.exactOptional(v.string()) }),
  v.object({ type: v.literal('image'), ...image }),
  v.object({
    type: v.literal('embed'),
    provider: v.string(),
    url: webAddress,
    title: v.exactOptional(v.string()),
  }),
  v.object({
    type: v.literal('related'),
    label: v.string(),
    headline: words,
    url: v.exactOptional(webAddress),
    slug: v.exactOptional(slugSchema),
  }),
  v.object({
    type: v.literal('table'),
    rows: v.array(v.array(v.object({ ...text, text: v.string() }))),
  }),
  v.object({ type: v.literal('break') }),
]);

const quoteSchema: v.GenericSchema<unknown, Quote> = v.object({
  ...range,
  id: v.pipe(v.string(), v.regex(/^[a-z]{8,16}$/, 'is not the id of a quote')),
  block: offset,
  item: v.exactOptional(offset),
  continues: v.exactOptional(v.string()),
  speaker: v.nullable(slugSchema),
  kind: v.picklist(['speech', 'fragment']),
  cue: v.exactOptional(v.object({ ...range, block: offset })),
  pattern: v.string(),
  confidence: shareSchema,
});

const person = {
  id: slugSchema,
  name: words,
  kind: v.picklist(['person', 'organization']),
  role: v.exactOptional(v.string()),
  aliases: v.exactOptional(v.array(v.string())),
};

/** The entries of `Person`, for schemas that add to them. */
export const personEntries = person;

/** `Person`. */
export const personSchema: v.GenericSchema<unknown, Person> = v.object(person);

const neighbour = {
  slug: slugSchema,
  headline: words,
  datePublished: v.exactOptional(isoDateSchema),
};

const neighbourSchema: v.GenericSchema<unknown, StoryNeighbour> = v.object(neighbour);

const relatedStorySchema: v.GenericSchema<unknown, RelatedStory> = v.object({
  ...neighbour,
  why: v.string(),
});

const storyPlaceSchema: v.GenericSchema<unknown, StoryPlace> = v.object({
  slug: slugSchema,
  previous: v.exactOptional(neighbourSchema),
  next: v.exactOptional(neighbourSchema),
});

const draft = {
  url: v.exactOptional(webAddress),
  inLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i, 'is not a language')),
  headline: words,
  alternativeHeadline: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  datePublished: v.exactOptional(isoDateSchema),
  dateModified: v.exactOptional(isoDateSchema),
  dateline: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  author: v.array(v.string()),
  editor: v.exactOptional(v.string()),
  sourceOrganization: v.exactOptional(v.string()),
  articleSection: v.exactOptional(v.string()),
  keywords: v.array(v.string()),
  image: v.exactOptional(imageSchema),
  isSummary: v.exactOptional(v.literal(true)),
  body: v.array(blockSchema),
};

/** `Draft`. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.object(draft);

/** `Article`. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  ...draft,
  slug: slugSchema,
  dateImported: isoDateSchema,
  quotes: v.array(quoteSchema),
  people: v.array(personSchema),
  related: v.array(relatedStorySchema),
  story: v.exactOptional(storyPlaceSchema),
});
