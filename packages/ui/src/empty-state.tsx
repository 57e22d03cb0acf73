import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** The question the emptiness asks. */
  readonly question: string;
  /** The beginning of an answer: one good example. */
  readonly example?: ReactNode;
  /** Why it is worth answering, or what happens then. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Heading level where it stands. */
  readonly level?: 2 | 3;
}

/** Where there is nothing yet: a question and the beginning of an answer. */
export function EmptyState({ question, example, children, actions, level = 3 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <Heading>{question}</Heading>
      {example ? <p className="empty-example">{example}</p> : null}
      {children ? <div className="meta">{children}</div> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}
