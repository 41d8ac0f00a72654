import { useEffect, useRef } from 'react';
import { useModal } from '../../ui/use-modal.ts';
import { useKeyboardWords } from '../../words/keyboard-words.ts';
import { useWords } from '../../words/words-context.ts';
import { KeysChoice } from '../display-choices.tsx';
import { useChoose } from '../use-choose.ts';
import styles from './help-sheet.module.css';

type Props = { readonly onClose: () => void };

/** Every shortcut with what it does, and the switch that turns off those of one character. */
export function HelpSheet({ onClose }: Props) {
  const { shell } = useWords();
  const words = useKeyboardWords();
  const dialog = useModal();
  const chooser = useChoose();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The list begins above the first thing that would take the focus.
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      closedby="any"
      aria-labelledby="shortcuts"
      onClose={onClose}
    >
      <h2 id="shortcuts" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {chooser.preferences.singleKeys ? null : <p className={styles.off}>{words.off}</p>}
      <Shortcuts />
      <KeysChoice {...chooser} />
      <form method="dialog">
        <button className={styles.close}>{shell.close}</button>
      </form>
    </dialog>
  );
}

function Shortcuts() {
  const words = useKeyboardWords();
  return (
    <table className={styles.keys}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(words.meanings).map(([key, meaning]) => (
          <tr key={key}>
            <th scope="row">
              <Keys names={key === 'Q' ? [words.shift, 'Q'] : [key]} />
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Keys names={['Ctrl', 'K']} />
            <Keys names={['⌘', 'K']} />
          </th>
          <td>{words.palette}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Keys({ names }: { readonly names: readonly string[] }) {
  return (
    <span className={styles.combination}>
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
