import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** The key that opens it, shown beside the summary. */
  readonly hotkey?: string;
  /** Details of the same name: opening one closes the others. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** The browser's own disclosure. */
export function Details({ summary, open = false, hotkey, name, children }: DetailsProps) {
  return (
    <details className="more" open={open} name={name}>
      <summary>
        {summary}
        {hotkey ? (
          <>
            {' '}
            <kbd>{hotkey}</kbd>
          </>
        ) : null}
      </summary>
      <div className="more-body">{children}</div>
    </details>
  );
}
