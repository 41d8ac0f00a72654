import { paths } from '../paths.ts';
import { NavigationLink } from '../ui/app-link.tsx';
import { useDeviceWords } from '../words/device-words.ts';
import styles from './own-pages.module.css';

/** The way between the pages of what the reader keeps on this device. */
export function OwnPages() {
  const words = useDeviceWords();
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      <NavigationLink to={paths.saved()}>{words.saved}</NavigationLink>
      <NavigationLink to={paths.history()}>{words.history.title}</NavigationLink>
      <NavigationLink to={paths.filters()}>{words.filters.title}</NavigationLink>
    </nav>
  );
}
