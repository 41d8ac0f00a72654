import type { Text } from '../../../core/article/article.ts';
import { QuotedText } from '../../ui/quoted-text.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './article-body.module.css';

/** A table, which scrolls for itself where it is wider than the text. */
export function ArticleTable({ rows }: { readonly rows: readonly (readonly Text[])[] }) {
  const { article: words } = useWords();
  return (
    <div className={styles.table} role="region" aria-label={words.table} tabIndex={0}>
      <table>
        <tbody>
          {[...rows.entries()].map(([index, row]) => (
            <tr key={index}>
              {[...row.entries()].map(([column, cell]) => (
                <td key={column}>
                  <QuotedText text={cell} quotes={[]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
