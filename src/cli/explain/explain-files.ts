import { findQuotes } from '../../core/quotes/find-quotes.ts';
import type { Effects } from '../effects.ts';
import { createFetcher } from '../sources/fetcher.ts';
import { findSources } from '../sources/find-sources.ts';
import { readSource } from '../sources/read-source.ts';
import { explainArticle } from './explanation.ts';
import { explanationText } from './print-explanation.ts';

/**
 * Reads files as an import does, writes nothing, and prints what is found in each article and why: as text, or as one
 * line of JSON an article. Returns the exit code, 1 where something could not be read.
 */
export async function explainFiles(
  { files, json }: { readonly files: readonly string[]; readonly json: boolean },
  effects: Effects,
): Promise<number> {
  const asking = { allowLocal: false };
  const options = { ...asking, fetcher: createFetcher(effects, asking) };
  let failed = 0;
  for (const source of findSources(files, effects)) {
    for await (const { imported } of readSource(source, effects, options)) {
      if (imported.kind === 'failed') {
        failed++;
        const reason = [imported.at, imported.reason].filter((part) => part !== '').join(': ');
        effects.stderr(`Cannot read ${source.name}: ${reason}\n`);
        continue;
      }
      if (imported.kind === 'passed over') continue;
      const { article } = imported;
      const explanation = explainArticle(source.name, article, findQuotes(article));
      effects.stdout(
        json ? `${JSON.stringify(explanation)}\n` : `${explanationText(explanation)}\n`,
      );
    }
  }
  return failed > 0 ? 1 : 0;
}
