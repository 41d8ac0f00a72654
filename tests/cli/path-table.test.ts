import { expect, it } from 'vitest';
import { createPathTable } from '../../src/cli/storage/path-table.ts';

/** So many that several have one hash. */
const paths = Array.from(
  { length: 200_000 },
  (_, number) => `articles/garam-${(7919 * number) % 1_000_003}-${number}.json`,
);

it('numbers paths in their order and finds each again, also where two have one hash', () => {
  const given: string[] = [];
  let asked = 0;
  const table = createPathTable((number, path) => {
    asked++;
    return given[number] === path;
  });
  for (const path of paths) given[table.number(path)] = path;
  expect(given).toEqual(paths);
  expect(asked).toBeGreaterThan(0);
  expect(paths.filter((path, number) => table.find(path) !== number)).toEqual([]);
  expect(paths.filter((path, number) => table.number(path) !== number)).toEqual([]);
  expect(table.find('articles/gula.json')).toBeUndefined();
});
