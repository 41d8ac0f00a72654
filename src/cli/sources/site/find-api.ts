import {
  apiInHtml,
  apiInLinkHeader,
  apiQuestion,
  apiRootOf,
  usualApiRoots,
} from '../../../core/importers/wordpress/api-address.ts';
import { isNode, phraseOf } from '../../../core/importers/json/json-node.ts';
import type { RestSite } from '../../../core/importers/wordpress/rest-post.ts';
import { CliError } from '../../cli-error.ts';
import type { Fetcher } from '../fetcher.ts';
import { ApiError, askJson } from './ask-json.ts';

/** The REST API of a site, and what the site says of itself. */
export type SiteApi = { readonly root: string; readonly site: RestSite };

/**
 * Finds the REST API of the WordPress site that an address is of: as the address itself says, as the page there says (by
 * its `Link` header or in its head), else at the usual places. Throws a `CliError` that says what stands there instead.
 */
export async function findApi(url: URL, fetcher: Fetcher): Promise<SiteApi> {
  const own = apiRootOf(url.href);
  if (own !== undefined) return openApi(own, undefined, fetcher);
  const page = await fetcher(url);
  const html = new TextDecoder().decode(page.body);
  const place = page.url;
  const told =
    apiInLinkHeader([page.headers.link ?? []].flat().join(), place) ?? apiInHtml(html, place);
  const language = /<html\b[^<>]*?\slang\s*=\s*["']?([\w-]{2,35})/i.exec(html)?.[1];
  if (told !== undefined) return openApi(told, language, fetcher);
  const faults: CliError[] = [];
  for (const root of usualApiRoots(place)) {
    try {
      return await openApi(root, language, fetcher);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (isRefusal(error)) throw error;
      faults.push(error);
    }
  }
  const reasons = faults.map((fault) => fault.message).join('; ');
  throw new CliError(`no WordPress with a REST API was found there (${reasons})`);
}

/** Asks an API who it is; one that says nothing of itself may still give its posts. */
export async function openApi(
  root: string,
  language: string | undefined,
  fetcher: Fetcher,
): Promise<SiteApi> {
  const spoken = language === undefined ? {} : { language };
  try {
    const { value } = await askJson(apiQuestion(root, '', { _fields: 'name,namespaces' }), fetcher);
    if (isNode(value) && Array.isArray(value['namespaces'])) {
      const title = phraseOf(value['name']);
      return { root, site: { ...spoken, ...(title !== undefined && { title }) } };
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === undefined) throw error; // no answer at all
  }
  const { value } = await askJson(apiQuestion(root, 'wp/v2/posts', { per_page: '1' }), fetcher);
  if (Array.isArray(value)) return { root, site: spoken };
  throw new CliError(`${root}: the answer is no list of posts`);
}

/** An API that is there but does not answer everyone. */
function isRefusal(error: CliError): boolean {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}
