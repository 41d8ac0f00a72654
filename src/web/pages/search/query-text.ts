/** `tokoh:…` or `person:…` with its value, which may stand in quotation marks. */
const PERSON = /(?<!\S)(?:person|tokoh):(?:["“”„«»][^"“”„«»]*["“”„«»]?|\S*)/gi;

/** What of a query is no word to find: `-without`, and fields such as `section:economy`. */
const CONDITION = /(?<!\S)(?:-|[a-z]{2,8}:)(?:["“”„«»][^"“”„«»]*["“”„«»]?|\S+)/gi;

/** A query without the person that it asks for. */
export function withoutPerson(query: string): string {
  return query.replace(PERSON, ' ').replace(/\s+/g, ' ').trim();
}

/** Other words in the place of a query's own; its conditions stay. */
export function withWords(query: string, words: string): string {
  return [words, ...(query.match(CONDITION) ?? [])].join(' ');
}

/**
 * A query without one of its words or conditions, each in turn; nothing for those of one word and of very many, and
 * nothing that only says what is not to be found.
 */
export function shorterQueries(query: string): string[] {
  const words = query.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6) return [];
  const shorter = words.map((_, left) => words.filter((_word, at) => at !== left).join(' '));
  return [...new Set(shorter)].filter((one) => /(?<!\S)[^\s-]/.test(one));
}
