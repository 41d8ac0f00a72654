import { CliError } from '../../cli-error.ts';
import type { Fetcher } from '../fetcher.ts';
import { isAllowed, parseRobots, type RobotsRules } from './robots-rules.ts';

/** Whether a site lets robots read a page. */
export type Robots = (url: URL) => Promise<boolean>;

const ROBOT = 'kutip';
const NOTHING: RobotsRules = [{ allows: false, pattern: '/' }];

/** Asks each site once for its `robots.txt`; one without lets everything be read, one that cannot say nothing (RFC 9309). */
export function createRobots(fetcher: Fetcher): Robots {
  const rules = new Map<string, Promise<RobotsRules>>();
  return async (url) => {
    const known = rules.get(url.origin) ?? rulesOf(url, fetcher);
    rules.set(url.origin, known);
    return isAllowed(await known, url);
  };
}

async function rulesOf(url: URL, fetcher: Fetcher): Promise<RobotsRules> {
  try {
    const { status, body } = await fetcher(new URL('/robots.txt', url));
    if (status === 200) return parseRobots(new TextDecoder().decode(body), ROBOT);
    return status >= 500 ? NOTHING : [];
  } catch (error) {
    if (error instanceof CliError) return NOTHING;
    throw error;
  }
}
