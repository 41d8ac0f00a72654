import { brandLikeness } from './brand.ts';
import { readDates } from './page-date.ts';
import { isKnownPlace } from './places.ts';
import { isSectionName } from './sections.ts';

/** What a dateline names. */
export type Named = {
  readonly dateline?: string;
  readonly publisher?: string;
  readonly articleSection?: string;
};

/** Two sides with a sign between them: `Selo | Kabar`, `Selo (KABAR)`, `KABAR.COM - SELO`, `Selo-KB`. */
export function readPair(head: string): Named | undefined {
  const bar = /^([^|]{2,40}?)\s{0,3}\|\s{0,3}([^|]{2,40})$/u.exec(head);
  if (bar) return sides(bar[1] ?? '', bar[2] ?? '');
  const inner = /^([^()]{2,50}?)\s{0,3}\(([^()]{2,40})\)$/u.exec(head);
  if (inner) return withParentheses(inner[1] ?? '', inner[2] ?? '');
  const dash = /^(\S{2,40}|[^-–—]{2,40}?)(?:\s{1,3}(?:-{1,2}|[–—])\s{1,3}|-)([^-–—]{2,40})$/u.exec(
    head,
  );
  return dash ? sides(dash[1] ?? '', dash[2] ?? '', true) : undefined;
}

function sides(left: string, right: string, strict = false): Named | undefined {
  const [a, b] = [left.trim(), right.trim()];
  const [outletLeft, outletRight] = [brandLikeness(a), brandLikeness(b)];
  if (outletLeft === 'sure' && outletRight !== 'sure') {
    return isPlaces(b) ? { dateline: b, publisher: a } : undefined;
  }
  if (outletRight === 'sure' || /^\p{Lu}{2,5}$/u.test(b)) {
    return isPlaces(a) ? { dateline: a, publisher: b } : undefined;
  }
  if (!strict && isKnownPlace(a) && /^[\p{Lu}\p{Ll}\d]/u.test(b))
    return { dateline: a, publisher: b };
  return undefined;
}

function withParentheses(left: string, inner: string): Named | undefined {
  const parts = isPlaces(left) ? { dateline: left } : readParts(left);
  if (/^\d|^\p{L}{3,9},? \d/u.test(inner)) return parts;
  const outlet =
    brandLikeness(inner) !== 'no' ||
    /^\p{Lu}[\p{Lu}\d. ]{1,14}$/u.test(inner) ||
    (isDayed(left) && isPlace(inner));
  if (!outlet) return undefined;
  if (isSectionName(left)) return { articleSection: left, publisher: inner };
  return parts?.dateline !== undefined && !parts.publisher
    ? { ...parts, publisher: inner }
    : undefined;
}

/** `OSTHAVN, May 6`: capitals and a day, as agencies begin: their name follows, whatever it is. */
function isDayed(left: string): boolean {
  const [place = '', ...others] = left.split(/,\s{0,3}/u);
  return isCapitals(place) && isDay(others.at(-1) ?? '');
}

/** Regions by their initials, as they stand after a place. */
const REGIONS = new Set('NTB NTT DIY DKI USA UEA UAE PNG KBB'.split(' '));
const DAYS =
  /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

/** One to four names between commas, each a place, an outlet, a section or a day. */
export function readParts(head: string): Named | undefined {
  const parts = head.split(/,\s{0,3}/u).map((part) => part.trim());
  if (parts.length > 4) return undefined;
  const places: string[] = [];
  let publisher: string | undefined;
  let articleSection: string | undefined;
  for (const [index, part] of parts.entries()) {
    const likeness = brandLikeness(part);
    if (index > 0 && (DAYS.test(part) || isDay(part))) continue;
    if (publisher === undefined && isOutlet(part, likeness, parts)) publisher = part;
    else if (publisher !== undefined && isSectionName(part)) articleSection = part;
    else if (isPlace(part)) places.push(part);
    else return undefined;
  }
  const dateline = places.join(', ');
  return {
    ...(dateline && { dateline }),
    ...(publisher !== undefined && { publisher }),
    ...(articleSection !== undefined && { articleSection }),
  };
}

function isOutlet(
  part: string,
  likeness: 'sure' | 'perhaps' | 'no',
  parts: readonly string[],
): boolean {
  if (isKnownPlace(part)) return false;
  if (likeness === 'sure' || (likeness === 'perhaps' && (isCapitals(part) || parts.length === 2)))
    return true;
  // `Selo, VIVA –`: capitals after a place that has none.
  const [first = ''] = parts;
  return part !== first && /^\p{Lu}{3,}$/u.test(part) && !REGIONS.has(part) && !isCapitals(first);
}

function isDay(part: string): boolean {
  return (
    /^\d{1,2}\/\d{1,2}|^\d{1,2} \p{L}+$|^\p{L}{3,9}\.? \d{1,2}$/u.test(part) ||
    readDates(part).length > 0
  );
}

function isPlaces(text: string): boolean {
  return text.split(/,\s{0,3}/u).every(isPlace);
}

/** Whether words could name a place: one to four, each with a capital, no digits. */
export function isPlace(text: string): boolean {
  const words = text.trim().split(/[\s/]+/u);
  if (words.length > 4 || text.length > 40) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) && /\p{L}{2}/u.test(text);
}

/** Whether a text has letters, and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
