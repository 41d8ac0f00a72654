import { AppLink, NavigationLink } from '../ui/app-link.tsx';
import { paths } from '../paths.ts';
import { SearchIcon } from '../ui/search-icon.tsx';
import { useWords } from '../words/words-context.ts';
import { DisplaySettings } from './display-settings.tsx';
import styles from './shell-header.module.css';
import { useSearchAccess } from './use-search-access.ts';

/** The reader's name and the ways to its main pages. */
export function ShellHeader() {
  const { shell } = useWords();
  const access = useSearchAccess();
  return (
    <header className={styles.header}>
      <AppLink className={styles.brand} to={paths.front()} aria-label="Kutip">
        kutip<i>.</i>
      </AppLink>
      <nav className={styles.navigation} aria-label={shell.navigation}>
        <NavigationLink to={paths.front()}>{shell.latest}</NavigationLink>
        <NavigationLink to={paths.people()}>{shell.people}</NavigationLink>
        <NavigationLink to={paths.saved()}>{shell.saved}</NavigationLink>
      </nav>
      <NavigationLink className={styles.search ?? ''} to={paths.search()} {...access}>
        <SearchIcon />
        <span>{shell.searchHint}</span>
      </NavigationLink>
      <DisplaySettings />
    </header>
  );
}
