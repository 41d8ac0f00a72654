import { parseLeniently, type Parsed } from '../article/parse-leniently.ts';
import {
  editionSchema,
  leafSchema,
  peopleIndexSchema,
  personQuotesSchema,
} from './edition-schema.ts';
import type { Edition, Leaf, PeopleIndex, PersonQuotes } from './edition.ts';

/** Reads `edition.json`. */
export const parseEdition = (value: unknown): Parsed<Edition> =>
  parseLeniently(editionSchema, value);

/** Reads a leaf; a broken summary is left out and reported. */
export const parseLeaf = (value: unknown): Parsed<Leaf> => parseLeniently(leafSchema, value);

/** Reads one file of the people index; a broken entry is left out and reported. */
export const parsePeopleIndex = (value: unknown): Parsed<PeopleIndex> =>
  parseLeniently(peopleIndexSchema, value);

/** Reads one file of a person's quotes; a broken quote is left out and reported. */
export const parsePersonQuotes = (value: unknown): Parsed<PersonQuotes> =>
  parseLeniently(personQuotesSchema, value);
