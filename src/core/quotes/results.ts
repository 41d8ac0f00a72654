import type { Person, Quote, Range } from '../article/article.ts';
import { quoteId } from '../article/quote-id.ts';
import { hashLetters } from '../language/hash.ts';
import { slugOf } from '../language/slug.ts';
import type { FoundQuote } from './found-quote.ts';
import type { Cue } from './cue.ts';
import type { Entity } from './people.ts';
import type { Tokens } from './token.ts';

/** The people who speak, by what was found of them, in the order in which they first do. */
export function peopleOf(found: readonly FoundQuote[]): Map<Entity, Person> {
  const people = new Map<Entity, Person>();
  const ids = new Set<string>(['index']);
  for (const { judgement } of found) {
    const { speaker } = judgement;
    if (!speaker || people.has(speaker)) continue;
    people.set(speaker, personOf(speaker, ids));
  }
  return people;
}

function personOf(entity: Entity, ids: Set<string>): Person {
  const name = entity.name ?? [...entity.forms][0] ?? entity.words.join(' ');
  const aliases = [...entity.forms].filter((form) => form !== name);
  return {
    id: unused(slugOf(name), ids),
    name,
    kind: entity.kind,
    ...(entity.role && entity.kind === 'person' ? { role: entity.role } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

function unused(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug.slice(0, 76)}-${number}`;
  ids.add(id);
  return id;
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
    const { block, item } = text.source;
    const previous = quote.continues ? quotes.at(-1) : undefined;
    quotes.push({
      id: unusedId(quoteId(text.source.text, quote), ids),
      block,
      ...(item === undefined ? {} : { item }),
      start,
      end,
      ...(previous ? { continues: previous.id } : {}),
      speaker: (speaker && people.get(speaker)?.id) ?? null,
      kind,
      ...(cue ? { cue: { block, ...rangeOf(text.tokens, cue) } } : {}),
      pattern,
      confidence,
    });
  }
  return quotes;
}

function rangeOf(tokens: Tokens, { first, last }: Cue): Range {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** The id, or where earlier quotations have the same words in the same context, one made of it and their number. */
function unusedId(wanted: string, ids: Map<string, number>): string {
  let id = wanted;
  for (let number = ids.get(wanted) ?? 0; ids.has(id); number++) {
    id = hashLetters(`${wanted}\u0000${number}`, 8);
    ids.set(wanted, number + 1);
  }
  ids.set(id, 0);
  return id;
}
