import { AppLink } from '../ui/app-link.tsx';
import type { Edition } from '../../core/edition/edition.ts';
import { paths } from '../paths.ts';
import { useWords } from '../words/words-context.ts';
import styles from './shell-footer.module.css';

type Props = { readonly edition: Edition | undefined };

/** Whose edition it is, and what shows it. */
export function ShellFooter({ edition }: Props) {
  const { shell } = useWords();
  return (
    <footer className={styles.footer}>
      <p>
        {edition ? <strong lang={edition.inLanguage}>{edition.name}</strong> : null}
        {edition?.sample ? <span>{shell.sample}</span> : null}
      </p>
      <p>
        {shell.madeBy} <AppLink to={paths.about()}>{shell.about}</AppLink>{' '}
        <AppLink to={paths.site()}>{shell.openSite}</AppLink>
      </p>
    </footer>
  );
}
