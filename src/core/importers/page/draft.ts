import type { Block, Draft } from '../../article/article.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { brandLikeness } from './brand.ts';
import type { PageFacts } from './facts.ts';
import { publisherHint, sourceHint } from './hints.ts';
import type { PageReading } from './read-page.ts';

/** A draft made of a page, or why there is none. */
export type Drafted =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** How many words of a text stand for the headline that it lacks. */
const STAND_IN_WORDS = 8;

/** Makes the draft of a page that was read. */
export function draftOf(page: PageReading, url: string | undefined): Drafted {
  if (!page.body.some(hasText)) {
    return {
      kind: 'failed',
      reason: page.headline ? 'there is no text below the headline' : 'there is no text',
    };
  }
  const { headline, publisher, warnings } = headlineOf(page);
  const { author, keywords, ...facts } = completed(page, publisher);
  const draft: Draft = {
    ...(url !== undefined && { url }),
    inLanguage: languageOf(headline, page.body),
    headline,
    ...facts,
    author: author ?? [],
    keywords: keywords ?? [],
    body: page.body,
  };
  if (page.joined > 0) warnings.push(`${page.joined} line ends inside sentences were taken out`);
  return { kind: 'draft', draft, warnings };
}

function hasText(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'quotation';
}

function headlineOf(page: PageReading): {
  headline: string;
  publisher?: string;
  warnings: string[];
} {
  if (page.headline !== undefined) return { ...withoutOutlet(page.headline), warnings: [] };
  const first = page.body.find((block) => block.type === 'paragraph');
  const words = (first?.text ?? page.body.flatMap(textsOf).join(' ')).split(/\s+/);
  const headline = words
    .slice(0, STAND_IN_WORDS)
    .join(' ')
    .replace(/[,;:–—-]$/u, '');
  const cut = words.length > STAND_IN_WORDS ? '…' : '';
  return {
    headline: headline + cut,
    warnings: ['there is no headline; the first words of the text stand for it'],
  };
}

function textsOf(block: Block): string[] {
  return block.type === 'list' ? block.items.map((item) => item.text) : [];
}

/** `Headline - Kabar Selo`: the outlet that page titles end with belongs to the page. */
function withoutOutlet(text: string): { headline: string; publisher?: string } {
  const match = /^(.{20,}?)\s[-–|]\s([^-–|]{3,30})$/u.exec(text);
  const [, headline, outlet] = match ?? [];
  if (!headline || !outlet || brandLikeness(outlet) !== 'sure') return { headline: text };
  return { headline, publisher: outlet };
}

function completed(
  page: PageReading,
  titlePublisher: string | undefined,
): Omit<PageFacts, 'editorInitials'> {
  const publisher = page.facts.publisher ?? titlePublisher ?? publisherHint(page.dropped);
  const { editorInitials, ...facts } = page.facts;
  const editor = facts.editor ?? editorInitials;
  const source = page.facts.sourceOrganization ?? sourceHint(page.body);
  return {
    ...facts,
    ...(editor !== undefined && { editor }),
    ...(publisher !== undefined && { publisher }),
    ...(source !== undefined && { sourceOrganization: source }),
  };
}

function languageOf(headline: string, body: readonly Block[]): string {
  const texts = body.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : textsOf(block),
  );
  return detectLanguage([headline, ...texts].join('\n'));
}
