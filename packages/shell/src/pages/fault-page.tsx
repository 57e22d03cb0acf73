'use client';

import { Button } from '@varje-elev/ui/button';
import styles from './plain-page.module.css';

interface Props {
  readonly title: string;
  readonly lede: string;
  readonly reference: string | null;
  readonly again: string;
}

/** What is left to say when a page could not be made: that it is our fault, what is kept, and what to do. */
export function FaultPage({ title, lede, reference, again }: Props) {
  return (
    <main id="innehall" tabIndex={-1} className={`wrap ${styles.page}`}>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className={styles.body}>
        {reference ? <p className="meta">{reference}</p> : null}
        <p>
          <Button onClick={() => window.location.reload()}>{again}</Button>
        </p>
      </div>
    </main>
  );
}
