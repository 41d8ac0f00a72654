import type { Article, Quote, Range } from '../../../core/article/article.ts';
import { textPieces } from '../../../core/article/text-pieces.ts';
import { CORRECTED } from '../../../core/edition/correct-speakers.ts';
import { quoteRule } from '../../words/quote-rule-words.ts';
import type { Certainty } from '../../words/quote-words.ts';
import { quoteEvidence, type Evidence } from './quote-evidence.ts';
import styles from './quote-sheet.module.css';
import { useQuoteWords } from '../../words/use-quote-words.ts';
import { useWords } from '../../words/words-context.ts';

/** From these confidences on a speaker is called sure, or likely. */
const SURE = 0.9;
const LIKELY = 0.75;

type Props = { readonly article: Article; readonly quote: Quote };

/** The rule that found the speaker in plain words, the sentence that it rests on, and how sure it is. */
export function WhyQuote({ article, quote }: Props) {
  const words = useQuoteWords();
  const rule = quoteRule(quote.pattern, useWords());
  const evidence = quoteEvidence(article, quote);
  const isRuled = quote.speaker !== null && quote.pattern !== CORRECTED;
  return (
    <details className={styles.part}>
      <summary>{words.why}</summary>
      <p>{rule}</p>
      {evidence ? (
        <p className={styles.evidence} lang={article.inLanguage}>
          <EvidenceText evidence={evidence} />
        </p>
      ) : null}
      {isRuled ? <p>{words.certainty[certaintyOf(quote.confidence)]}</p> : null}
    </details>
  );
}

type Part = Range & { readonly Tag: 'mark' | 'u' };

/** The sentence with the quote marked and the cue underlined. */
function EvidenceText({ evidence: { sentence, cue, quote } }: { readonly evidence: Evidence }) {
  const parts: Part[] = [];
  if (quote) parts.push({ ...quote, Tag: 'mark' });
  if (cue) parts.push({ ...cue, Tag: 'u' });
  return textPieces(sentence, parts).map(({ start, text, ranges }) => {
    const Tag = ranges.at(-1)?.Tag;
    return Tag ? <Tag key={start}>{text}</Tag> : text;
  });
}

function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}
