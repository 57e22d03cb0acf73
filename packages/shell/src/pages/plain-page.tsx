import type { ReactNode } from 'react';
import styles from './plain-page.module.css';

/** A page of reading: title, one sentence, text in the measure. */
export function PlainPage({
  title,
  lede,
  children,
}: {
  readonly title: string;
  readonly lede?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
