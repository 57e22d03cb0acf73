import { newId } from '@varje-elev/api';
import type { LocalDate, Unit } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { faultsOf } from '@varje-elev/shell/form/faults';
import { FormField } from '@varje-elev/shell/form/form-field.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { Button } from '@varje-elev/ui/button';
import { ErrorSummary } from '@varje-elev/ui/error-summary';
import { getTranslations } from 'next-intl/server';
import type { Asked } from '../../address/asked.ts';
import page from '../../frame/page.module.css';
import type { Preview } from '../read.ts';
import { beforeClosing } from './before-closing.ts';
import { changeFields } from './change-fields.ts';
import type { Said } from './change-said.ts';
import { changeUnit } from './change-unit-action.ts';
import { CloseTheseFirst } from './close-these-first.tsx';
import type { ChangeKind } from './steps.ts';
import { WhatChanges } from './what-changes.tsx';

export interface ChangePageProps {
  readonly kind: ChangeKind;
  /** The word of the address. */
  readonly step: string;
  readonly unit: Unit;
  /** The units that are open today. */
  readonly units: readonly Unit[];
  /** What the form says, null before it is sent. */
  readonly said: Said | null;
  readonly preview: Asked<Preview> | null;
  readonly today: LocalDate;
}

/** First what is wanted, then what it will change, then the doing. The wish stands in the address. */
export async function ChangePage(props: ChangePageProps) {
  const { kind, step, unit, units, said, preview, today } = props;
  const [t, { locale }, fields] = await Promise.all([
    getTranslations('organisation.change'),
    getFormats(),
    changeFields({ kind, unit, units, today }),
  ]);
  const faults = preview !== null && !preview.ok ? faultsOf(preview.problem, fields, {}, locale) : [];
  const first = kind === 'close' ? beforeClosing(unit, units) : [];
  const back = `/organisation?enhet=${unit.id}`;
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t(`${kind}.title`, { unit: unit.name })}</h1>
      <p className="lede">{t(`${kind}.lede`)}</p>
      {first.length > 0 ? (
        <CloseTheseFirst unit={unit} these={first} />
      ) : (
        <form method="get" action="#andras" className={`form ${page.body}`} noValidate>
          {faults.length > 0 ? (
            <ErrorSummary title={t('notPossible')} errors={faults}>
              {t('nothingChanged')}
            </ErrorSummary>
          ) : null}
          <input type="hidden" name="visa" value="1" />
          {fields.map((field) => (
            <FormField
              key={field.name}
              field={field}
              written={said}
              lang={writtenLang(locale)}
              error={faults.find((fault) => fault.field === field.name)?.text}
            />
          ))}
          <div className={page.actions}>
            <Button type="submit" look={preview?.ok ? 'outlined' : 'main'}>
              {t('show')}
            </Button>
            <a href={back}>{t('cancel')}</a>
          </div>
        </form>
      )}
      {preview?.ok && said !== null ? (
        <section className={page.section} aria-labelledby="andras">
          <h2 id="andras">{t('heading')}</h2>
          <WhatChanges
            kind={kind}
            unit={unit}
            units={units}
            said={said}
            preview={preview.value}
            today={today}
          />
          <div className={page.body}>
            <ActionForm
              action={changeUnit}
              fields={[]}
              hidden={{ ...said, unitId: unit.id, step, idempotencyKey: newId() }}
              texts={await formTexts(t(`${kind}.submit`))}
              locale={locale}
              cancelHref={back}
            />
          </div>
        </section>
      ) : null}
    </div>
  );
}
