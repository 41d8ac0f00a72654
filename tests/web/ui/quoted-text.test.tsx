import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mark, Text } from '../../../src/core/article/article.ts';
import { QuotedText, type QuoteView } from '../../../src/web/ui/quoted-text.tsx';
import { indonesian } from '../../../src/web/words/indonesian.ts';
import { WordsContext } from '../../../src/web/words/words-context.ts';

afterEach(cleanup);

function show(text: Text, quotes: readonly QuoteView[]) {
  const element = (
    <WordsContext value={indonesian}>
      <p>
        <QuotedText text={text} quotes={quotes} onOpen={() => undefined} />
      </p>
    </WordsContext>
  );
  const router = createMemoryRouter([{ path: '/', element }]);
  return render(<RouterProvider router={router} />).container.querySelector('p');
}

const aQuoteView = (start: number, end: number, more: Partial<QuoteView> = {}): QuoteView => ({
  id: `quote${'abcdefghij'[start % 10]}${'abcdefghij'[end % 10]}x`,
  start,
  end,
  kind: 'speech',
  hue: 'hue-0',
  speaker: 'Penutur: Ratna',
  note: 'full',
  ...more,
});

describe('QuotedText', () => {
  it('renders exactly the text, whatever marks and quotes are in it', () => {
    const offset = fc.nat({ max: 40 });
    const mark: fc.Arbitrary<Mark> = fc.oneof(
      fc.record({ start: offset, end: offset, type: fc.constantFrom('emphasis', 'strong') }),
      fc.record({
        start: offset,
        end: offset,
        type: fc.constant('link' as const),
        href: fc.constantFrom('https://luar.example/', '/article/x'),
      }),
    );
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '\n', '🌊', 'é', '<') });
    fc.assert(
      fc.property(
        texts,
        fc.array(mark, { maxLength: 4 }),
        fc.array(fc.tuple(offset, offset), { maxLength: 4 }),
        (text, marks, ranges) => {
          const quotes = ranges.map(([start, end]) => aQuoteView(start, end));
          expect(show({ text, marks }, quotes)?.textContent).toBe(text);
          cleanup();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps emphasis and links inside a quote and around it', () => {
    const text = 'Kata dia “sangat penting” sekali';
    const link: Mark = { type: 'link', start: 5, end: 25, href: 'https://luar.example/' };
    const marks: Mark[] = [link, { type: 'emphasis', start: 10, end: 16 }];
    show({ text, marks }, [aQuoteView(9, 25)]);
    expect(screen.getByText('sangat').tagName).toBe('EM');
    expect(screen.getByText('sangat').closest('span')?.textContent).toBe('“sangat penting”');
    expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual([
      'dia ',
      '“sangat penting”',
    ]);
  });

  it('leaves quotes alone that nothing opens', () => {
    const element = <QuotedText text={{ text: '“Ya,” katanya' }} quotes={[aQuoteView(0, 5)]} />;
    render(<WordsContext value={indonesian}>{element}</WordsContext>);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('“Ya,”').id).toBe('');
  });
});
