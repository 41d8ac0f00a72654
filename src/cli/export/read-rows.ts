import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition, parseLeaf, parsePersonQuotes } from '../../core/edition/parse-edition.ts';
import { readParsed, type EditionFiles } from '../storage/edition-files.ts';
import { readArticle } from '../storage/read-article.ts';
import { readPeople } from '../storage/read-people.ts';
import { walkChain } from '../storage/walk-chain.ts';
import { findPerson } from './find-person.ts';
import { rowOfPerson, rowsOfArticle, type QuoteRow } from '../../core/edition/quote-row.ts';

/** Every quote of an edition, article by article, the newest first. */
export function* allRows(files: EditionFiles): Generator<QuoteRow> {
  const { newest } = readParsed(files, editionPaths.edition, parseEdition);
  const leaves = walkChain(newest, (id) =>
    readParsed(files, editionPaths.leaf(String(id)), parseLeaf),
  );
  for (const { summaries } of leaves) {
    for (const { slug } of summaries) yield* rowsOfArticle(readArticle(files, slug));
  }
}

/** Every quote of the one whom a name or an id means, the newest first; throws a `CliError` where that is not one. */
export function rowsOf(files: EditionFiles, asked: string): Generator<QuoteRow> {
  const edition = readParsed(files, editionPaths.edition, parseEdition);
  return rowsOfPerson(files, findPerson(readPeople(files, edition), asked).id);
}

function* rowsOfPerson(files: EditionFiles, id: string): Generator<QuoteRow> {
  const pages = [
    ...walkChain(0, (file) =>
      readParsed(files, editionPaths.person(id, Number(file)), parsePersonQuotes),
    ),
  ];
  const person = pages[0]?.person;
  for (const { quotes } of pages) {
    for (const quote of quotes) if (person) yield rowOfPerson(person, quote);
  }
}
