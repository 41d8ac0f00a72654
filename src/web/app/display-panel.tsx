import { useEffect } from 'react';
import { QuotedText } from '../ui/quoted-text.tsx';
import { useModal } from '../ui/use-modal.ts';
import { useDisplayWords } from '../words/display-words.ts';
import { useWords } from '../words/words-context.ts';
import { KeysChoice, LanguageChoice, ThemeChoice } from './display-choices.tsx';
import styles from './display-panel.module.css';
import { showOverlay } from './keyboard/overlay.ts';
import { QuoteChoices, TextChoices } from './reading-choices.tsx';
import { useChoose } from './use-choose.ts';
import { useReset } from './use-reset.ts';

type Props = { readonly onClose: () => void };

/** How the reader looks and answers, at the foot of a phone's screen, where a thumb is; the page follows at once. */
export function DisplayPanel({ onClose }: Props) {
  const { shell } = useWords();
  const words = useDisplayWords();
  const dialog = useModal();
  const { lack, ...chooser } = useChoose();
  const { reset, undo } = useReset(chooser);
  useEffect(() => {
    // Else Chromium focuses what scrolls.
    dialog.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [dialog]);
  const showKeys = () => {
    dialog.current?.close();
    showOverlay({ kind: 'help' });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      closedby="any"
      aria-label={shell.settings}
      onClose={onClose}
    >
      <Sample />
      <div className={styles.choices}>
        <ThemeChoice {...chooser} />
        <TextChoices {...chooser} />
        <QuoteChoices {...chooser} />
        <LanguageChoice {...chooser} />
        <KeysChoice {...chooser} />
        <button type="button" className={styles.keys} onClick={showKeys}>
          {words.allKeys}
        </button>
      </div>
      <form method="dialog" className={styles.foot}>
        <p className={styles.lack} role="status">
          {lack ? words[lack] : ''}
        </p>
        <button type="button" onClick={undo ?? reset}>
          {undo ? words.undo : words.reset}
        </button>
        <button type="submit">{shell.close}</button>
      </form>
    </dialog>
  );
}

/** A few words that show what a choice does where the page behind has none. */
function Sample() {
  const { language } = useWords();
  const { sample: text } = useDisplayWords();
  const quote = {
    id: 'contohnya',
    kind: 'speech' as const,
    hue: 'hue-0',
    start: text.indexOf('“'),
    end: text.indexOf('”') + 1,
  };
  return (
    <p className={styles.sample} lang={language}>
      <QuotedText text={{ text }} quotes={[quote]} />
    </p>
  );
}
