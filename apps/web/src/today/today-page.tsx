import { useFormats } from '@varje-elev/shell/format/get-formats';
import { written } from '@varje-elev/shell/pages/written.tsx';
import { LinkButton } from '@varje-elev/ui/button';
import { Details } from '@varje-elev/ui/details';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { Thread, type ThreadStep } from '@varje-elev/ui/thread';
import { useTranslations } from 'next-intl';
import { Changes } from './changes.tsx';
import { minutesOf, spanOf } from './minutes.ts';
import type { PhaseNames, Step, TodayRead } from './read.ts';
import { Side } from './side.tsx';
import { StepBody } from './step-body.tsx';
import { StepHang } from './step-hang.tsx';
import styles from './today.module.css';

export interface TodayPageProps {
  readonly read: TodayRead;
  readonly phaseNames: PhaseNames;
  readonly prioritising: string | null;
}

/** As many as one can take in at once; the rest is a key away. */
const most = 5;

/** I dag: what to do next, in the order that others wait for it, and what has happened since last time. */
export function TodayPage({ read, phaseNames, prioritising }: TodayPageProps) {
  const t = useTranslations('today');
  const f = useFormats();
  const first = read.steps.slice(0, most);
  const later = read.steps.slice(most);
  const minutes = first.reduce((sum, step) => sum + minutesOf(step), 0);
  const steps = (shown: readonly Step[], from: number) =>
    shown.map(
      (step, at): ThreadStep => ({
        key: [step.kind, step.cycleId, step.entryId, step.unitId].join(' '),
        state: step.awaited && step.overdue ? 'done' : 'open',
        hang: <StepHang step={step} today={read.today} />,
        body: (
          <StepBody
            step={step}
            read={read}
            phaseNames={phaseNames}
            main={from + at === 0}
            alone={read.steps.length === 1}
            prioritising={prioritising}
          />
        ),
      }),
    );
  return (
    <div className={`wrap ${styles.front}`}>
      <div className={styles.main}>
        <h1>
          {first.length === 0
            ? t('titleNone')
            : t('title', {
                count: first.length,
                words: f.Count(first.length),
                span: t(`span.${spanOf(minutes)}`),
              })}
        </h1>
        {read.steps.length === 1 ? null : <p className="lede">{t(ledeOf(first))}</p>}
        {first.length === 0 ? <Nothing read={read} /> : <Thread steps={steps(first, 0)} label={t('steps')} />}
        {later.length > 0 ? (
          <div className={styles.later}>
            <Details
              open={later.some(({ entryId }) => entryId !== null && entryId === prioritising)}
              summary={t('later', { count: later.length, words: f.Count(later.length) })}
            >
              <Thread steps={steps(later, most)} label={t('stepsLater')} />
            </Details>
          </div>
        ) : null}
        <Changes read={read} />
      </div>
      <Side read={read} phaseNames={phaseNames} />
    </div>
  );
}

function ledeOf([first]: readonly Step[]) {
  if (first === undefined) return 'ledeNone';
  if (first.awaited) return 'ledeAwaited';
  return first.overdue ? 'ledeOverdue' : 'lede';
}

/** Nothing waits: a question worth asking, and where to ask it or, for whoever only reads, where the answer may stand. */
function Nothing({ read }: { readonly read: TodayRead }) {
  const t = useTranslations('today.nothing');
  const writable = read.units.filter(({ mayWrite }) => mayWrite);
  const words = writable.length > 0 ? 'write' : 'read';
  const cycle = [...writable, ...read.units].flatMap(({ cycles }) => cycles)[0];
  if (read.units.length === 0)
    return (
      <EmptyState level={2} question={t('outside')}>
        {t('outsideText')}
      </EmptyState>
    );
  return (
    <EmptyState
      level={2}
      question={t(`${words}.question`)}
      example={t(`${words}.example`)}
      actions={
        cycle === undefined ? (
          <LinkButton href="/cykler">{t('toCycles')}</LinkButton>
        ) : (
          <LinkButton href={`/cykler/${cycle.id}`}>
            {t.rich('toCycle', { title: cycle.title, ...written })}
          </LinkButton>
        )
      }
    >
      {t(`${words}.text`)}
    </EmptyState>
  );
}
