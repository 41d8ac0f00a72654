import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition, Leaf } from '../../core/edition/edition.ts';
import { parseLeaf } from '../../core/edition/parse-edition.ts';
import type { ReaderPage } from '../../core/edition/reader-page.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { readJson, readParsed, type EditionFiles } from '../storage/edition-files.ts';
import { walkChain } from '../storage/walk-chain.ts';

/** A page that is to be written, and when what it shows was last changed, where that is known. */
export type PlannedPage = { readonly page: ReaderPage; readonly changed?: string };

/**
 * The pages that are worth writing ahead, one at a time: the front page and the lists as far as the newest `most`
 * articles go, these articles, the stories that they are part of, everyone who speaks in them (but not more people than articles), the
 * sections, and the page about the edition. The list of all people is written where it is one file.
 */
export function* planPages(
  files: EditionFiles,
  edition: Edition,
  most: number,
): Generator<PlannedPage> {
  yield { page: { kind: 'front' }, changed: edition.dateModified };
  yield { page: { kind: 'about' } };
  if (edition.people.files <= 1) yield { page: { kind: 'people' } };
  for (const { slug, newest } of edition.sections) {
    yield { page: { kind: 'section', section: slug } };
    const pages = walkChain(newest, (id) => leafAt(files, editionPaths.sectionLeaf(slug, `${id}`)));
    for (const { leaf } of leavesUpTo(pages, most)) {
      yield { page: { kind: 'section', section: slug, leaf: leaf.id } };
    }
  }
  const people = new Set<string>();
  const stories = new Set<string>();
  const leaves = walkChain(edition.newest, (id) => leafAt(files, editionPaths.leaf(`${id}`)));
  for (const { leaf, summaries } of leavesUpTo(leaves, most)) {
    yield { page: { kind: 'leaf', leaf: leaf.id } };
    for (const { slug, datePublished } of summaries) {
      const { speakers, story, dateModified } = leadsOf(files, slug);
      const changed = dateModified ?? datePublished;
      yield { page: { kind: 'article', slug }, ...(changed !== undefined && { changed }) };
      for (const id of speakers) if (people.size < most) people.add(id);
      if (story !== undefined) stories.add(story);
    }
  }
  for (const slug of stories) yield { page: { kind: 'story', slug } };
  for (const id of people) yield { page: { kind: 'person', id } };
}

/** The pages of a list with what of each is still among its newest `most` articles. */
function* leavesUpTo(leaves: Iterable<Leaf>, most: number) {
  let left = most;
  for (const leaf of leaves) {
    if (left <= 0) return;
    const summaries = leaf.summaries.slice(0, left);
    left -= summaries.length;
    yield { leaf, summaries };
  }
}

/** Where an article leads, to everyone who speaks in it and to its story, and when it was changed. */
function leadsOf(files: EditionFiles, slug: string) {
  const parsed = parseArticle(readJson(files, editionPaths.article(slug)));
  if (parsed.kind === 'broken') return { speakers: [] };
  const { quotes, story, dateModified } = parsed.article;
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  return { speakers, story: story?.slug, dateModified };
}

function leafAt(files: EditionFiles, path: string): Leaf {
  return readParsed(files, path, parseLeaf);
}
