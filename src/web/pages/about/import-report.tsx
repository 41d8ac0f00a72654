import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import type { ReportIndex } from '../../../core/edition/import-report.ts';
import { reportIndexQuery, reportPageQuery } from '../../data/report-queries.ts';
import { failureOf } from '../../data/load-error.ts';
import { Loading } from '../../ui/loading.tsx';
import { failureText } from '../../ui/failure-notice.tsx';
import { useReportWords } from '../../words/report-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './import-report.module.css';
import { ReportItem } from './report-item.tsx';
import { ReportPager } from './report-pager.tsx';

type Props = { readonly revision: string };

/** What was left out of the edition and why: sums, and page by page each article of which there is something to say. */
export function ImportReport({ revision }: Props) {
  const words = useReportWords();
  const { data: index, error } = useQuery(reportIndexQuery(revision));
  return (
    <section id="report" className={styles.report}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {error ? <Failed error={error} /> : null}
      {index ? <Report index={index} revision={revision} /> : null}
      {!index && !error ? <Loading /> : null}
    </section>
  );
}

function Report({ index, revision }: Props & { readonly index: ReportIndex }) {
  const words = useReportWords();
  const asked = Number(new URLSearchParams(useLocation().search).get('report') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= index.pages ? asked : 1;
  const isEmpty = index.articles + index.failed.length === 0;
  return (
    <>
      <Sums index={index} />
      {isEmpty ? <p>{words.nothing}</p> : null}
      <Unread index={index} />
      {index.pages > 0 ? <Entries page={page} revision={revision} /> : null}
      <ReportPager page={page} pages={index.pages} />
    </>
  );
}

function Sums({ index }: { readonly index: ReportIndex }) {
  const words = useReportWords();
  const { number } = useWords();
  const sums = [
    [words.articles, index.articles],
    [words.dropped, index.dropped],
    [words.undated, index.undated],
    [words.unlinked, index.unlinked],
  ] as const;
  return (
    <dl className={styles.sums}>
      {sums.map(([name, sum]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number(sum)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** So many are named; beyond that a list helps nobody. */
const MOST_UNREAD = 50;

function Unread({ index: { failed } }: { readonly index: ReportIndex }) {
  const words = useReportWords();
  if (failed.length === 0) return null;
  return (
    <>
      <h3>{words.failed}</h3>
      <ul className={styles.unread}>
        {failed.slice(0, MOST_UNREAD).map(({ source, reason }) => (
          <li key={`${source} ${reason}`}>
            {source}: <span lang="en">{reason}</span>
          </li>
        ))}
        {failed.length > MOST_UNREAD ? <li>+ {failed.length - MOST_UNREAD}</li> : null}
      </ul>
    </>
  );
}

function Entries({ page, revision }: Props & { readonly page: number }) {
  const { data, error } = useQuery(reportPageQuery(page - 1, revision));
  if (error) return <Failed error={error} />;
  if (!data) return <Loading />;
  return (
    <ol className={styles.entries}>
      {data.entries.map((entry) => (
        <ReportItem key={entry.slug} entry={entry} revision={revision} />
      ))}
    </ol>
  );
}

function Failed({ error }: { readonly error: Error }) {
  return <p role="alert">{failureText(failureOf(error), useWords())}</p>;
}
