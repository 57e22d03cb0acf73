import type { GoldenThreadProps, ThreadStop, Trial } from '@varje-elev/ui/golden-thread';
import { StatusMark, VadMark } from '@varje-elev/ui/marks';
import { Thread, type ThreadStep } from '@varje-elev/ui/thread';
import styles from './thread.module.css';

/** The thread in words alone, in the order one walks it: down, through what is tried, and up. */
export function ThreadList({ title, lede, levels, down, trials, up, labels }: GoldenThreadProps) {
  const steps = (stops: readonly ThreadStop[]) =>
    stops.map(
      (stop): ThreadStep => ({
        key: stop.id,
        state: stop.waiting ? 'ahead' : 'done',
        hang: <b>{levels[stop.level]}</b>,
        body: <Stop stop={stop} />,
      }),
    );
  return (
    <div className={styles.list}>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <h2>{labels.down}</h2>
      <Thread label={labels.down} steps={steps(down)} />
      {trials.length > 0 ? (
        <>
          <h2>{labels.trials}</h2>
          <ol className={styles.trials}>
            {trials.map((trial) => (
              <OneTrial key={trial.id} trial={trial} labels={labels} />
            ))}
          </ol>
        </>
      ) : null}
      {up.length > 0 ? (
        <>
          <h2>{labels.up}</h2>
          <Thread label={labels.up} steps={steps(up)} />
        </>
      ) : null}
    </div>
  );
}

function Stop({ stop }: { readonly stop: ThreadStop }) {
  return (
    <>
      <p className={styles.kind}>
        {stop.vad === undefined ? null : <VadMark n={stop.vad} />} {stop.kind}
      </p>
      <h3>{stop.title}</h3>
      {stop.meta ? <div className="meta">{stop.meta}</div> : null}
      {stop.source ? <div className="meta">{stop.source}</div> : null}
    </>
  );
}

function OneTrial({
  trial,
  labels,
}: {
  readonly trial: Trial;
  readonly labels: GoldenThreadProps['labels'];
}) {
  const { decision } = trial;
  const rows = [
    [labels.cause, trial.cause],
    [labels.hypothesis, trial.hypothesis],
    [labels.action, trial.action],
    [labels.effect, trial.effect],
  ] as const;
  return (
    <li>
      <dl>
        {rows.map(([label, content]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{content ?? '–'}</dd>
          </div>
        ))}
        <div>
          <dt>{labels.decision}</dt>
          <dd>
            {decision === undefined ? (
              '–'
            ) : (
              <>
                <StatusMark kind={decision.kind}>
                  <b>{decision.word}</b>
                </StatusMark>
                <div className="meta">{decision.text}</div>
              </>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}
