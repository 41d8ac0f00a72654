import { useState, type ReactNode } from 'react';
import { useWords } from '../words/words-context.ts';
import styles from './display-settings.module.css';

/** A button that opens the display settings, which arrive when it is first used. */
export function DisplaySettings() {
  const { shell } = useWords();
  const [panel, setPanel] = useState<ReactNode>();
  const open = () =>
    import('./asked-parts.ts').then(
      (module) => setPanel(<module.askedParts.DisplayPanel onClose={() => setPanel(null)} />),
      // Without a network it can be asked for again.
      () => undefined,
    );
  return (
    <>
      <button
        type="button"
        id="display"
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={shell.settings}
        onClick={() => void open()}
      >
        Aa
      </button>
      {panel}
    </>
  );
}
