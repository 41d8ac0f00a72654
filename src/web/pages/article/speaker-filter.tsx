import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './speaker-filter.module.css';
import type { Speaker } from './speakers.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';

type Props = {
  readonly slug: string;
  readonly speakers: readonly Speaker[];
  /** The id of the speaker whose quotes alone are shown; '' for those of nobody named. */
  readonly chosen: string | undefined;
};

/** Everyone who speaks, as links to their quotes alone: the address keeps whose are shown. */
export function SpeakerFilter({ slug, speakers, chosen }: Props) {
  const { article, count } = useWords();
  const { page: words } = useQuoteWords();
  if (speakers.length < 2) return null;
  const all = speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const choices = [
    { key: undefined, hue: 'hue-none', name: words.everyone, role: undefined, quotes: all },
    ...speakers.map(({ id, hue, name = article.unnamed, role, quotes }) => {
      return { key: id ?? '', hue, name, role, quotes: quotes.length };
    }),
  ];
  return (
    <nav className={styles.filter} aria-label={words.filter}>
      <ul className={styles.list}>
        {choices.map(({ key, hue, name, role, quotes }) => (
          <li key={key ?? '*'} className={hue}>
            <AppLink
              to={paths.quotesOnly(slug, key)}
              className={styles.choice}
              aria-current={key === chosen ? 'true' : undefined}
            >
              <span>{name}</span>{' '}
              <span className={styles.count} aria-hidden="true">
                {quotes}
              </span>
              {role ? <span className={styles.role}>{role}</span> : null}
              <span className="visually-hidden">{count.quotes(quotes)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
