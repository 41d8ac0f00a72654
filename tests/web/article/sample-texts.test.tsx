import { cleanup, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { textAt } from '../../../src/core/article/text-at.ts';
import { utterancesOf } from '../../../src/core/read-aloud/utterances.ts';
import { findSpokenText } from '../../../src/web/pages/article/read-aloud/spoken-text.ts';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const folder = join(import.meta.dirname, '../../../public/edition/articles');

function sampleEdition(): Article[] {
  return readdirSync(folder).map((file) => {
    const parsed = parseArticle(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (parsed.kind === 'broken') throw new Error(`${file}: ${parsed.reason}`);
    return parsed.article;
  });
}

/** Every text of a body, cell by cell and item by item. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.rows.flat().map(({ text }) => text);
    case 'image':
    case 'embed':
    case 'related':
    case 'break':
      return [];
  }
}

function shownTexts(body: Element, dateline: string | undefined): string[] {
  const elements = body.querySelectorAll(
    ':scope > p, :scope > :is(h2, h3, h4), li, td, blockquote > p:first-child',
  );
  const lead = dateline === undefined ? '' : `${dateline} — `;
  let isOpening = true;
  return [...elements].map((element) => {
    const text = element.textContent;
    if (element.tagName !== 'P' || !isOpening) return text;
    isOpening = false;
    return text.startsWith(lead) ? text.slice(lead.length) : text;
  });
}

/** What is marked on the page while each part is read. */
function markedTexts(article: Article): string[] {
  const page = document.querySelector('main article');
  if (!page) throw new TypeError(`${article.slug} is not shown`);
  const { rangeOf } = findSpokenText(page, article);
  return utterancesOf(article).map(({ place }) => rangeOf(place)?.toString() ?? '');
}

/** What of the article each part stands for. */
function spokenTexts({ headline, body, ...rest }: Article): string[] {
  return utterancesOf({ headline, body, ...rest }).map(({ place }) =>
    place.kind === 'headline'
      ? headline
      : (textAt(body, place)?.slice(place.start, place.end) ?? 'nothing'),
  );
}

describe('every article of the sample edition', () => {
  it('shows each of its texts byte for byte, and marks the very words that are read aloud', async () => {
    const kinds = new Set<string>();
    for (const article of sampleEdition()) {
      await renderApp(`/article/${article.slug}`, { edition: anEdition([article]) });
      await screen.findByRole('region', { name: 'Yang berbicara' });
      const [quote] = article.quotes;
      const body = document.getElementById(`k-${quote?.id}`)?.closest('[lang]');
      if (!body) throw new TypeError(`${article.slug} shows no quote`);
      expect(shownTexts(body, article.dateline)).toEqual(article.body.flatMap(textsOf));
      expect(markedTexts(article)).toEqual(spokenTexts(article));
      for (const { type } of article.body) kinds.add(type);
      cleanup();
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['heading', 'list', 'table', 'quotation']));
  }, 60_000);
});
