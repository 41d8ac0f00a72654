import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  correct,
  edition,
  person,
  quotes,
  speakerCorrection,
  told,
} from './corrected-edition.ts';
import { contents } from './run-cli.ts';

describe('corrections', () => {
  it('leave what was found when they are undone, one by one or by taking the file away', async () => {
    const place = await edition();
    const before = told(place);
    const merge = { type: 'merge', into: 'ratna-wulandari', people: ['ratna-w-sari'] };
    const rename = { type: 'rename', person: 'ratna-wulandari', name: 'R. Wulandari', role: 'x' };
    correct(place, [merge, rename, await speakerCorrection({ speaker: null })]);
    await apply(place);
    expect(told(place)).not.toEqual(before);
    correct(place, [merge]);
    await apply(place);
    expect(person(place, 'ratna-wulandari')).toMatchObject({ name: 'Ratna Wulandari', quotes: 3 });
    expect(quotes(place)[1]?.speaker).toBe('darmo-sasmita');
    rmSync(join(place.edition, 'corrections.json'));
    await apply(place);
    expect(told(place)).toEqual(before);
  });

  it('that are applied already change nothing, and an import of nothing is wrong usage again', async () => {
    const place = await edition([await speakerCorrection()]);
    await apply(place);
    const before = contents(place.edition);
    const { code, err } = await place.run(['import']);
    expect(code).toBe(2);
    expect(err).toContain('import needs at least one SOURCE');
    expect(contents(place.edition)).toEqual(before);
    await place.run(['import', 'a.jsonl']);
    expect(contents(place.edition)).toEqual(before);
  });

  it('leave an invented edition one, which an import without --sample does not', async () => {
    const place = await edition();
    await place.run(['import', 'a.jsonl', '--sample']);
    correct(place, [await speakerCorrection()]);
    await apply(place);
    expect(place.read('edition.json')).toMatchObject({ sample: true });
    await place.run(['import', 'a.jsonl']);
    expect(place.read('edition.json')).not.toHaveProperty('sample');
  });

  it('that are broken are left out and named, and the others hold', async () => {
    const place = await edition([
      { type: 'rename', person: 'ratna-wulandari' },
      { type: 'rename', person: 'ratna-wulandari', name: 'Ratna Ayu Wulandari' },
      { type: 'gabung' },
      { type: 'merge', into: 'ratna-wulandari', people: ['R. Wulandari'] },
    ]);
    const { code, err, out } = await place.run(['import']);
    expect(code).toBe(1);
    expect(err).toContain('corrections.json: corrections[0] is left out: ');
    expect(err).toContain('corrections.json: corrections[2] is left out: type');
    expect(err).toContain('corrections[3] is left out: people.0 is not a slug');
    expect(out).toContain('1 correction applied');
    expect(person(place, 'ratna-wulandari').name).toBe('Ratna Ayu Wulandari');
    expect((await place.run(['check'])).out).toContain('corrections.json: corrections[0]: ');
  });

  it('that name nothing are told apart from the others, and are no fault of the edition', async () => {
    const place = await edition([
      await speakerCorrection(),
      await speakerCorrection({ quote: 'abcdefgh' }),
      { type: 'split', person: 'darmo-sasmita', articles: ['tidak-ada'] },
      { type: 'merge', into: 'ratna-wulandari', people: ['siapa-saja'] },
    ]);
    const out = await apply(place);
    expect(out).toContain('1 correction applied, 3 that name nothing in the edition:');
    expect(out).toContain('corrections[1]: jembatan-selo-dibuka has no quote abcdefgh');
    expect(out).toContain('corrections[2]: there is no article tidak-ada');
    expect(out).toContain('corrections[3]: there is nobody with the id siapa-saja');
    const { out: checked } = await place.run(['check']);
    expect(checked.match(/^warning: corrections\.json: /gm)).toHaveLength(3);
    const { out: json } = await place.run(['import', 'a.jsonl', '--json']);
    expect(JSON.parse(json).corrections).toMatchObject({ applied: 1, broken: [] });
  });

  it('that cannot be read stop the import rather than being undone', async () => {
    const place = await edition([await speakerCorrection()]);
    await apply(place);
    const before = told(place);
    place.write('edition/corrections.json', '{"formatVersion": 1, "corrections": [,]}');
    const { code, err } = await place.run(['import', 'a.jsonl']);
    expect(code).toBe(1);
    expect(err).toContain('Cannot read corrections.json: it is not JSON');
    expect(told(place)).toEqual(before);
  });

  it('that have changed have to be applied before an article is removed', async () => {
    const place = await edition([await speakerCorrection()]);
    const { code, err } = await place.run(['remove', 'perahu-bantuan-tiba']);
    expect(code).toBe(1);
    expect(err).toContain('run import first');
    await apply(place);
    await place.run(['remove', 'jembatan-selo-dibuka']);
    expect((await place.run(['check'])).code).toBe(0);
  });

  it('lead to the same edition in whatever order they come and go', async () => {
    const ids = ['ratna-wulandari', 'ratna-w-sari', 'darmo-sasmita'];
    const slugs = ['jembatan-selo-dibuka', 'sekolah-baru-di-karang-pandan', 'perahu-bantuan-tiba'];
    const id = fc.constantFrom(...ids);
    const correction = fc.oneof(
      fc.record({ type: fc.constant('merge'), into: id, people: fc.array(id, { minLength: 1 }) }),
      fc.record({ type: fc.constant('rename'), person: id, name: fc.constantFrom('A B', 'C D') }),
      fc.record({
        type: fc.constant('split'),
        person: id,
        articles: fc.array(fc.constantFrom(...slugs), { minLength: 1 }),
      }),
    );
    const corrections = fc.array(correction, { maxLength: 4 });
    const apart = {
      type: 'split' as const,
      person: 'darmo-sasmita',
      articles: ['perahu-bantuan-tiba', 'jembatan-selo-dibuka'],
    };
    const asOne = { type: 'merge' as const, into: 'ratna-wulandari', people: ['darmo-sasmita'] };
    await fc.assert(
      fc.asyncProperty(corrections, corrections, async (first, second) => {
        const place = await edition(first);
        await place.run(['import']);
        correct(place, second);
        await place.run(['import']);
        const straight = await edition(second);
        await straight.run(['import']);
        expect((await place.run(['check'])).out).toMatch(/all well\n$/);
        expect(told(place)).toEqual(told(straight));
      }),
      { numRuns: 6, examples: [[[apart], [asOne, apart]]] },
    );
  }, 60_000);
});
