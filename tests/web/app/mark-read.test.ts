import { afterEach, expect, it } from 'vitest';
import { markRead } from '../../../src/web/app/memory/mark-read.ts';

afterEach(() => history.replaceState(null, '', '/'));

it('marks links to what was read, but not those to its quotes, nor of an article to its own views', () => {
  history.replaceState(null, '', '/article/bendungan');
  document.body.innerHTML = `<main>
    <a href="/article/bendungan?view=quotes">Hanya kutipan</a>
    <a href="/article/bendungan">Berita</a>
    <a href="/article/radio">Radio Lawe</a>
    <a href="/article/radio#k-abcdefgh">“Suara kami kembali”</a>
    <a href="/article/garam">Garam Selo</a>
  </main>`;
  const stop = markRead(new Set(['bendungan', 'radio']), 'sudah dibaca');
  const described = [...document.querySelectorAll('[aria-description]')];
  expect(described.map(({ textContent }) => textContent)).toEqual(['Radio Lawe']);
  stop();
});
