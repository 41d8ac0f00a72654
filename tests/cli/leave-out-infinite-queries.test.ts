import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutInfiniteQueries } from '../../src/cli/build/leave-out-infinite-queries.ts';

const installed = createRequire(import.meta.url).resolve('@tanstack/query-core');
const module = join(dirname(installed), '../modern/infiniteQueryBehavior.js');

const namesOf = (code: string) => {
  const [, names = ''] = /export \{([^}]*)\}/.exec(code) ?? [];
  return names.split(',').map((name) => name.trim().replace(/^\w+ as /, ''));
};

describe('what stands in the place of infinite queries', () => {
  it('has the names that the package has, so that nothing else notices', async () => {
    const names = namesOf(await readFile(module, 'utf8'));
    expect(names).toContain('infiniteQueryBehavior');
    expect(namesOf(withoutInfiniteQueries).toSorted()).toEqual(names.toSorted());
  });

  it('says so where one is asked for', async () => {
    const code = `data:text/javascript,${encodeURIComponent(withoutInfiniteQueries)}`;
    const { infiniteQueryBehavior } = await import(code);
    expect(infiniteQueryBehavior).toThrow('left out');
  });
});
