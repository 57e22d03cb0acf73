import { fewestPupils, type GoalTarget, timelineOf } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { Sparkline } from '@varje-elev/ui/sparkline';
import { daysInto } from '../days-into.ts';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { HeadText } from '../text/head-text.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import { headlineQuestions } from './headline-questions.ts';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Mål: the state we want in words, and how we will see it. */
export function Goal({ view }: { readonly view: CycleView }) {
  const { cycle, t, f } = view;
  const editor = editorIn(view, 'mal');
  return (
    <CycleSection view={view} part="goal" asked={headlineQuestions(view.headline('plan')).slice(1)}>
      <HeadText view={view} field="goal" />
      {cycle.goal === '' && !view.mayEdit ? <EmptyState question={t('goalEmpty')} /> : null}
      {cycle.targets.length > 0 ? (
        <>
          <DataTable
            caption={t('targets')}
            captionHidden
            stack
            rows={cycle.targets}
            rowKey={(target) => target.id}
            columns={[
              { key: 'what', header: t('target'), cell: (target) => <Name view={view} target={target} /> },
              {
                key: 'pupils',
                header: t('pupilCount'),
                numeric: true,
                cell: ({ pupilCount }) => (pupilCount === null ? '–' : f.number(pupilCount)),
              },
              {
                key: 'baseline',
                header: t('baseline'),
                numeric: true,
                cell: ({ baseline, unit }) => (baseline === null ? '–' : f.value(baseline, unit)),
              },
              {
                key: 'now',
                header: t('latest'),
                numeric: true,
                cell: (target) => <Latest view={view} target={target} />,
              },
              {
                key: 'target',
                header: t('aim'),
                numeric: true,
                cell: (target) => `${f.value(target.target, target.unit)}, ${f.week(target.by)}`,
              },
              {
                key: 'line',
                header: t('development'),
                cell: (target) => <Development view={view} target={target} />,
              },
            ]}
          />
          <p className="fine">{t('targetNote', { count: f.count(fewestPupils) })}</p>
        </>
      ) : null}
      <AddLink view={view} to="mal" label={t('addTarget')} />
      {editor === null ? null : <EntryEditor view={view} of="mal" id={editor.id} />}
    </CycleSection>
  );
}

type Row = { readonly view: CycleView; readonly target: GoalTarget };

function Name({ view, target }: Row) {
  return (
    <span id={target.id}>
      <Written>{target.pupils}</Written>
      <span className={`fine ${styles.under}`}>
        <Written>{target.indicator}</Written>
      </span>{' '}
      <EditLink
        view={view}
        of="mal"
        id={target.id}
        name={<Written>{`${target.pupils}, ${target.indicator}`}</Written>}
      />
    </span>
  );
}

function Latest({ view, target }: Row) {
  const latest = timelineOf(target, view.cycle.followUps).points.at(-1);
  if (!latest) return <>–</>;
  return (
    <>
      <b>{view.f.value(latest.value, target.unit)}</b>, {view.f.week(latest.on)}
    </>
  );
}

function Development({ view: { cycle, f, t }, target }: Row) {
  const { points: measured } = timelineOf(target, cycle.followUps);
  const { from } = cycle.period;
  const known = [...(target.baseline === null ? [] : [{ on: from, value: target.baseline }]), ...measured];
  if (known.length < 2) return <>–</>;
  const values = known.map(({ value }) => value);
  const all = [...values, target.target];
  return (
    <Sparkline
      values={values}
      places={known.map(({ on }) => daysInto(from, on))}
      target={target.target}
      min={Math.min(...all)}
      max={Math.max(...all)}
      label={t('developmentLabel', {
        values: f.list(values.map((value) => f.number(value))),
        unit: target.unit,
        target: f.value(target.target, target.unit),
      })}
    />
  );
}
