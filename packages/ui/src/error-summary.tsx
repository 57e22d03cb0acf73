'use client';

import { useEffect, useRef } from 'react';

export interface SummaryError {
  /** Id of the field that is wrong. */
  readonly field: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly SummaryError[];
  /** What was kept and what to do, below the title. */
  readonly children?: React.ReactNode;
}

/** First on the page when a form could not be taken: focused, and each fault leads to its field. */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const faults = errors.map((error) => error.text).join('\n');
  // New faults move the focus here again.
  useEffect(() => {
    if (faults) box.current?.focus();
  }, [faults]);
  return (
    <section className="faults" ref={box} tabIndex={-1} aria-labelledby="faults-title" role="alert">
      <h2 id="faults-title">
        <svg className="mark" aria-hidden="true">
          <use href="#ve-fault" />
        </svg>
        {title}
      </h2>
      {children ? <div className="meta">{children}</div> : null}
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.text}`}>
            <a href={`#${error.field}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
