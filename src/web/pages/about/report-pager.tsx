import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useReportWords } from '../../words/report-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './import-report.module.css';

type Props = { readonly page: number; readonly pages: number };

/** The way from one page of the report to the others; the page is in the address. */
export function ReportPager({ page, pages }: Props) {
  const words = useReportWords();
  const { number } = useWords();
  if (pages < 2) return null;
  return (
    <nav className={styles.pager} aria-label={words.pages}>
      {page > 1 ? <AppLink to={pageAddress(page - 1)}>{words.previous}</AppLink> : null}
      <span>{words.pageOf(number(page), number(pages))}</span>
      {page < pages ? <AppLink to={pageAddress(page + 1)}>{words.next}</AppLink> : null}
    </nav>
  );
}

function pageAddress(page: number): string {
  return `${paths.about()}?report=${page}#report`;
}
