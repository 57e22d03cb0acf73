import { lateReasonText, type Phase } from '@varje-elev/domain';
import { Button, LinkButton } from '@varje-elev/ui/button';
import { Note } from '@varje-elev/ui/note';
import { TodoList } from '@varje-elev/ui/todo-list';
import { Wheel } from '@varje-elev/ui/wheel';
import { phaseNumber } from '../phase-number.ts';
import { type Ahead, inGateOrder, remainsTitle, todoOf } from './gate-words.tsx';
import styles from './page.module.css';
import { type CycleView, cycleHref } from './view.ts';

/** To the right of the title: where the cycle stands, and what remains before it may go on. */
export function CoverAside({ view }: { readonly view: CycleView }) {
  const { cycle, read, t, f, today } = view;
  const name = (phase: Phase) => view.phaseName(phase);
  return (
    <>
      <Wheel
        phase={phaseNumber(cycle.phase)}
        progress={progressIn(view)}
        names={[name('plan'), name('carryOut'), name('followUp'), name('analyse')]}
        centre={cycle.phase === 'concluded' ? undefined : f.week(today)}
        label={t('wheelLabel', { phase: name(cycle.phase), week: f.weekInWords(today) })}
      />
      {read.late ? (
        <Note ruled level={2} title={t('late', { weeks: read.late.weeks, words: f.Count(read.late.weeks) })}>
          <p>{read.late.reasons.map((reason) => lateReasonText(reason, view.locale)).join(' ')}</p>
        </Note>
      ) : null}
      {read.next === null ? null : (
        <Note ruled level={2} title={remainsTitle(view, read.next)}>
          <TodoList
            id="aterstar"
            doneWord={t('doneWord')}
            todoWord={t('todoWord')}
            items={inGateOrder(read.next.criteria).map((criterion) => todoOf(view, criterion))}
          />
          {read.may.move ? <Onward view={view} next={read.next} /> : null}
        </Note>
      )}
    </>
  );
}

/** Dashed until every hard criterion is met; what may be skipped with a reason is asked for where the step is taken. */
function Onward({ view, next }: { readonly view: CycleView; readonly next: Ahead }) {
  const { t, cycle } = view;
  const to = next.phase;
  const closed = next.criteria.some((criterion) => criterion.hard && !criterion.met);
  const label = t(to === 'concluded' ? 'concludeVerb' : 'moveOn', { phase: view.phaseName(to) });
  return (
    <p className={styles.onward}>
      {closed ? (
        <Button notYet="aterstar">{label}</Button>
      ) : (
        <LinkButton href={to === 'concluded' ? `${cycleHref(cycle.id)}/avsluta` : '#nasta-steg'}>
          {label}
        </LinkButton>
      )}
    </p>
  );
}

/** How far into the phase the calendar is, between when it was entered and the end of the period. */
function progressIn({ cycle, today }: CycleView): number {
  const [since, now, end] = [cycle.phaseSince.slice(0, 10), today, cycle.period.to].map((day) =>
    Date.parse(day),
  );
  if (since === undefined || now === undefined || end === undefined || end <= since) return 0.5;
  return Math.min(0.95, Math.max(0.05, (now - since) / (end - since)));
}
