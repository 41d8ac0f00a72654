import { describe, expect, it } from 'vitest';
import { paragraphs, read } from './ferry-page.ts';

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
