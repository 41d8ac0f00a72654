import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import { DisplayChoices } from '../../app/display-choices.tsx';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { useAboutWords, type AboutWords } from '../../words/about-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './about-page.module.css';
import { EditionFacts } from './edition-facts.tsx';
import { KeptOffline } from './kept-offline.tsx';
import { softwareLicences } from './software-licences.ts';

const ImportReport = lazy(async () => ({
  default: (await import('./import-report.tsx')).ImportReport,
}));

/** What the edition is, how its quotes are marked and what is not known of them. */
export function AboutPage() {
  const words = useAboutWords();
  const { data: edition, error, refetch } = useQuery(editionQuery);
  usePageTitle(error ? undefined : pageTitle(words.title, edition));
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <p className={styles.lead}>{words.lead}</p>
      {edition ? <AboutText edition={edition} words={words} /> : <Loading />}
    </div>
  );
}

type Props = { readonly edition: Edition; readonly words: AboutWords };

function AboutText({ edition, words }: Props) {
  const { shell } = useWords();
  return (
    <>
      <EditionFacts edition={edition} words={words} />
      {edition.sample ? <p className={styles.sample}>{shell.sample}</p> : null}
      {words.parts.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {edition.report ? (
        <Suspense fallback={<Loading />}>
          <ImportReport revision={edition.revision} />
        </Suspense>
      ) : null}
      <section>
        <h2>{words.display}</h2>
        <DisplayChoices />
      </section>
      <KeptOffline />
      <Licences words={words} />
    </>
  );
}

function Licences({ words }: Pick<Props, 'words'>) {
  return (
    <section>
      <h2>{words.licences}</h2>
      <p>{words.licencesLead}</p>
      <ul lang="en">
        {softwareLicences.map(({ name, licence }) => (
          <li key={name}>
            {name}: {licence}
          </li>
        ))}
      </ul>
      <p>{words.articlesLicence}</p>
    </section>
  );
}
