import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importerOf, readAll } from './read-source.ts';

const folder = join(import.meta.dirname, '../../fixtures/importers');

describe.each(['text', 'json', 'html', 'feed', 'wordpress-export', 'wordpress-api'])(
  'the %s importer',
  (form) => {
    const names = readdirSync(join(folder, form)).filter((name) => !name.includes('.expected.'));

    it.each(names)('reads %s as expected', async (name) => {
      const bytes = readFileSync(join(folder, form, name));
      const importer = importerOf(bytes, name);
      expect(importer?.form).toBe(form);
      const imported = importer && (await readAll(importer, bytes, name));
      await expect(`${JSON.stringify(imported, null, 2)}\n`).toMatchFileSnapshot(
        join(folder, form, `${name}.expected.json`),
      );
    });
  },
);
