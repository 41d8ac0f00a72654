import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { filesToKeep } from '../../../src/web/data/files-to-keep.ts';
import { leafQuery, sectionLeafQuery } from '../../../src/web/data/queries.ts';
import { personQuotesQuery } from '../../../src/web/data/people-queries.ts';
import { anArticle, aSummary } from '../edition-builder.ts';

const summary = (headline: string) => aSummary(anArticle(headline));

describe('what is kept for offline', () => {
  it('is what was shown, then every article of the lists, each in its revision', () => {
    const client = new QueryClient();
    client.setQueryData(leafQuery('3', 'e1').queryKey, {
      id: '3',
      summaries: [summary('feri'), summary('pasar')],
    });
    expect(filesToKeep(client, false)).toEqual([
      'edition/leaves/3.json?v=e1',
      'edition/articles/feri.json?v=r-feri',
      'edition/articles/pasar.json?v=r-pasar',
    ]);
  });

  it('is only what was shown where data are to be saved', () => {
    const client = new QueryClient();
    client.setQueryData(sectionLeafQuery('pesisir', '1', 'e1').queryKey, {
      id: '1',
      summaries: [summary('feri')],
    });
    client.setQueryData(['article', 'feri'], {});
    client.setQueryData(personQuotesQuery('ratna', 0, 'e1').queryKey, {
      person: { id: 'ratna', name: 'Ratna', kind: 'person', quotes: 0, articles: 0 },
      quotes: [],
    });
    expect(filesToKeep(client, true)).toEqual([
      'edition/sections/pesisir/1.json?v=e1',
      'edition/articles/feri.json?v=r-feri',
      'edition/people/ratna/0.json?v=e1',
    ]);
  });
});
