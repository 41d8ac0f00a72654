import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { CliError } from '../cli-error.ts';
import { readJson, type EditionFiles } from './edition-files.ts';

/** Reads an article of the edition; throws a `CliError` where it is missing or broken. */
export function readArticle(files: EditionFiles, slug: string): Article {
  const path = editionPaths.article(slug);
  const value = readJson(files, path);
  if (value === undefined) throw new CliError(`Cannot read ${path}: there is no such file`);
  const parsed = parseArticle(value);
  if (parsed.kind === 'broken') throw new CliError(`Cannot read ${path}: ${parsed.reason}`);
  return parsed.article;
}
