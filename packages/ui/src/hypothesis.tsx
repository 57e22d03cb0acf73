import type { ReactNode } from 'react';
import { type StatusKind, StatusMark } from './marks.tsx';

/** One of the three parts: the words that lead in (”Om vi”) and what follows. */
export interface HypothesisPart {
  readonly lead: string;
  readonly text: ReactNode;
}

export interface HypothesisProps {
  /** `open` is tried, `holds` supported, `rejected` rejected. All are set equally large. */
  readonly state: Extract<StatusKind, 'open' | 'holds' | 'rejected'>;
  readonly stateText: string;
  /** Beside the state: short name and when. */
  readonly meta?: ReactNode;
  readonly parts: readonly [HypothesisPart, HypothesisPart, HypothesisPart];
  /** The effect so far. */
  readonly effect?: ReactNode;
  /** What it rests on, and when it is given up. */
  readonly ground?: ReactNode;
  readonly id?: string;
}

/** If we …, then …, because …, with its state and its effect. */
export function Hypothesis({ state, stateText, meta, parts, effect, ground, id }: HypothesisProps) {
  return (
    <article className="hyp" id={id}>
      <div className="hyp-state">
        <StatusMark kind={state}>
          <b>{stateText}</b>
        </StatusMark>
        {meta ? <span className="meta">{meta}</span> : null}
      </div>
      <dl>
        {parts.map((part) => (
          <div key={part.lead}>
            <dt>{part.lead}</dt> <dd>{part.text}</dd>{' '}
          </div>
        ))}
      </dl>
      {effect || ground ? (
        <div className="hyp-ground">
          {effect}
          {ground}
        </div>
      ) : null}
    </article>
  );
}
