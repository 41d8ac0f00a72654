import { describe, expect, it } from 'vitest';
import { mergeReaderData, type Backup, type ReaderData } from '../../../src/core/reading/backup.ts';
import { parseBackup } from '../../../src/core/reading/parse-backup.ts';
import { aStory, aVisit } from './kept.ts';

const monday = '2025-05-12T03:00:00.000Z';
const tuesday = '2025-05-13T03:00:00.000Z';

const data: ReaderData = {
  saved: [{ summary: aStory('Harga Garam Naik'), savedAt: monday }],
  history: [aVisit('Harga Garam Naik', monday), aVisit('Radio Lawe Mengudara', tuesday)],
  mutes: [{ kind: 'words', words: 'lomba dayung', addedAt: monday }],
  searches: ['selo'],
  settings: { theme: 'sepia', fontSize: 3 },
};

const nothing: ReaderData = { saved: [], history: [], mutes: [], searches: [], settings: {} };

const backup: Backup = { format: 'kutip-reader', formatVersion: 1, exportedAt: tuesday, ...data };

describe('a backup', () => {
  it('loses nothing on its way through a file', () => {
    expect(parseBackup(JSON.stringify(backup))).toEqual({ kind: 'read', data, leftOut: [] });
  });

  it('is read without the parts that it does not have', () => {
    const { saved: _saved, settings: _settings, ...rest } = backup;
    const read = parseBackup(JSON.stringify(rest));
    expect(read).toEqual({ kind: 'read', data: { ...data, saved: [], settings: {} }, leftOut: [] });
  });

  it('keeps all but the broken items, and names those', () => {
    const [good] = data.history;
    const history = [good, { ...good, openedAt: 'kemarin' }, { openedAt: monday }];
    const read = parseBackup(JSON.stringify({ ...backup, history, mutes: 'semua' }));
    expect(read).toEqual({
      kind: 'read',
      data: { ...data, history: [good], mutes: [] },
      leftOut: [
        { at: 'mutes', reason: 'is no list' },
        { at: 'history[2]', reason: 'summary is missing' },
        { at: 'history[1]', reason: 'openedAt is not a moment' },
      ],
    });
  });

  it('takes articles that an older version has kept', () => {
    const summary = { slug: 'pasar-damar', headline: 'Pasar Damar', minutes: 'dua' };
    const read = parseBackup(JSON.stringify({ ...backup, saved: [{ summary, savedAt: monday }] }));
    expect(read).toMatchObject({
      kind: 'read',
      data: { saved: [{ summary: { slug: 'pasar-damar', headline: 'Pasar Damar', minutes: 0 } }] },
      leftOut: [],
    });
  });

  it.each([
    ['no JSON', 'halo', 'no-json'],
    ['another JSON', '[{"saved": []}]', 'not-ours'],
    ['of a newer version', JSON.stringify({ ...backup, formatVersion: 2 }), 'newer'],
  ])('is refused when it is %s', (_what, text, reason) => {
    expect(parseBackup(text)).toEqual({ kind: 'refused', reason });
  });
});

describe('two sets of a reader’s data', () => {
  it('become all of both', () => {
    expect(mergeReaderData(nothing, data)).toEqual(data);
    expect(mergeReaderData(data, nothing)).toEqual(data);
    expect(mergeReaderData(data, data)).toEqual(data);
  });

  it('give way to the later visit and saving, and to the device’s own settings', () => {
    const later = aVisit('Harga Garam Naik', tuesday, { progress: 0.9 });
    const other: ReaderData = {
      ...nothing,
      saved: [{ summary: aStory('Harga Garam Naik', { revision: 'r2' }), savedAt: tuesday }],
      history: [later],
      mutes: [{ kind: 'words', words: 'Lomba-Dayung', addedAt: tuesday }],
      searches: ['garam', 'selo'],
      settings: { theme: 'dark', language: 'en' },
    };
    const merged = mergeReaderData(data, other);
    expect(merged.saved).toEqual(other.saved);
    expect(merged.history).toEqual([later, data.history[1]]);
    expect(merged.mutes).toEqual(data.mutes);
    expect(merged.searches).toEqual(['selo', 'garam']);
    expect(merged.settings).toEqual({ theme: 'sepia', fontSize: 3, language: 'en' });
  });
});
