import { editionPaths } from '../../core/edition/edition-paths.ts';
import { sha256 } from '../sha256.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { report, type Inspection } from './inspection.ts';

/** Checks that articles lead to articles that stand, and that their pictures are there. */
export function checkReferences(inspection: Inspection, articles: InspectedArticles): void {
  for (const { slug, links, images } of articles.standing.values()) {
    const file = editionPaths.article(slug);
    for (const link of links) checkLink(inspection, articles, file, link, slug);
    for (const path of images) {
      inspection.known.add(path);
      if (!inspection.files.has(path)) report(inspection, file, 'images', `${path} is missing`);
    }
  }
  for (const path of new Set([...articles.standing.values()].flatMap(({ images }) => images))) {
    checkPicture(inspection, path);
  }
}

/** A picture is named by a hash of its content, under which it may be cached for ever. */
function checkPicture(inspection: Inspection, path: string): void {
  const bytes = inspection.files.bytes(path);
  const [, hash] = /^images\/([0-9a-f]{16})\.[a-z]+$/.exec(path) ?? [];
  if (!bytes || hash === undefined) return;
  if (sha256(bytes).slice(0, 16) !== hash)
    report(inspection, path, '', 'is not what it is named for');
}

function checkLink(
  inspection: Inspection,
  { standing, withdrawn, broken }: InspectedArticles,
  file: string,
  { at, slug }: { readonly at: string; readonly slug: string },
  own: string,
): void {
  if (withdrawn.has(slug)) report(inspection, file, at, `${slug} is withdrawn`);
  else if (!standing.has(slug) && !broken.has(slug))
    report(inspection, file, at, `${slug} leads to no article`);
  else if (slug === own) report(inspection, file, at, 'leads to the article itself');
}
