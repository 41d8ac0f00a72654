import type { Block } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import type { Dropped } from '../importer.ts';
import { pageOf } from './page-of.ts';
import { openingOf } from './opening.ts';
import { addFacts, type PageFacts } from './facts.ts';
import { joinLines } from './join-lines.ts';
import { knowLine, type KnownLine } from './known-line.ts';
import type { Layout } from './layout.ts';
import { pageLines, type NumberedLine } from './page-line.ts';
import type { LineRule, Page, Reading } from './reading.ts';
import { ruleSets, trustedRules, type Zone } from './rule-sets.ts';

/** What a page's text came to. */
export type PageReading = {
  /** As it stands; undefined where no line is one. */
  readonly headline?: string;
  readonly facts: PageFacts;
  readonly body: readonly Block[];
  /** Every line that did not become text of the article, in order. */
  readonly dropped: readonly Dropped[];
  /** How many lines were put together again. */
  readonly joined: number;
};

/**
 * Reads the lines of a page. Each line is looked over once for its shape, the page is laid out in headline, header,
 * text and tail, and then the first rule of its part that knows a line says what it is. With `headline` given the
 * lines are an article's text alone.
 */
export function readPage(source: readonly NumberedLine[], headline?: string): PageReading {
  const single = pageLines(withoutStamp(source));
  const lines = joinLines(single).map(knowLine);
  const page = pageOf(lines, headline);
  const found = readLines(page, headline !== undefined);
  const opening = openingOf(found.body, found.places);
  const own = page.layout.headline === undefined ? undefined : lines[page.layout.headline]?.text;
  return {
    ...(own !== undefined && { headline: own }),
    facts: addFacts(opening.facts, found.facts),
    body: opening.body,
    dropped: [...found.dropped, ...opening.dropped].toSorted((a, b) => lineOf(a) - lineOf(b)),
    joined: single.length - lines.length,
  };
}

/** `date 2024-11-20 Headline`: the day on which a dump was made, before the page's first line. */
function withoutStamp(source: readonly NumberedLine[]): readonly NumberedLine[] {
  const index = source.findIndex(({ text }) => text.trim() !== '');
  const first = source[index];
  const stamp =
    first && /^\s{0,3}date \d{4}-\d{2}(?:-\d{2})?(?=\s)/u.exec(first.text.slice(0, 30))?.[0];
  if (!first || stamp === undefined) return source;
  const { number, text } = first;
  return source.toSpliced(
    index,
    1,
    { number, text: stamp },
    { number, text: text.slice(stamp.length) },
  );
}

function lineOf({ at }: Dropped): number {
  return Number(/\d+/.exec(at)?.[0] ?? 0);
}

type Found = {
  readonly body: Block[];
  /** Where each block stood. */
  readonly places: string[];
  readonly dropped: Dropped[];
  facts: PageFacts;
  /** What lines above the headline say: it counts less than what is said below it. */
  above: PageFacts;
  readonly relatedKeys: Set<string>;
};

function readLines(page: Page, trusted: boolean): Found {
  const found: Found = {
    body: [],
    places: [],
    dropped: [],
    facts: {},
    above: {},
    relatedKeys: new Set(),
  };
  let index = 0;
  while (index < page.lines.length) {
    if (index === page.layout.headline) {
      index++;
      continue;
    }
    const zone = zoneOf(page.layout, index);
    const reading = readLine(trusted ? trustedRules : ruleSets[zone], page, index);
    const lines = page.lines.slice(index, index + (reading.lines ?? 1));
    take(found, reading, lines, zone);
    index += Math.max(1, lines.length);
  }
  found.facts = addFacts(found.facts, found.above);
  return found;
}

function zoneOf({ headline, bodyStart, bodyEnd, cut }: Layout, index: number): Zone {
  if (index >= cut) return 'below';
  if (index >= bodyEnd) return 'tail';
  if (index >= bodyStart) return 'body';
  return headline !== undefined && index < headline ? 'above' : 'header';
}

function readLine(rules: readonly LineRule[], page: Page, index: number): Reading {
  for (const rule of rules) {
    const reading = rule.read(page, index);
    if (reading) return reading;
  }
  return { kind: 'drop', reason: 'known to no rule' };
}

function take(found: Found, reading: Reading, lines: readonly KnownLine[], zone: Zone): void {
  switch (reading.kind) {
    case 'drop':
      leaveOut(found, lines, reading.reason);
      return;
    case 'facts':
      leaveOut(found, lines, reading.reason);
      takeFacts(found, reading.facts, zone);
      return;
    case 'blocks':
      for (const { line, reason } of reading.left ?? [])
        leaveOut(found, lines.slice(line, line + 1), reason);
      for (const block of reading.blocks) takeBlock(found, block, lines);
  }
}

function leaveOut(found: Found, lines: readonly KnownLine[], reason: string): void {
  for (const { at, text } of lines) found.dropped.push({ at, text, reason });
}

function takeFacts(found: Found, facts: PageFacts, zone: Zone): void {
  const last = found.body.at(-1);
  const { sourceOrganization, ...others } = facts;
  if (
    sourceOrganization &&
    zone !== 'tail' &&
    zone !== 'below' &&
    last?.type === 'image' &&
    !last.creditText
  ) {
    found.body[found.body.length - 1] = { ...last, creditText: sourceOrganization };
    found.facts = addFacts(found.facts, others);
  } else if (zone === 'above') found.above = addFacts(found.above, facts);
  else found.facts = addFacts(found.facts, facts);
}

function takeBlock(found: Found, block: Block, lines: readonly KnownLine[]): void {
  const at = lines[0]?.at ?? '';
  const last = found.body.at(-1);
  if (block.type === 'related') {
    const key = fold(block.headline);
    if (found.relatedKeys.has(key)) {
      found.dropped.push({
        at,
        text: `${block.label} ${block.headline}`,
        reason: 'repeats a related link',
      });
      return;
    }
    found.relatedKeys.add(key);
  }
  if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
    found.body[found.body.length - 1] = { ...last, items: [...last.items, ...block.items] };
    return;
  }
  found.body.push(block);
  found.places.push(at);
}
