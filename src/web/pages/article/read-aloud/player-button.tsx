import type { Ref } from 'react';
import styles from './player.module.css';

/** What the buttons of the player do, drawn. */
const ICONS = {
  play: 'M6 4v12l10-6z',
  pause: 'M6 4v12M14 4v12',
  stop: 'm5 5 10 10M15 5 5 15',
  nextSentence: 'm7.5 4 6 6-6 6',
  previousSentence: 'm12.5 4-6 6 6 6',
  nextQuote: 'm4 4 6 6-6 6M10 4l6 6-6 6',
  previousQuote: 'm16 4-6 6 6 6M10 4l-6 6 6 6',
} as const;

type Props = {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** One button of the player. */
export function PlayerButton({ icon, label, onPress, ref }: Props) {
  return (
    <button
      type="button"
      ref={ref}
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d={ICONS[icon]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
