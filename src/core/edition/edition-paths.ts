import { searchPath } from './search-path.ts';

/** Where each file of an edition is, relative to its folder. */
export const editionPaths = {
  edition: 'edition.json',
  leaf: (id: string) => `leaves/${id}.json`,
  sectionLeaf: (section: string, id: string) => `sections/${section}/${id}.json`,
  article: (slug: string) => `articles/${slug}.json`,
  peopleIndex: (file: number) => `people/index/${file}.json`,
  person: (id: string, file: number) => `people/${id}/${file}.json`,
  personFeed: (id: string) => `people/${id}/feed.json`,
  story: (slug: string) => `stories/${slug}.json`,
  search: searchPath,
  image: (hash: string, extension: string) => `images/${hash}.${extension}`,
  sources: 'sources.jsonl',
  sites: 'sites.json',
  /** What was made of each picture that was fetched, so that it is not fetched again; not served. */
  pictures: 'pictures.json',
  corrections: 'corrections.json',
  /** What the last import could not read; not served. */
  report: 'report.json',
  /** Of a build with a report: what was left out of the edition's articles. */
  reportIndex: 'report/index.json',
  reportPage: (page: number) => `report/${page}.json`,
  provenance: (slug: string) => `provenance/${slug}.json`,
} as const;
