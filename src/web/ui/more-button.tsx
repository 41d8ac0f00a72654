import styles from './more-button.module.css';

type Props = { readonly label: string; readonly onMore: () => void };

/** Brings the next part of a list. */
export function MoreButton({ label, onMore }: Props) {
  return (
    <button type="button" className={styles.more} onClick={onMore}>
      {label}
    </button>
  );
}
