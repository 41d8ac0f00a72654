import type { Person, Quote } from '../article/article.ts';
import { quoteId } from '../article/quote-id.ts';
import { hashLetters } from '../language/hash-letters.ts';
import { slugOf } from '../language/slug.ts';
import type { FoundQuote } from './found-quote.ts';
import type { Entity } from './people.ts';

/** The people who speak, by what was found of them, in the order in which they first do. */
export function peopleOf(found: readonly FoundQuote[]): Map<Entity, Person> {
  const people = new Map<Entity, Person>();
  const ids = new Map([['index', 0]]);
  for (const { judgement } of found) {
    const { speaker } = judgement;
    if (!speaker || people.has(speaker)) continue;
    people.set(speaker, personOf(speaker, ids));
  }
  return people;
}

function personOf(entity: Entity, ids: Map<string, number>): Person {
  const name = entity.name ?? [...entity.forms][0] ?? entity.words.join(' ');
  const slug = slugOf(name);
  const aliases = [...entity.forms].filter((form) => form !== name);
  return {
    id: unused(slug, ids, (number) => `${slug.slice(0, 76)}-${number + 2}`),
    name,
    kind: entity.kind,
    ...(entity.role !== undefined && entity.kind === 'person' && { role: entity.role }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** The quotations as the article has them. */
export function quotesOf(
  found: readonly FoundQuote[],
  people: ReadonlyMap<Entity, Person>,
): Quote[] {
  const quotes: Quote[] = [];
  const ids = new Map<string, number>();
  for (const quote of found) {
    const { start, end, kind, judgement, text } = quote;
    const { speaker, cue, pattern, confidence } = judgement;
    const { source, tokens } = text;
    const { block, item } = source;
    const id = quoteId(source.text, quote);
    const previous = quote.continues ? quotes.at(-1) : undefined;
    // In the order in which editions have them.
    quotes.push({
      start,
      end,
      id: unused(id, ids, (number) => hashLetters(`${id}\u0000${number}`, 8)),
      block,
      ...(item !== undefined && { item }),
      ...(previous && { continues: previous.id }),
      speaker: (speaker && people.get(speaker)?.id) ?? null,
      kind,
      ...(cue && {
        cue: { start: tokens[cue.first]!.start, end: tokens[cue.last]!.end, block },
      }),
      pattern,
      confidence,
    });
  }
  return quotes;
}

/** The id, or where it is taken, the first free one that is made of it and a number. */
function unused(
  wanted: string,
  ids: Map<string, number>,
  numbered: (number: number) => string,
): string {
  let id = wanted;
  for (let number = ids.get(wanted) ?? 0; ids.has(id); number++) {
    id = numbered(number);
    ids.set(wanted, number + 1);
  }
  ids.set(id, 0);
  return id;
}
