import type { Edition, Leaf, Summary } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { comparePlaces, placeOf } from '../../core/edition/listed-order.ts';
import { MOST_ON_A_PAGE } from '../../core/edition/page-sizes.ts';
import { parseLeaf } from '../../core/edition/parse-edition.ts';
import type { ArticleFacts, InspectedArticles } from './inspect-articles.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

type List = {
  readonly newest: string;
  readonly path: (id: string) => string;
  readonly timeZone: string;
  /** The articles that the list has to have. */
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly broken: ReadonlySet<string>;
};

/** Checks the list of the front page and those of the sections: their pages, their order, and what they list. */
export function checkLists(
  inspection: Inspection,
  { newest, timeZone, articles: count, sections }: Edition,
  { standing, broken }: InspectedArticles,
): void {
  const front: List = { newest, path: editionPaths.leaf, timeZone, articles: standing, broken };
  expectCount(inspection, 'articles', count, checkList(inspection, front));
  const bySection = groupBySection(standing);
  for (const [index, section] of sections.entries()) {
    const listed = checkList(inspection, {
      newest: section.newest,
      path: (id) => editionPaths.sectionLeaf(section.slug, id),
      timeZone,
      articles: bySection.get(section.slug) ?? new Map<string, ArticleFacts>(),
      broken,
    });
    expectCount(inspection, `sections[${index}].articles`, section.articles, listed);
    bySection.delete(section.slug);
  }
  for (const slug of bySection.keys()) {
    report(inspection, editionPaths.edition, 'sections', `${slug} has articles and is missing`);
  }
}

function groupBySection(standing: ReadonlyMap<string, ArticleFacts>) {
  const sections = new Map<string, Map<string, ArticleFacts>>();
  for (const [slug, facts] of standing) {
    if (facts.section === undefined) continue;
    const articles = sections.get(facts.section) ?? new Map<string, ArticleFacts>();
    sections.set(facts.section, articles.set(slug, facts));
  }
  return sections;
}

function expectCount(
  inspection: Inspection,
  at: string,
  said: number,
  { slugs, isWhole }: Walk,
): void {
  if (!isWhole || said === slugs.size) return;
  report(inspection, editionPaths.edition, at, `says ${said}, and ${slugs.size} are listed`);
}

/** A list as far as it could be walked. */
type Walk = { readonly slugs: ReadonlySet<string>; readonly isWhole: boolean };

/** Walks a list from its newest page and checks what it lists. */
function checkList(inspection: Inspection, list: List): Walk {
  const slugs = new Set<string>();
  let last: Summary | undefined;
  let isWhole = true;
  for (const page of walkPages(inspection, list)) {
    isWhole = page !== undefined;
    for (const [index, summary] of (page?.leaf.summaries ?? []).entries()) {
      const noteFault = (reason: string) =>
        report(inspection, page?.file ?? '', `summaries[${index}]`, `${summary.slug} ${reason}`);
      if (slugs.has(summary.slug)) noteFault('is listed twice');
      slugs.add(summary.slug);
      if (last && !isInOrder(last, summary, list.timeZone))
        noteFault('is newer than the one before it');
      last = summary;
      if (list.broken.has(summary.slug)) continue;
      checkSummary(inspection, { file: page?.file ?? '', index }, summary, list);
    }
  }
  const missing = isWhole ? [...list.articles.keys()].filter((slug) => !slugs.has(slug)) : [];
  const begin = list.path(list.newest);
  for (const slug of missing) {
    report(
      inspection,
      editionPaths.article(slug),
      '',
      `is missing in the list that begins with ${begin}`,
    );
  }
  return { slugs, isWhole };
}

type CheckedPage = { readonly file: string; readonly leaf: Leaf };

/** The pages of a list; undefined comes last where it breaks off. */
function* walkPages(inspection: Inspection, list: List): Generator<CheckedPage | undefined> {
  const seen = new Set<string>();
  for (let id: string | undefined = list.newest; id !== undefined;) {
    const file = list.path(id);
    if (seen.has(id)) {
      report(inspection, file, 'older', 'the list leads back to this page');
      return yield undefined;
    }
    seen.add(id);
    const leaf = inspectFile(inspection, file, parseLeaf);
    if (!leaf) return yield undefined;
    if (leaf.id !== id) report(inspection, file, 'id', `is ${leaf.id}`);
    if (leaf.summaries.length > MOST_ON_A_PAGE) {
      report(inspection, file, 'summaries', `are more than ${MOST_ON_A_PAGE}`);
    }
    yield { file, leaf };
    id = leaf.older;
  }
}

function checkSummary(
  inspection: Inspection,
  { file, index }: { readonly file: string; readonly index: number },
  summary: Summary,
  list: List,
): void {
  const at = `summaries[${index}]`;
  const article = list.articles.get(summary.slug);
  if (!article) {
    report(inspection, file, `${at}.slug`, `${summary.slug} leads to no article of this list`);
    return;
  }
  if (summary.revision !== article.revision) {
    report(inspection, file, `${at}.revision`, `${summary.slug} has another, ${article.revision}`);
  }
  if (summary.headline !== article.headline) {
    report(inspection, file, `${at}.headline`, `${summary.slug} has another`);
  }
  if (summary.quotes !== article.quotes) {
    report(inspection, file, `${at}.quotes`, `${summary.slug} has ${article.quotes}`);
  }
}

function isInOrder(before: Summary, after: Summary, timeZone: string): boolean {
  return comparePlaces(placeOf(before, timeZone), placeOf(after, timeZone)) <= 0;
}
