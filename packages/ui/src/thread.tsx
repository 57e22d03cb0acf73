import type { ReactNode } from 'react';

/** Knot and line of a step: filled, ring, ring with dotted line below, grey ring on dotted line. */
export type ThreadState = 'done' | 'open' | 'now' | 'ahead';

export function threadClass(state: ThreadState): string | undefined {
  return { done: undefined, open: 'open', now: 'open now', ahead: 'ahead' }[state];
}

export interface ThreadStep {
  readonly key: string;
  readonly state: ThreadState;
  /** What stands in the margin: who, when, or a hanging heading. */
  readonly hang: ReactNode;
  readonly body: ReactNode;
}

export interface ThreadProps {
  readonly steps: readonly ThreadStep[];
  /** The thread goes on below the last step. */
  readonly tail?: boolean;
  /** Accessible name of the list. */
  readonly label?: string;
}

/** A margin line with knots. The state must also be said in words in `hang` or `body`. */
export function Thread({ steps, tail = false, label }: ThreadProps) {
  return (
    <ol className={tail ? 'thread tail' : 'thread'} aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={threadClass(step.state)}>
          <div className="hang">{step.hang}</div>
          <div className="body">{step.body}</div>
        </li>
      ))}
    </ol>
  );
}
