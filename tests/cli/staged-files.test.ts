import { expect, it, onTestFinished } from 'vitest';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { createAsides } from '../../src/cli/storage/asides.ts';
import { asidePath, createPack, packPath } from '../../src/cli/storage/pack.ts';
import { createStagedFiles } from '../../src/cli/storage/staged-files.ts';
import { workplace } from './run-cli.ts';

function staging() {
  const { folder } = workplace();
  const pack = createPack(packPath(folder), realDisk);
  const aside = createPack(asidePath(folder), realDisk);
  onTestFinished(pack.close);
  onTestFinished(aside.close);
  const files = createStagedFiles(pack, createAsides(aside));
  const read = (path: string): string | undefined => {
    const entry = files.get(path);
    return entry && pack.read(entry).toString();
  };
  const add = (path: string, ...parts: readonly string[]): void =>
    files.add(
      path,
      parts.map((part) => Buffer.from(part)),
    );
  const paths = (): readonly string[] => Array.from(files.all(), ({ path }) => path);
  return { files, read, add, paths };
}

it('has the bytes that a file was given last, at its first place', () => {
  const { files, read, add, paths } = staging();
  add('articles/garam.json', 'Garam', ' naik');
  add('articles/ikan.json', 'Ikan');
  add('articles/garam.json', 'Garam turun');
  expect(read('articles/garam.json')).toBe('Garam turun');
  expect(read('articles/ikan.json')).toBe('Ikan');
  expect(read('articles/padi.json')).toBeUndefined();
  expect(paths()).toEqual(['articles/garam.json', 'articles/ikan.json']);
  expect(files.count()).toBe(2);
});

it('forgets a file that is taken out until it comes again', () => {
  const { files, read, add, paths } = staging();
  add('articles/garam.json', 'Garam');
  add('articles/ikan.json', '');
  expect([files.remove('articles/garam.json'), files.remove('articles/garam.json')]).toEqual([
    true,
    false,
  ]);
  expect(read('articles/garam.json')).toBeUndefined();
  expect(read('articles/ikan.json')).toBe('');
  expect([files.count(), files.at(0)]).toEqual([1, undefined]);
  add('articles/garam.json', 'Garam lagi');
  expect(read('articles/garam.json')).toBe('Garam lagi');
  expect(paths()).toEqual(['articles/garam.json', 'articles/ikan.json']);
});
