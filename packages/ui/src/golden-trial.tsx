import type { ReactNode } from 'react';
import { type StatusKind, StatusMark } from './marks.tsx';

/** The five steps of a trial; a step is empty when it has not come that far. */
export interface Trial {
  readonly id: string;
  readonly cause: ReactNode;
  readonly hypothesis?: ReactNode;
  readonly action?: ReactNode;
  /** The effect's drawing and its sentence. */
  readonly effect?: ReactNode;
  readonly decision?: {
    readonly kind: StatusKind;
    readonly word: string;
    readonly text?: ReactNode;
  };
  /** How many of the steps are documented, 0 to 5. The first after them is where one is now. */
  readonly reached: number;
  /** It has led to something above: the thread turns up. */
  readonly returns: boolean;
}

export interface TrialLabels {
  readonly cause: string;
  readonly hypothesis: string;
  readonly action: string;
  readonly effect: string;
  readonly decision: string;
}

/** Filled, the ring where one is, or grey: the knot of the step with this index. */
export function trialStep(reached: number, at: number): 'done' | 'now' | 'ahead' {
  if (at < reached) return 'done';
  // A decision is taken or waited for: there is nothing to be in the middle of.
  return at === reached && at < 4 ? 'now' : 'ahead';
}

export interface GoldenTrialProps {
  readonly trial: Trial;
  readonly labels: TrialLabels;
  /** Below the last one the thread on the left ends. */
  readonly lastTrial: boolean;
  /** A trial further down also leads up: its thread passes here. */
  readonly passing: boolean;
  readonly underReturn: boolean;
}

/** One attempt, from cause to decision. */
export function GoldenTrial({ trial, labels, lastTrial, passing, underReturn }: GoldenTrialProps) {
  const { cause, hypothesis, action, effect, decision, reached } = trial;
  const steps: readonly [string, ReactNode][] = [
    [labels.cause, cause],
    [labels.hypothesis, hypothesis],
    [labels.action, action],
    [labels.effect, effect],
  ];
  const turn = trial.returns ? ' turns' : '';
  const row = `golden-trial${lastTrial ? ' last' : ''}${turn}${passing ? ' passing' : ''}`;
  return (
    <li id={trial.id} className={row} data-under-return={underReturn}>
      <dl>
        {steps.map(([label, content], at) => (
          <div key={label} className={`golden-step ${trialStep(reached, at)}`}>
            <dt>{label}</dt>
            <dd>{content ?? <span aria-hidden="true">–</span>}</dd>
          </div>
        ))}
        <div className={`golden-step golden-decision ${trialStep(reached, 4)}`}>
          <dt>{labels.decision}</dt>
          <dd>
            {decision ? (
              <>
                <StatusMark kind={decision.kind}>
                  <b>{decision.word}</b>
                </StatusMark>
                {decision.text ? <div className="meta">{decision.text}</div> : null}
              </>
            ) : (
              <span aria-hidden="true">–</span>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}
