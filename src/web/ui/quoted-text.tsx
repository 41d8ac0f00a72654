import { Fragment, type ReactNode } from 'react';
import type { Mark, QuoteKind, Range, Text } from '../../core/article/article.ts';
import { textPieces, type TextPiece } from '../../core/article/text-pieces.ts';
import { quoteAnchor } from '../paths.ts';
import { useWords } from '../words/words-context.ts';
import styles from './quoted-text.module.css';
import { TextLink } from './text-link.tsx';

/** A quote as it stands in its text. */
export type QuoteView = Range & {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The class of its speaker's hue, as in `tokens.css`. */
  readonly hue: string;
  /** Who speaks; absent where nobody is named. */
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  /** Whether the speaker stands in the margin beside it, and whether the role is cut to a line there. */
  readonly note?: 'full' | 'brief' | undefined;
  /** One of the speaker that the reader follows, or not one while another is followed. */
  readonly emphasis?: 'strong' | 'weak' | undefined;
  /** The quote that the address names. */
  readonly isTarget?: boolean;
};

type Open = (id: string) => void;
type Props = {
  readonly text: Text;
  readonly quotes: readonly QuoteView[];
  /** Opens a quote's details; without it quotes are marked and no more. */
  readonly onOpen?: Open;
};

const NO_MARKS: readonly Mark[] = [];

/** A text with its emphasis, links and quotes. The text of what it renders is the text given, byte for byte. */
export function QuotedText({ text: { text, marks = NO_MARKS }, quotes, onOpen }: Props) {
  const pieces = textPieces<Mark | QuoteView>(text, [...marks, ...quotes]);
  return grouped(pieces, quoteOf).map(([quote, own]) => {
    if (!quote) return markedPieces(own);
    return <Quoted key={own[0]?.start} quote={quote} pieces={own} {...(onOpen && { onOpen })} />;
  });
}

type Piece = TextPiece<Mark | QuoteView>;

function quoteOf({ ranges }: Piece): QuoteView | undefined {
  return ranges.find((range) => 'id' in range);
}

/** Neighbours of one key together. */
function grouped<K>(pieces: readonly Piece[], keyOf: (piece: Piece) => K): [K, Piece[]][] {
  const groups: [K, Piece[]][] = [];
  for (const piece of pieces) {
    const key = keyOf(piece);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(piece);
    else groups.push([key, [piece]]);
  }
  return groups;
}

type QuotedProps = {
  readonly quote: QuoteView;
  readonly pieces: readonly Piece[];
  readonly onOpen?: Open;
};

/**
 * The words are plain text to a screen reader, followed by one small button that says who speaks; the pointer
 * may choose the words themselves. So reading on is not interrupted by roles around every sentence.
 */
function Quoted({ quote, pieces, onOpen }: QuotedProps) {
  const anchor = quoteAnchor(quote.id);
  const open = () => {
    if (getSelection()?.toString()) return;
    document.getElementById(buttonId(quote.id))?.focus({ preventScroll: true });
    onOpen?.(quote.id);
  };
  return (
    <>
      <span className={classOf(quote)} {...(onOpen && { id: anchor, onClick: open })}>
        {quote.note ? withNote(pieces, quote) : markedPieces(pieces)}
      </span>
      {onOpen ? <SpeakerButton quote={quote} anchor={anchor} onOpen={onOpen} /> : null}
    </>
  );
}

type ButtonProps = {
  readonly quote: QuoteView;
  readonly anchor: string;
  readonly onOpen: Open;
};

function SpeakerButton({ quote, anchor, onOpen }: ButtonProps) {
  const { language, article: words } = useWords();
  const { speaker } = quote;
  return (
    <button
      type="button"
      id={buttonId(quote.id)}
      className={styles.who}
      lang={language}
      aria-label={speaker === undefined ? words.unnamed : words.saidBy(speaker)}
      aria-describedby={anchor}
      aria-haspopup="dialog"
      tabIndex={quote.emphasis === 'weak' ? -1 : 0}
      onClick={() => onOpen(quote.id)}
    />
  );
}

/** The id of the button that says who speaks and opens the quote's details. */
export function buttonId(quote: string): string {
  return `${quoteAnchor(quote)}-who`;
}

function classOf({ hue, kind, emphasis, isTarget }: QuoteView): string {
  const classes = [styles.quote, styles[kind], hue];
  if (emphasis) classes.push(styles[emphasis]);
  if (isTarget) classes.push(styles.target);
  return classes.join(' ');
}

/** The note is a float and belongs to the line of the quote's first word, so it follows that word. */
function withNote(pieces: readonly Piece[], quote: QuoteView): ReactNode {
  const [first, ...rest] = pieces;
  const space = first?.text.search(/\s/) ?? -1;
  const isPlain = first?.ranges.length === 1;
  if (!first || !isPlain || space < 0)
    return [<Note key="note" quote={quote} />, markedPieces(pieces)];
  return (
    <>
      {first.text.slice(0, space)}
      <Note quote={quote} />
      {first.text.slice(space)}
      {markedPieces(rest)}
    </>
  );
}

function Note({ quote: { speaker, role, note } }: { readonly quote: QuoteView }) {
  const { article: words } = useWords();
  return (
    <span
      className={note === 'brief' ? `${styles.note} ${styles.brief}` : styles.note}
      aria-hidden="true"
      data-speaker={speaker ?? words.unnamed}
      data-role={role}
    />
  );
}

/** Marks inside marks, the widest outermost. */
function markedPieces(pieces: readonly Piece[], depth = 0): ReactNode[] {
  return grouped(pieces, (piece) => marksOf(piece)[depth]).map(([mark, own]) => {
    if (!mark) return own.map(({ text }) => text).join('');
    return <Fragment key={own[0]?.start}>{marked(mark, markedPieces(own, depth + 1))}</Fragment>;
  });
}

/** A link inside a link is none: the outer one holds. */
function marksOf({ ranges }: Piece): Mark[] {
  const marks = ranges.filter((range) => 'type' in range);
  const link = marks.find(({ type }) => type === 'link');
  return marks.filter((mark) => mark.type !== 'link' || mark === link);
}

function marked(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'link':
      return <TextLink href={mark.href}>{inner}</TextLink>;
  }
}
