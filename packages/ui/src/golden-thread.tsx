import { Fragment, type ReactNode } from 'react';
import { emptyRows, layOutThread } from './golden-thread-layout.ts';
import { GoldenTrial, type Trial, type TrialLabels } from './golden-trial.tsx';
import { VadMark } from './marks.tsx';

export type { Trial, TrialLabels } from './golden-trial.tsx';

/** A stop on the thread: a goal, a cycle, a lesson, a report. */
export interface ThreadStop {
  readonly id: string;
  /** Index into `levels`. */
  readonly level: number;
  /** What it is and whose, for instance ”Skolans cykel, Hagtornsskolan”. */
  readonly kind: string;
  readonly vad?: number;
  readonly title: ReactNode;
  readonly meta?: ReactNode;
  /** What it rests on. */
  readonly source?: ReactNode;
  /** Not yet: a grey ring on a dotted line. Say so in `meta` too. */
  readonly waiting?: boolean;
}

export interface GoldenThreadProps {
  /** The page's heading, in the middle of the top level. */
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  /** From the top: board and administration, school, team. */
  readonly levels: readonly string[];
  /** The way down, from the top. */
  readonly down: readonly ThreadStop[];
  /** What was tried, the ones that have led on first. */
  readonly trials: readonly Trial[];
  /** The way up, from the bottom. */
  readonly up: readonly ThreadStop[];
  readonly labels: TrialLabels & {
    readonly down: string;
    readonly trials: string;
    readonly up: string;
    /** The two kinds of line. */
    readonly documented: string;
    readonly waiting: string;
  };
}

/** The chain drawn: down the left, through the trials, up the right. Without room it is three lists. */
export function GoldenThread({ title, lede, levels, down, trials, up, labels }: GoldenThreadProps) {
  const rows = layOutThread(levels.length, down, up);
  const last = rows.trials - 1;
  // Trials that have led on stand first, so that no line has to cross another.
  const ordered = [...trials].sort((a, b) => Number(b.returns) - Number(a.returns));
  const returning = ordered.filter((trial) => trial.returns).length;
  return (
    <div className="golden">
      <div className="golden-title">
        <h1>{title}</h1>
        {lede ? <p className="lede">{lede}</p> : null}
        <Key documented={labels.documented} waiting={labels.waiting} />
      </div>
      {levels.map((level, at) => (
        <div key={level} aria-hidden="true" className={`golden-band golden-row-${rows.levels[at]?.row ?? 1}`}>
          <b>{level}</b>
        </div>
      ))}
      <Fill rows={emptyRows(rows.down, last)} side="down" solid />
      <Fill
        rows={emptyRows(rows.up, last)}
        side="up"
        solid={returning > 0}
        show={returning > 0 || up.length > 0}
      />
      <ol className="golden-down" aria-label={labels.down}>
        {down.map((stop, at) => (
          <Stop key={stop.id} stop={stop} side="down" row={rows.down[at] ?? 1} first={at === 0} />
        ))}
      </ol>
      {ordered.length > 0 ? (
        <div className={`golden-trials golden-row-${rows.trials}`}>
          <div className="golden-heads" aria-hidden="true">
            <span>{labels.cause}</span>
            <span>{labels.hypothesis}</span>
            <span>{labels.action}</span>
            <span>{labels.effect}</span>
            <span className="golden-heads-decision">{labels.decision}</span>
          </div>
          <ol aria-label={labels.trials}>
            {ordered.map((trial, at) => (
              <GoldenTrial
                key={trial.id}
                trial={trial}
                labels={labels}
                lastTrial={at === ordered.length - 1}
                passing={at < returning - 1}
                underReturn={at < returning}
              />
            ))}
          </ol>
        </div>
      ) : null}
      <ol className="golden-up" aria-label={labels.up}>
        {up.map((stop, at) => (
          <Stop
            key={stop.id}
            stop={stop}
            side="up"
            row={rows.up[at] ?? 1}
            cut={at === 0 && returning === 0}
          />
        ))}
      </ol>
    </div>
  );
}

interface StopProps {
  readonly stop: ThreadStop;
  readonly side: 'down' | 'up';
  readonly row: number;
  readonly first?: boolean;
  /** Nothing has led here yet: the line up is dotted. */
  readonly cut?: boolean;
}

function Stop({ stop, side, row, first = false, cut = false }: StopProps) {
  const waiting = stop.waiting || cut;
  return (
    <li id={stop.id} className={`golden-stop golden-row-${row}${waiting ? ' waiting' : ''}`} data-side={side}>
      {first ? <span className="golden-enter" aria-hidden="true" /> : null}
      <p className="golden-kind">
        {stop.vad ? (
          <Fragment>
            <VadMark n={stop.vad} />{' '}
          </Fragment>
        ) : null}
        {stop.kind}
      </p>
      <h2>{stop.title}</h2>
      {stop.meta ? <div className="meta">{stop.meta}</div> : null}
      {stop.source ? <div className="meta golden-source">{stop.source}</div> : null}
    </li>
  );
}

interface FillProps {
  readonly rows: readonly number[];
  readonly side: 'down' | 'up';
  readonly solid: boolean;
  readonly show?: boolean;
}

/** The line goes on past rows where nothing stands. */
function Fill({ rows, side, solid, show = true }: FillProps) {
  if (!show) return null;
  return rows.map((row) => (
    <div
      key={row}
      aria-hidden="true"
      className={`golden-fill golden-row-${row}${solid ? '' : ' waiting'}`}
      data-side={side}
    />
  ));
}

function Key({ documented, waiting }: { documented: string; waiting: string }) {
  return (
    <p className="golden-key">
      <span>
        <svg width="40" height="12" aria-hidden="true">
          <path d="M0 6h40" stroke="var(--thread)" strokeWidth="2.5" />
        </svg>
        {documented}
      </span>
      <span>
        <svg width="40" height="12" aria-hidden="true">
          <path
            d="M1 6h40"
            stroke="var(--rule-2)"
            strokeWidth="2.5"
            strokeDasharray="1 6"
            strokeLinecap="round"
          />
        </svg>
        {waiting}
      </span>
    </p>
  );
}
