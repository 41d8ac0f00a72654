import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { isWebAddress } from '../../../core/article/address.ts';
import type { Edition } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { NewsTime } from '../../ui/news-time.tsx';
import type { AboutWords } from '../../words/about-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './edition-facts.module.css';

type Props = { readonly edition: Edition; readonly words: AboutWords };

/** The edition in figures. */
export function EditionFacts({ edition, words: { facts } }: Props) {
  const { number } = useWords();
  return (
    <dl className={styles.facts}>
      <Fact name={facts.name}>
        <span lang={edition.inLanguage}>{edition.name}</span>
      </Fact>
      <Fact name={facts.articles}>{number(edition.articles)}</Fact>
      <Fact name={facts.people}>
        <AppLink to={paths.people()}>{number(edition.people.count)}</AppLink>
      </Fact>
      <Fact name={facts.sections}>{number(edition.sections.length)}</Fact>
      <Fact name={facts.modified}>
        <NewsTime date={edition.dateModified} format="full" />
      </Fact>
      {edition.site && isWebAddress(edition.site) ? (
        <Fact name={facts.site}>
          <a href={edition.site} rel="noreferrer">
            {edition.site.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
