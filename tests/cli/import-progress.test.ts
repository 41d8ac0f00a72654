import { expect, it } from 'vitest';
import { importProgress } from '../../src/cli/import/import-progress.ts';
import { realEffects } from '../../src/cli/real-effects.ts';

/** What somebody at a terminal, or a file, gets to see of an import of 1,000 bytes. */
function watched(isTerminal: boolean, totalBytes = 1000) {
  let text = '';
  const stderr = (more: string) => void (text += more);
  const progress = importProgress({ ...realEffects(), isTerminal, stderr }, totalBytes);
  return { progress, text: () => text };
}

it('draws a bar for reading and one for connecting on a terminal', () => {
  const { progress, text } = watched(true);
  progress.reading(99, 100);
  expect(text()).toBe('');
  progress.reading(250, 500);
  progress.connecting(250, 250);
  progress.end();
  expect(text()).toMatch(/Reading .* 50 %, 250 articles/s);
  expect(text()).toMatch(/Connecting .* 100 %, 250 articles/s);
});

it('counts on a terminal what nobody knows the size of', () => {
  const { progress, text } = watched(true, 0);
  for (let articles = 1; articles <= 250; articles++) progress.reading(articles, 0);
  progress.end();
  expect(text()).toBe('\r100 articles read\r200 articles read');
});

it('writes a line for every thousand articles elsewhere', () => {
  const { progress, text } = watched(false);
  for (let articles = 1; articles <= 2500; articles++) progress.reading(articles, articles);
  for (let done = 1; done <= 2500; done++) progress.connecting(done, 2500);
  progress.end();
  expect(text().split('\n').slice(0, -1)).toEqual([
    '1000 articles read',
    '2000 articles read',
    '1000 of 2500 articles connected',
    '2000 of 2500 articles connected',
  ]);
});
