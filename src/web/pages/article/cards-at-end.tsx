import type { Article } from '../../../core/article/article.ts';
import { Related } from './block-view.tsx';
import styles from './cards-at-end.module.css';

/** The editor's links of a text after it, for whom they would interrupt it; where they stand they are hidden then. */
export function CardsAtEnd({ article: { body, slug, inLanguage } }: { readonly article: Article }) {
  const links = body.filter((block) => block.type === 'related');
  return (
    <div className={styles.cards} lang={inLanguage}>
      {[...links.entries()].map(([index, link]) => (
        <Related key={index} link={link} within={slug} />
      ))}
    </div>
  );
}
