import { expect, it } from 'vitest';
import { createJoinedPostings } from '../../../../src/core/search/archive/joined-postings.ts';

/** More than a third of what there is room for. */
const third = () => new Uint32Array(700_000);

it('postings that were joined stay as long as there is room, those that were asked for last', () => {
  const joined = createJoinedPostings();
  joined.keep('bendungan', third());
  joined.keep('muara', third());
  expect(joined.get('bendungan')).toHaveLength(700_000);
  joined.keep('garam', third());
  expect(joined.get('muara')).toBeUndefined();
  expect(joined.get('bendungan')).toHaveLength(700_000);
  expect(joined.get('garam')).toHaveLength(700_000);
});

it('keeps a list that two searches at once have joined, and counts it once', () => {
  const joined = createJoinedPostings();
  const documents = new Uint32Array(1_200_000);
  joined.keep('garam', documents);
  joined.keep('garam', documents);
  expect(joined.get('garam') === documents).toBe(true);
  joined.keep('ikan', new Uint32Array(900_000));
  expect(joined.get('garam')).toBeUndefined();
});
