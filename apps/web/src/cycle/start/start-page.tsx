import { newId } from '@varje-elev/api';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import type { Formats } from '@varje-elev/shell/format/formats';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { getTranslations } from 'next-intl/server';
import { contributionField } from '../contribution-field.ts';
import type { StartOptions } from '../read.ts';
import type { Origin } from './origin.ts';
import styles from './start.module.css';
import { startCycle } from './start-cycle-action.ts';

export interface StartPageProps {
  readonly options: StartOptions;
  /** What the new cycle comes out of: a concluded cycle, an improvement area, or nothing. */
  readonly origin: Origin;
}

/** The few things a cycle needs to begin. The rest is written in the document itself. */
export async function StartPage({ options, origin }: StartPageProps) {
  const [t, f] = await Promise.all([getTranslations('cycle.start'), getFormats()]);
  const { unit, units } = options;
  const title = origin.kind === 'continues' ? t('continueTitle') : t('title');
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{title}</h1>
      <p className="lede">
        {origin.kind === 'continues'
          ? t.rich('continueLede', { ...written, title: origin.title })
          : t('lede')}
      </p>
      {origin.kind === 'area' ? (
        <p className={styles.origin}>{t.rich('area', { ...written, title: origin.title })}</p>
      ) : null}
      {units.length === 0 ? (
        <EmptyState level={2} question={t('nowhere')} />
      ) : unit === null ? (
        <>
          <h2>{t('whichUnit')}</h2>
          <ul className={styles.units}>
            {units.map(({ id, name }) => (
              <li key={id}>
                <a href={`/cykler/ny?enhet=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ActionForm
          action={startCycle}
          fields={fieldsOf(options, origin, t, f)}
          hidden={{
            unitId: unit.id,
            year: String(options.year),
            idempotencyKey: newId(),
            ...(origin.kind === 'continues' ? { continuesId: origin.id } : {}),
            ...(origin.kind === 'area' ? { areaId: origin.id, revision: String(origin.revision) } : {}),
          }}
          paths={{ 'period.from': 'periodFrom', 'period.to': 'periodTo', period: 'periodTo' }}
          locale={f.locale}
          texts={await formTexts(t('submit'))}
          cancelHref="/cykler"
        >
          <p className={styles.unit}>
            <span className="meta">{t('unit')}</span> {unit.name}
            {units.length > 1 && origin.kind === 'nothing' ? (
              <>
                {' '}
                <a href="/cykler/ny">{t('otherUnit')}</a>
              </>
            ) : null}
          </p>
        </ActionForm>
      )}
    </div>
  );
}

type StartTexts = Awaited<ReturnType<typeof getTranslations<'cycle.start'>>>;

function fieldsOf(options: StartOptions, origin: Origin, t: StartTexts, f: Formats): FieldSpec[] {
  const { period, vads, hurs, candidates, members } = options;
  return [
    {
      kind: 'line',
      name: 'title',
      label: t('cycleTitle'),
      hint: t('cycleTitleHint'),
      value: origin.kind === 'nothing' ? '' : origin.title,
    },
    { kind: 'prose', name: 'summary', label: t('summary'), hint: t('summaryHint') },
    {
      kind: 'ticks',
      name: 'hurIds',
      label: t('focus'),
      hint: t('focusHint'),
      groups: vads
        .map((vad) => ({
          label: `${vad.position}. ${vad.text}`,
          options: hurs
            .filter((hur) => hur.vadId === vad.id)
            .map((hur) => ({
              name: `hur-${hur.id}`,
              value: hur.id,
              label: `${hur.number} ${hur.text}`,
              written: true,
              ticked: origin.kind === 'continues' && origin.hurIds.includes(hur.id),
            })),
        }))
        .filter((group) => group.options.length > 0),
    },
    contributionField({
      label: t('contributesTo'),
      hint: t('contributesToHint'),
      nothing: t('nothingAbove'),
      value: '',
      candidates,
      f,
    }),
    { kind: 'date', name: 'periodFrom', label: t('from'), hint: t('periodHint'), value: period.from },
    { kind: 'date', name: 'periodTo', label: t('to'), value: period.to },
    {
      kind: 'select',
      name: 'leadId',
      label: t('lead'),
      value: '',
      options: [
        { value: '', label: t('nobodyYet') },
        ...members.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
  ];
}
