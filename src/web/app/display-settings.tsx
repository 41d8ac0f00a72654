import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../words/words-context.ts';
import styles from './display-settings.module.css';

/** The choices arrive when the button is first used. */
const DisplayChoices = lazy(async () => {
  const { DisplayChoices: Choices } = await import('./display-choices.tsx');
  return { default: Choices };
});

/** A button that opens the choice of theme and of the interface's language. */
export function DisplaySettings() {
  const { shell } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className={styles.open} aria-haspopup="dialog" onClick={open}>
        <span aria-hidden="true">Aa</span>
        <span className="visually-hidden">{shell.settings}</span>
      </button>
      <dialog ref={dialog} className={styles.dialog} closedby="any" aria-label={shell.settings}>
        {wasOpened ? (
          <Suspense fallback={null}>
            <DisplayChoices />
          </Suspense>
        ) : null}
        <form method="dialog">
          <button type="submit" className={styles.close}>
            {shell.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
