import type { ArticleExplanation, QuoteExplanation } from './explanation.ts';

/** An article's explanation as lines for people: its headline, then a paragraph a quote. */
export function explanationText({ source, headline, quotes }: ArticleExplanation): string {
  const count = quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`;
  return [`${source}: ${headline} (${count})\n`, ...quotes.map(quoteText)].join('\n');
}

function quoteText(quote: QuoteExplanation): string {
  const lines = [
    `${quote.at}  ${oneLine(quote.words)}`,
    `  ${quote.kind} of ${speakerOf(quote)}`,
    `  rule: ${quote.pattern}. ${quote.meaning}`,
    ...(quote.cue ? [`  cue: ${withCue(quote.cue)}`] : []),
    `  confidence: ${quote.confidence}, a name is shown from ${quote.threshold} on`,
  ];
  return `${lines.join('\n')}\n`;
}

function speakerOf({ speaker, role }: QuoteExplanation): string {
  if (speaker === null) return 'no speaker';
  return role === undefined ? speaker : `${speaker}, ${role}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sentence of a cue, the cue itself in brackets. */
function withCue({ sentence, start, end }: NonNullable<QuoteExplanation['cue']>): string {
  const cue = sentence.slice(start, end);
  return oneLine(`${sentence.slice(0, start)}[${cue}]${sentence.slice(end)}`);
}
