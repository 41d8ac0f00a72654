import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseTitles } from '../../core/edition/parse-edition.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

/** Checks that the headlines to search are those of the articles. */
export function checkTitles(
  inspection: Inspection,
  { search }: Edition,
  { standing, broken }: InspectedArticles,
): void {
  const file = editionPaths.titles;
  const titles = inspectFile(inspection, file, parseTitles)?.titles;
  if (!titles) return;
  const seen = new Set<string>();
  for (const [index, { slug, headline }] of titles.entries()) {
    const at = `titles[${index}]`;
    const article = standing.get(slug);
    if (!article && !broken.has(slug)) {
      report(inspection, file, `${at}.slug`, `${slug} leads to no article`);
    }
    if (article && article.headline !== headline) {
      report(inspection, file, `${at}.headline`, `${slug} has another`);
    }
    if (seen.has(slug)) report(inspection, file, `${at}.slug`, `${slug} comes twice`);
    seen.add(slug);
  }
  for (const slug of standing.keys()) {
    if (!seen.has(slug)) report(inspection, file, '', `${slug} is missing`);
  }
  if (search.titles !== titles.length) {
    const reason = `says ${search.titles}, and there are ${titles.length}`;
    report(inspection, editionPaths.edition, 'search.titles', reason);
  }
}
