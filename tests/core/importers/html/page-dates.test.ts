import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';
import { page, paragraphs, read } from './ferry-page.ts';

describe('a time that the data give without a zone', () => {
  const head = '<meta name="publishdate" content="2025/06/02 14:31:09">';

  it.each([
    ['the same time on the page', '14:31 WIB', '2025-06-02T14:31:00+07:00'],
    ['no other time of the page', '15:00 WIB', '2025-06-02T14:31'],
    ['no time without a zone', '14:31', '2025-06-02T14:31'],
  ])('has that of %s', async (_, time, date) => {
    const body = `<div class="detail__date">Senin, 02 Jun 2025 ${time}</div>${paragraphs}`;
    expect((await read({ head, body })).datePublished).toBe(date);
  });
});

describe('a date of two numbers that may be the month', () => {
  const ENGLISH = ['ferry', 'harbour', 'ticket', 'island', 'engine'].map(
    (word) =>
      `<p>The ${word} of the town is old, and the people who live there have said it was so for years.</p>`,
  );
  const readIn = async (tag: string, head: string, header = '') => {
    const html = page({
      head,
      body: header + (tag.startsWith('en') ? ENGLISH.join('') : paragraphs),
    });
    const { article, warnings } = await readOne(
      htmlImporter,
      html.replace('<html>', `<html lang="${tag}">`),
      'feri.html',
    );
    return { date: article.datePublished, warnings: warnings.length };
  };
  const meta = '<meta name="date" content="03/04/2025">';

  it.each([
    ['en-US', meta],
    ['en', meta],
    ['en-US', '<meta itemprop="datePublished" content="3/4/2025 10:15">'],
  ])('is left out of a page in %s, with a warning: %s', async (tag, head) => {
    expect(await readIn(tag, head)).toEqual({ date: undefined, warnings: 1 });
  });

  it('is left out of the lines of the page', async () => {
    const line = '<div class="date">Published 03/04/2025</div>';
    expect(await readIn('en-US', '', line)).toEqual({ date: undefined, warnings: 1 });
  });

  it.each([
    ['id', meta, '2025-04-03'],
    ['en-GB', meta, '2025-04-03'],
    ['en-US', '<meta name="date" content="03/14/2025">', '2025-03-14'],
    ['en-US', '<meta name="date" content="04/04/2025">', '2025-04-04'],
  ])('is read in %s: %s', async (tag, head, date) => {
    expect(await readIn(tag, head)).toEqual({ date, warnings: 0 });
  });

  it('gives way to a date that is clear', async () => {
    const line = '<time>March 4, 2025</time>';
    expect(await readIn('en-US', meta, line)).toEqual({ date: '2025-03-04', warnings: 0 });
  });
});
