import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useModal } from '../../ui/use-modal.ts';
import { useWords } from '../../words/words-context.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { drawCard } from './draw-card.ts';
import styles from './quote-card.module.css';
import { useQuoteWords } from '../../words/use-quote-words.ts';

type Props = {
  readonly quote: AttributedQuote;
  readonly fileName: string;
  /** The class of the speaker's hue. */
  readonly hue: string;
  /** The language of the words. */
  readonly lang: string;
  readonly onClose: () => void;
};

/** A canvas with a card on it, and all that can be read there. */
type Drawn = { readonly canvas: HTMLCanvasElement; readonly text: string };

/** A quote as an image: shown first, then kept or passed on. */
export function QuoteCard({ quote, fileName, hue, lang, onClose }: Props) {
  const { shell } = useWords();
  const { card: words } = useQuoteWords();
  const dialog = useModal();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<Drawn | 'failed'>();
  const draw = useEffectEvent(async (on: HTMLCanvasElement) => {
    const card = await drawCard(on, quote, words.cut(quote.address));
    setDrawn(card ? { canvas: on, text: card.text } : 'failed');
  });
  useEffect(() => {
    if (canvas.current) void draw(canvas.current);
  }, []);
  const card = drawn === 'failed' ? undefined : drawn;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      aria-labelledby="quote-card"
      onClose={onClose}
    >
      <h2 id="quote-card">{words.title}</h2>
      <canvas
        ref={canvas}
        className={`${styles.card} ${hue}`}
        data-theme="light"
        role="img"
        lang={lang}
        aria-label={card?.text ?? words.drawing}
      />
      <p className={styles.status} role="status">
        {drawn ? (drawn === 'failed' ? words.failed : '') : words.drawing}
      </p>
      {card ? <CardActions card={card} fileName={fileName} /> : null}
      <form method="dialog">
        <button className={styles.close}>{shell.close}</button>
      </form>
    </dialog>
  );
}

type ActionsProps = { readonly card: Drawn; readonly fileName: string };

function CardActions({ card: { canvas, text }, fileName }: ActionsProps) {
  const { card: words } = useQuoteWords();
  const share = async () => {
    const image = await pngOf(canvas);
    try {
      if (image) await navigator.share({ files: [fileOf([image], fileName)], text });
    } catch {
      // The reader closed the device's own dialog: nothing was asked of us.
    }
  };
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.primary}
        onClick={() => void download(canvas, fileName)}
      >
        {words.download}
      </button>
      {canShareImages() ? (
        <button type="button" onClick={() => void share()}>
          {words.share}
        </button>
      ) : null}
    </div>
  );
}

function canShareImages(): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [fileOf([], 'kutip.png')] });
}

function fileOf(parts: BlobPart[], name: string): File {
  return new File(parts, name, { type: 'image/png' });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function download(canvas: HTMLCanvasElement, fileName: string): Promise<void> {
  const image = await pngOf(canvas);
  if (!image) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
