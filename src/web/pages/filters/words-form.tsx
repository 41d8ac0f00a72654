import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { muteOfWords } from '../../../core/reading/mute.ts';
import { addMutes } from '../../data/mute-queries.ts';
import { useDeviceWords } from '../../words/device-words.ts';
import styles from './filters-page.module.css';

/** Mutes a word or a phrase. */
export function WordsForm() {
  const { filters: words } = useDeviceWords();
  const client = useQueryClient();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [message, setMessage] = useState('');
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const mute = muteOfWords(typed, new Date().toISOString());
    if (mute?.kind !== 'words') return setMessage(words.noWords);
    await addMutes(client, [mute]);
    setTyped('');
    setMessage(words.added(mute.words));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <label htmlFor={id}>{words.words}</label>
      <div className={styles.field}>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{words.add}</button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint} {words.howTo}
      </p>
      <p className={styles.message} role="status">
        {message}
      </p>
    </form>
  );
}
