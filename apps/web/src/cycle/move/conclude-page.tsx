import { newId } from '@varje-elev/api';
import {
  criterionText,
  decisionKindLabels,
  hypothesisStateLabels,
  improvementStateLabels,
} from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { type CycleView, cycleHref } from '../page/view.ts';
import { analysisFields } from '../text/analysis-text.tsx';
import styles from './conclude.module.css';
import { movePhase } from './move-phase-action.ts';

/** Check your answers: what will be fixed when the cycle is concluded, each with a way back to change it. */
export async function ConcludePage({ view }: { readonly view: CycleView }) {
  const { cycle, read, t, locale } = view;
  const unmet = (read.next?.criteria ?? []).filter((criterion) => !criterion.met);
  const closed = unmet.some((criterion) => criterion.hard);
  const answers = answersOf(view);
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('concludeTitle', { title: cycle.title })}</h1>
      <p className="lede">{t('concludeLede')}</p>
      <dl className={styles.answers}>
        {answers.map((answer) => (
          <div key={answer.label}>
            <dt>{answer.label}</dt>
            <dd>
              {answer.lines.length === 0 ? <p className="meta">{t('nothingWritten')}</p> : null}
              {answer.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
            <dd>
              <a href={`${cycleHref(cycle.id)}#${answer.anchor}`}>
                {t('edit')}
                <span className="sr"> {answer.label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {closed ? (
        <>
          <h2 id="aterstar">{t('concludeClosed')}</h2>
          <ul className="read">
            {unmet.map((criterion) => (
              <li key={criterion.id}>{criterionText(criterion, locale, read.unit.spokenOf)}</li>
            ))}
          </ul>
          <p>
            <a href={cycleHref(cycle.id)}>{t('backToCycle')}</a>
          </p>
        </>
      ) : (
        <ActionForm
          action={movePhase}
          hidden={{
            cycleId: cycle.id,
            revision: String(cycle.revision),
            idempotencyKey: newId(),
            to: 'concluded',
            criteria: unmet.map(({ id }) => id).join(','),
          }}
          fields={unmet.map((criterion) => ({
            kind: 'prose',
            name: `reason-${criterion.id}`,
            label: criterionText(criterion, locale, read.unit.spokenOf),
            hint: t('reasonToSkip'),
          }))}
          paths={Object.fromEntries(
            unmet.flatMap(({ id }, at) => [
              [`overrides.${at}.reason`, `reason-${id}`],
              [id, `reason-${id}`],
            ]),
          )}
          locale={locale}
          texts={await formTexts(t('concludeVerb'))}
          cancelHref={cycleHref(cycle.id)}
        >
          <p className="meta">{t('concludeFreezes')}</p>
        </ActionForm>
      )}
    </div>
  );
}

function answersOf({ cycle, read, t, locale }: CycleView) {
  const actionOf = (id: string | null) =>
    cycle.actions.find((action) => action.id === id)?.text ?? t('theWhole');
  return [
    { label: t('head.goal'), anchor: 'mal', lines: [cycle.goal].filter(Boolean) },
    {
      label: t('hypothesesHeading'),
      anchor: 'hypoteser',
      lines: cycle.hypotheses.map(
        ({ name, ifWe, state, outcome }) =>
          `${hypothesisStateLabels[state][locale]}: ${name || ifWe}${outcome ? `. ${outcome}` : ''}`,
      ),
    },
    ...analysisFields.map((field) => ({
      label: t(`analysis.${field}`),
      anchor: `text-${field}`,
      lines: [cycle.analysis?.[field] ?? ''].filter(Boolean),
    })),
    {
      label: t('decisions'),
      anchor: 'beslut',
      lines: cycle.decisions.map(
        ({ kind, actionId, reason }) =>
          `${decisionKindLabels[kind][locale]}: ${actionOf(actionId)}. ${reason}`,
      ),
    },
    {
      label: t('areas'),
      anchor: 'forbattringsomraden',
      lines: read.raised.map(({ title, state }) => `${title}. ${improvementStateLabels[state][locale]}`),
    },
  ];
}
