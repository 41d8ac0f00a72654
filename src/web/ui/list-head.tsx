import type { ReactNode } from 'react';
import styles from './list-head.module.css';

type Props = {
  readonly title: string | undefined;
  /** The title's own language, where it is not the interface's. */
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
};

/** A page's heading, and a line below it where there is one; both keep their height while they are empty. */
export function ListHead({ title, lang, children }: Props) {
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1} className={styles.title} lang={lang}>
        {title}
      </h1>
      {children === undefined ? null : <p className={styles.line}>{children}</p>}
    </div>
  );
}
