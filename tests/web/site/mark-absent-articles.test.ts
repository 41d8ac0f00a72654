import { afterEach, expect, it, vi } from 'vitest';
import { keepAnswer } from '../../../src/web/data/site/kept-answers.ts';
import { markAbsentArticles } from '../../../src/web/pages/site/mark-absent-articles.ts';

const SITE = 'kabar.telukselo.example';
const BASE = `/site/${SITE}`;

afterEach(() => document.body.replaceChildren());

const marks = () => Array.from(document.links, ({ dataset }) => dataset['absent']);

it('marks the articles of a site that are not kept, and later takes off these marks alone', async () => {
  document.body.innerHTML = `<main>
    <a href="${BASE}/article/kept">Ada</a>
    <a href="${BASE}/article/absent">Tiada</a>
    <a href="/article/other" data-absent="belum ada">Edisi</a>
  </main>`;
  await keepAnswer(SITE, 'articles/kept.json', {});
  const stop = markAbsentArticles(SITE, BASE, 'tiada');
  await vi.waitFor(() => expect(marks()).toEqual([undefined, 'tiada', 'belum ada']));
  stop();
  expect(marks()).toEqual([undefined, undefined, 'belum ada']);
});
