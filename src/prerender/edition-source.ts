import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../core/article/parse-article.ts';
import type { Article } from '../core/article/article.ts';
import { editionPaths } from '../core/edition/edition-paths.ts';
import type { Edition, Leaf, PeopleIndex, PersonQuotes } from '../core/edition/edition.ts';
import {
  parseEdition,
  parseLeaf,
  parsePeopleIndex,
  parsePersonQuotes,
} from '../core/edition/parse-edition.ts';
import { parseStory } from '../core/edition/story-schema.ts';
import type { Story } from '../core/edition/story.ts';

/** The files of an edition that pages are made of, each read when it is asked for. */
export type EditionSource = {
  readonly edition: Edition;
  readonly leaf: (id: string) => Leaf;
  readonly sectionLeaf: (section: string, id: string) => Leaf;
  readonly article: (slug: string) => Article;
  readonly people: (file: number) => PeopleIndex;
  readonly person: (id: string) => PersonQuotes;
  readonly story: (slug: string) => Story;
};

type Parsed<T> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'broken'; readonly reason: string };

/** Opens the edition in a folder; `site` is where its reader will be found, if that is known. */
export function openEdition(folder: string, site?: string): EditionSource {
  const read = <T>(path: string, parse: (value: unknown) => Parsed<T>): T => {
    const parsed = parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    if (parsed.kind === 'ok') return parsed.value;
    throw new TypeError(`Cannot read ${path}: ${parsed.reason}`);
  };
  const edition = read(editionPaths.edition, parseEdition);
  return {
    edition: { ...edition, ...(site !== undefined && { site }) },
    leaf: (id) => read(editionPaths.leaf(id), parseLeaf),
    sectionLeaf: (section, id) => read(editionPaths.sectionLeaf(section, id), parseLeaf),
    article: (slug) => read(editionPaths.article(slug), parseWholeArticle),
    people: (file) => read(editionPaths.peopleIndex(file), parsePeopleIndex),
    person: (id) => read(editionPaths.person(id, 0), parsePersonQuotes),
    story: (slug) => read(editionPaths.story(slug), parseStory),
  };
}

function parseWholeArticle(value: unknown): Parsed<Article> {
  const parsed = parseArticle(value);
  return parsed.kind === 'broken' ? parsed : { kind: 'ok', value: parsed.article };
}
