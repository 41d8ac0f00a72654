/** What a site asks of robots, as far as Kutip is meant. */
export type RobotsRules = readonly { readonly allows: boolean; readonly pattern: string }[];

/** No site's `robots.txt` is read further (RFC 9309, section 2.5). */
const MOST = 500 * 1024;

/** Reads a `robots.txt` (RFC 9309): the rules for the robot of this name, else those for all. */
export function parseRobots(text: string, robot: string): RobotsRules {
  const groups = new Map<string, { allows: boolean; pattern: string }[]>();
  let named: string[] = [];
  let isNaming = false;
  for (const line of text.slice(0, MOST).split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const key = field.toLowerCase();
    if (key === 'user-agent') {
      named = [...(isNaming ? named : []), value.trim().toLowerCase()];
      for (const name of named) groups.set(name, groups.get(name) ?? []);
      isNaming = true;
    } else if (key === 'allow' || key === 'disallow') {
      isNaming = false;
      const pattern = value.trim();
      if (pattern === '') continue; // forbids nothing
      for (const name of named) groups.get(name)?.push({ allows: key === 'allow', pattern });
    }
  }
  return groups.get(robot.toLowerCase()) ?? groups.get('*') ?? [];
}

/** Whether the rules let a page be read: the longest pattern counts, and of two as long the one that allows. */
export function isAllowed(rules: RobotsRules, { pathname, search }: URL): boolean {
  const path = decoded(`${pathname}${search}`);
  let best = { allows: true, length: -1 };
  for (const { allows, pattern } of rules) {
    if (!matches(decoded(pattern), path)) continue;
    const { length } = pattern;
    if (length > best.length || (length === best.length && allows)) best = { allows, length };
  }
  return best.allows;
}

/** `*` stands for anything, `$` at the end for the end; each piece is sought from where the one before was found. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isWhole ? others.pop() : undefined;
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined
    ? at === path.length
    : path.length - last.length >= at && path.endsWith(last);
}

/** The same letters may be written in hexadecimal or not. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
