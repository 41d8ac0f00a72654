import * as v from 'valibot';
import type { Parsed } from '../../../core/article/parse-leniently.ts';

/** A post that the edition has: when it was last changed on its site, and the identity of its article. */
export type KnownPost = { readonly modified: string; readonly identity?: string };

/** Which pages of a site's list have been read, of so many posts each, where not all have been. */
export type ReadPages = { readonly size: number; readonly read: readonly number[] };

/** What an edition knows of a site that it was imported from. */
export type SiteState = {
  /** The root of its REST API. */
  readonly api: string;
  /** What changes after this moment (as the site writes it, at Greenwich) is yet to be read. */
  readonly since: string;
  /** Where it was not read to the end. */
  readonly pages?: ReadPages;
  /** Its posts by their ids. */
  readonly posts: ReadonlyMap<number, KnownPost>;
  /** Identities of articles that the site no longer has. */
  readonly gone: readonly string[];
};

const siteSchema = v.object({
  api: v.string(),
  since: v.string(),
  pages: v.exactOptional(v.object({ size: v.number(), read: v.array(v.number()) })),
  posts: v.array(v.tuple([v.number(), v.string(), v.optional(v.string())])),
  gone: v.array(v.string()),
});

const fileSchema = v.object({ formatVersion: v.literal(1), sites: v.array(siteSchema) });

/**
 * Reads `sites.json`, which lies beside `sources.jsonl` in an edition's folder and is not served: for each WordPress site
 * that was imported by its API, how far it was read and which posts are in the edition. It is written in the batch that
 * brings the articles, so that it never says more than the edition has. What cannot be read counts as nothing known, and
 * the next import reads those sites anew.
 */
export function parseSites(text: string | undefined): Map<string, SiteState> {
  const parsed = parseSiteFile(jsonOf(text ?? ''));
  const states = parsed.kind === 'broken' ? [] : parsed.value;
  return new Map(states.map((state) => [state.api, state]));
}

/** The sites of a whole and sound `sites.json`; of any other, what is wrong with it. */
export function parseSiteFile(value: unknown): Parsed<readonly SiteState[]> {
  const result = v.safeParse(fileSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const at = v.getDotPath(issue);
    return { kind: 'broken', reason: `${at === null ? '' : `${at}: `}${issue.message}` };
  }
  const states = result.output.sites.map(({ posts, pages, ...site }): SiteState => {
    const known = posts.map(
      ([id, modified, identity]) =>
        [id, { modified, ...(identity !== undefined && { identity }) }] as const,
    );
    return { ...site, ...(pages && { pages }), posts: new Map(known) };
  });
  return { kind: 'ok', value: states, dropped: [] };
}

/** What `parseSites` reads. */
export function formatSites(states: Iterable<SiteState>): string {
  const sites = [...states].map(({ posts, ...site }) => ({
    ...site,
    posts: [...posts].map(([id, { modified, identity }]) => [
      id,
      modified,
      ...(identity === undefined ? [] : [identity]),
    ]),
  }));
  return `${JSON.stringify({ formatVersion: 1, sites })}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
