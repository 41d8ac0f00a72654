import type { Edition, PersonEntry, PersonQuote } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { MOST_ON_A_PAGE } from '../../core/edition/page-sizes.ts';
import { parsePeopleIndex, parsePersonQuotes } from '../../core/edition/parse-edition.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

/** Checks the people index against everyone's files, and these against what the articles say; gives the index. */
export function checkPeople(
  inspection: Inspection,
  { people }: Edition,
  articles: InspectedArticles,
): readonly PersonEntry[] {
  const entries: PersonEntry[] = [];
  const spoken = quotesBySpeaker(articles);
  const seen = new Set<string>();
  for (let number = 0; number < people.files; number++) {
    const file = editionPaths.peopleIndex(number);
    const index = inspectFile(inspection, file, parsePeopleIndex);
    for (const [position, entry] of (index?.people ?? []).entries()) {
      const at = `people[${position}]`;
      if (seen.has(entry.id)) report(inspection, file, `${at}.id`, `${entry.id} comes twice`);
      seen.add(entry.id);
      entries.push(entry);
      inspection.known.add(editionPaths.personFeed(entry.id)); // a built copy has it
      const found = checkPerson(inspection, entry, articles);
      expect(inspection, file, `${at}.quotes`, entry, entry.quotes, found.quotes);
      expect(inspection, file, `${at}.articles`, entry, entry.articles, found.articles);
      const said = spoken.get(entry.id) ?? 0;
      if (said !== found.quotes && articles.broken.size === 0) {
        const first = editionPaths.person(entry.id, 0);
        report(inspection, first, 'quotes', `are ${found.quotes}, and the articles have ${said}`);
      }
      spoken.delete(entry.id);
    }
  }
  if (seen.size !== people.count) {
    const reason = `says ${people.count}, and ${seen.size} are in the index`;
    report(inspection, editionPaths.edition, 'people.count', reason);
  }
  for (const id of spoken.keys()) {
    report(inspection, editionPaths.edition, 'people', `${id} is quoted and is not in the index`);
  }
  return entries;
}

function expect(
  inspection: Inspection,
  file: string,
  at: string,
  { id }: PersonEntry,
  said: number,
  found: number,
): void {
  if (said !== found) report(inspection, file, at, `${id} has ${found}, not ${said}`);
}

function quotesBySpeaker({ standing }: InspectedArticles): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const { speakers } of standing.values()) {
    for (const id of speakers.values()) spoken.set(id, (spoken.get(id) ?? 0) + 1);
  }
  return spoken;
}

/** Walks someone's files; returns how many quotes are in them, and of how many articles. */
function checkPerson(inspection: Inspection, entry: PersonEntry, articles: InspectedArticles) {
  const slugs = new Set<string>();
  const read = new Set<number>();
  let quotes = 0;
  for (let number: number | undefined = 0; number !== undefined;) {
    const file = editionPaths.person(entry.id, number);
    if (read.has(number)) {
      report(inspection, file, 'older', 'the list leads back to this file');
      break;
    }
    read.add(number);
    const page = inspectFile(inspection, file, parsePersonQuotes);
    if (!page) break;
    if (page.person.id !== entry.id) report(inspection, file, 'person.id', `is ${page.person.id}`);
    if (page.quotes.length > MOST_ON_A_PAGE) {
      report(inspection, file, 'quotes', `are more than ${MOST_ON_A_PAGE}`);
    }
    for (const [index, quote] of page.quotes.entries()) {
      checkQuote(inspection, file, `quotes[${index}]`, quote, entry.id, articles);
      slugs.add(quote.slug);
    }
    quotes += page.quotes.length;
    number = page.older;
  }
  return { quotes, articles: slugs.size };
}

function checkQuote(
  inspection: Inspection,
  file: string,
  at: string,
  quote: PersonQuote,
  id: string,
  { standing, broken }: InspectedArticles,
): void {
  const article = standing.get(quote.slug);
  if (!article && !broken.has(quote.slug)) {
    report(inspection, file, `${at}.slug`, `${quote.slug} leads to no article`);
  }
  if (article && article.speakers.get(quote.id) !== id) {
    report(inspection, file, `${at}.id`, `${quote.slug} has no such quote of ${id}`);
  }
  if (quote.start >= quote.end || quote.end > quote.sentence.length) {
    report(inspection, file, at, 'has a range outside its sentence');
  }
}
