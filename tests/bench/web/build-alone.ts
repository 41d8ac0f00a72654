import { buildSite } from './build-site.ts';

/** Builds the site of an edition as the one thing that a process does: EDITION DIST MOST. Prints the most MB it used. */
const [edition = '', dist = '', most = ''] = process.argv.slice(2);
await buildSite(edition, dist, Number(most));
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
