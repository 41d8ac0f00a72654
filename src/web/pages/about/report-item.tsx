import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportEntry } from '../../../core/edition/import-report.ts';
import { leftOutQuery } from '../../data/report-queries.ts';
import { failureOf } from '../../data/load-error.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { failureText } from '../../ui/failure-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useReportWords } from '../../words/report-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './import-report.module.css';

type Props = { readonly entry: ReportEntry; readonly revision: string };

/** What there is to say of one article; the lines that were left out are fetched when they are asked for. */
export function ReportItem({ entry, revision }: Props) {
  const words = useReportWords();
  const { number } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <AppLink to={paths.article(entry.slug)}>{entry.headline}</AppLink>
      {entry.undated ? <p>{words.noDate}</p> : null}
      {entry.unlinked.map((headline) => (
        <p key={headline}>{words.deadLink(headline)}</p>
      ))}
      {entry.warnings.map((warning) => (
        <p key={warning} lang="en">
          {warning}
        </p>
      ))}
      {entry.dropped > 0 ? (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>
            {words.lines(number(entry.dropped))}
            <span className="visually-hidden">. {words.linesOf(entry.headline)}</span>
          </summary>
          {isOpen ? <LeftOut slug={entry.slug} revision={revision} /> : null}
        </details>
      ) : null}
    </li>
  );
}

function LeftOut({ slug, revision }: { readonly slug: string; readonly revision: string }) {
  const words = useWords();
  const { at: atWord } = useReportWords();
  const { data, error } = useQuery(leftOutQuery(slug, revision));
  if (error) return <p role="alert">{failureText(failureOf(error), words)}</p>;
  if (!data) return <Loading />;
  return (
    <ul className={styles.lines}>
      {[...data.dropped.entries()].map(([line, { at, text, reason }]) => (
        <li key={line}>
          <q>{text}</q> <span lang="en">({reason}</span>
          {at ? `, ${atWord} ${at}` : ''})
        </li>
      ))}
    </ul>
  );
}
