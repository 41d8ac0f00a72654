import { slugOf } from '../language/slug.ts';

/** The slug of an article's section; undefined for an article of none. */
export function sectionSlug({
  articleSection,
}: {
  readonly articleSection?: string;
}): string | undefined {
  return articleSection?.trim() ? slugOf(articleSection) : undefined;
}
