import { NavigationLink } from './app-link.tsx';
import type { Edition } from '../../core/edition/edition.ts';
import { paths } from '../paths.ts';
import { useWords } from '../words/words-context.ts';
import styles from './section-strip.module.css';

type Props = { readonly edition: Edition | undefined };

/** Links to every section of the edition in one line, where it has any; it keeps its height until that is known. */
export function SectionStrip({ edition }: Props) {
  const { shell } = useWords();
  if (edition?.sections.length === 0) return null;
  return (
    <nav className={styles.strip} aria-label={shell.sections}>
      <ul className={styles.sections} lang={edition?.inLanguage}>
        {edition?.sections.map(({ slug, name }) => (
          <li key={slug}>
            <NavigationLink to={paths.section(slug)}>{name}</NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
