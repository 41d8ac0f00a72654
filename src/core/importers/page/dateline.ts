import { brandLikeness, isDomain } from './brand.ts';
import { isCapitals, isPlace, readPair, readParts, type Named } from './dateline-names.ts';
import { isKnownPlace, knownPlaceLength } from './places.ts';
import { isSectionName } from './sections.ts';

/** Where a report comes from and who publishes it, as its first paragraph opens; `length` is how much of it that is. */
export type Dateline = Named & { readonly length: number };

/** How far into a paragraph its dateline may reach. */
const REACH = 90;
const MARKS =
  /\s{0,3}(?:-{1,2}|[–—])\s{0,3}|\s{1,3}\|\s{1,3}|\s{0,2}:\s{0,3}|\.(?=\s|$)\s{0,3}|\s['’`?\ufffd]\s{1,3}/gu;

/**
 * Reads the dateline that a paragraph opens with: place, outlet or both in any order, and a mark (`SELO, Kabar.com -`,
 * `Kabar.com, Selo -`, `Selo | Kabar.co –`, `Selo (KABAR) -`, `SELO —`). A place alone counts in capitals, or, being a
 * well-known city, before a mark that no name has (`Jakarta – `); `Jakarta - Bandung ditempuh …` is none.
 */
export function readDateline(text: string): Dateline | undefined {
  const head = text.slice(0, REACH);
  let best: Dateline | undefined;
  for (const mark of head.matchAll(MARKS)) {
    if (mark.index === 0) continue;
    const end = mark.index + mark[0].length;
    const named = readHead(head.slice(0, mark.index), mark[0], text.slice(end));
    if (named) best = { ...named, length: end };
  }
  return best ?? readOwnLine(text) ?? readUnmarked(text);
}

/** `Selo | Kabar Selo`, `Selo (kabarselo.com)`: a short line of nothing else. */
function readOwnLine(text: string): Dateline | undefined {
  if (text.length > 60) return undefined;
  const named = readPair(text) ?? outletAndPlace(text);
  const place = named?.dateline ?? '';
  if (
    !isOutletFirst(text) &&
    !isKnownPlace(place.split(',')[0] ?? '') &&
    !isCapitals(place) &&
    !text.includes('(')
  )
    return undefined;
  return named?.publisher ? { ...named, length: text.length } : undefined;
}

/** `KabarNews, Selo`: the other way round it might be a name and an outlet. */
function isOutletFirst(text: string): boolean {
  return text.includes(',') && brandLikeness(text.split(',')[0] ?? '') === 'sure';
}

function outletAndPlace(text: string): Named | undefined {
  return isOutletFirst(text) ? readParts(text) : undefined;
}

/** `Kabar.com, Jakarta Hujan …`, `Kabar.com, JakartaHujan …`, `JAKARTA, Kabar.com Hujan …`: the mark was lost. */
function readUnmarked(text: string): Dateline | undefined {
  const match = /^([^\s,]{4,40}|\p{Lu}[\p{L} ]{2,30}), ?(?=\p{Lu})/u.exec(text);
  const first = match?.[1];
  if (!match || first === undefined) return undefined;
  const rest = text.slice(match[0].length, match[0].length + 60);
  const place = isDomain(first) ? placeBefore(rest) : undefined;
  if (place)
    return withRest(
      { publisher: first, dateline: place.name },
      text,
      match[0].length + place.length,
    );
  const brand = /^\S+(?=\s+[\p{Lu}\d“"])/u.exec(rest)?.[0];
  if (!brand || !isPlace(first) || !(isDomain(brand) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(brand)))
    return undefined;
  if (brandLikeness(brand) !== 'sure') return undefined;
  return withRest({ publisher: brand, dateline: first }, text, match[0].length + brand.length);
}

function withRest(named: Named, text: string, length: number): Dateline {
  const space = /^\s*/.exec(text.slice(length, length + 10))?.[0].length ?? 0;
  return { ...named, length: length + space };
}

/** A place at the start of running text, where nothing but its letters tells where it ends. */
function placeBefore(text: string): { name: string; length: number } | undefined {
  const glued = /^(\p{Lu}\p{Ll}{2,})(?=\p{Lu})/u.exec(text)?.[1];
  if (glued) return { name: glued, length: glued.length };
  const words = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}/u.exec(text)?.[0].split(' ') ?? [];
  const count = knownPlaceLength(words) || Math.min(1, words.length);
  const name = words.slice(0, count).join(' ');
  return name === '' ? undefined : { name, length: name.length };
}

function readHead(head: string, mark: string, rest: string): Named | undefined {
  const named = readPair(head) ?? readParts(head);
  if (!named) return undefined;
  // A bar stands between place and outlet as well: it ends only what has both.
  if (mark.trim() === '|' && !(named.publisher && named.dateline)) return undefined;
  if (named.publisher !== undefined) return isOutletOpening(named, mark, rest) ? named : undefined;
  return named.dateline !== undefined && isPlaceOpening(named.dateline, mark, rest)
    ? named
    : undefined;
}

/** Whether a mark and what follows are those of a paragraph that an outlet's name opens. */
function isOutletOpening({ dateline, publisher = '' }: Named, mark: string, rest: string): boolean {
  const sign = mark.trim();
  if (sign === '.' && !isDomain(publisher) && dateline === undefined) return false;
  if (isDomain(publisher) || dateline !== undefined)
    return rest === '' || /^\P{Ll}/u.test(rest) || sign !== '-';
  if (rest !== '' && !/^[\p{Lu}\d“"‘'(]/u.test(rest)) return false;
  const tight = mark === '-' || sign === ':';
  return isCapitals(publisher) || (!tight && brandLikeness(publisher) === 'sure');
}

const NO_PLACES = new Set(
  `VIDEO FOTO UPDATE BREAKING OPINI EDITORIAL KOLOM CATATAN ANALISIS EKSKLUSIF INFOGRAFIS LIVE HEADLINE POPULER
  TERPOPULER HOAKS HOAX FAKTA CEK KISAH PROFIL BREAKINGNEWS NEWS OPINION EXCLUSIVE ANALYSIS EXPLAINER WATCH PHOTOS
  TANYA JAWAB CATATAN PENTING PERHATIAN SPOILER NB PS`.split(/\s+/),
);

/** Whether a mark and what follows are those of a paragraph that a place alone opens. */
function isPlaceOpening(place: string, mark: string, rest: string): boolean {
  const sign = mark.trim();
  if (sign === '.' || sign === '’' || sign === "'" || sign === '`' || sign === '?') return false;
  const spaced = mark !== sign;
  const known =
    place.split(', ').every((part) => isKnownPlace(part)) ||
    isKnownPlace(place.split(', ')[0] ?? '');
  if (rest === '' && !spaced && !isCapitals(place)) return false;
  if (rest === '') return sign !== ':' && !place.includes(',') && !isSectionName(place);
  if (!/^[\p{Lu}\d“"‘'(]/u.test(rest) || isSectionName(place)) return false;
  const [city = ''] = place.split(', ');
  if (isCapitals(place) || (isCapitals(city) && spaced && sign !== ':')) {
    if (city.replace(/[^\p{L}]/gu, '').length < 4 && !known) return false;
    if (sign === ':') return known || place.includes(' ');
    return (spaced || sign !== '-' || known) && !NO_PLACES.has(place.split(' ')[0] ?? '');
  }
  if (!known) return false;
  return (
    sign !== '-' || (spaced && knownPlaceLength(rest.slice(0, 60).split(/\s+/).slice(0, 3)) === 0)
  );
}
