import { useState } from 'react';
import { useListenWords } from '../../../words/listen-words.ts';
import styles from './player.module.css';
import { keepSpeed, readSpeed, speeds } from './speeds.ts';

/** How fast to read: kept for the next article. */
export function SpeedChoice({ onChoose }: { readonly onChoose: (rate: number) => void }) {
  const words = useListenWords();
  const [chosen, setChosen] = useState(readSpeed);
  const choose = (value: string) => {
    const speed = speeds.find((one) => String(one) === value) ?? 1;
    setChosen(speed);
    keepSpeed(speed);
    onChoose(speed);
  };
  return (
    <select
      className={styles.speed}
      aria-label={words.speed}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
    >
      {speeds.map((speed) => (
        <option key={speed} value={speed}>
          {words.times(speed)}
        </option>
      ))}
    </select>
  );
}
