import * as v from 'valibot';
import { isoDateSchema, slugSchema } from '../article/article-schema.ts';
import { parseLeniently, type Parsed } from '../article/parse-leniently.ts';
import type { Story, StoryPerson, StoryQuote, StoryStep } from './story.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.regex(/\S/, 'is empty'));

const personSchema: v.GenericSchema<unknown, StoryPerson> = v.object({
  id: slugSchema,
  name: words,
  role: v.exactOptional(v.string()),
});

const quoteSchema: v.GenericSchema<unknown, StoryQuote> = v.object({
  start: count,
  end: count,
  id: v.string(),
  kind: v.picklist(['speech', 'fragment']),
  speaker: personSchema,
  sentence: v.string(),
});

const stepSchema: v.GenericSchema<unknown, StoryStep> = v.object({
  slug: slugSchema,
  headline: words,
  datePublished: isoDateSchema,
  inLanguage: v.string(),
  people: v.array(personSchema),
  quotes: count,
  said: v.array(quoteSchema),
});

/** `stories/<slug>.json`. */
export const storySchema: v.GenericSchema<unknown, Story> = v.object({
  slug: slugSchema,
  title: words,
  inLanguage: v.string(),
  steps: v.array(stepSchema),
});

/** Reads a story; a broken step is left out and reported. */
export const parseStory = (value: unknown): Parsed<Story> => parseLeniently(storySchema, value);
