import { newId } from '@varje-elev/api';
import { ImprovementKind, improvementKindLabels } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import styles from './areas.module.css';
import { raiseArea } from './raise-area-action.ts';
import type { AreaList } from './read.ts';
import { ownerFields } from './verb-fields.ts';
import { listHref } from './verbs.ts';

interface RaisePageProps {
  readonly list: AreaList;
  /** The cycle whose analysis raises it; null when it is raised by hand. */
  readonly cycleId: string | null;
}

/** A new area: on the own list, or at once on the list of the level above. */
export async function RaisePage({ list, cycleId }: RaisePageProps) {
  const [t, { locale }] = await Promise.all([getTranslations('improvement'), getFormats()]);
  const { unit, above } = list;
  const back = cycleId === null ? listHref(unit.id) : `/cykler/${cycleId}#forbattringsomraden`;
  return (
    <div className={`wrap ${styles.raise}`}>
      <h1>{t('raiseTitle')}</h1>
      <p className="lede">{t('raiseLede')}</p>
      <ActionForm
        action={raiseArea}
        hidden={{
          raisedByUnitId: unit.id,
          fromCycleId: cycleId ?? '',
          idempotencyKey: newId(),
          ...(above === null ? { unitId: unit.id } : {}),
        }}
        fields={[
          { kind: 'line', name: 'title', label: t('form.title'), hint: t('form.titleHint') },
          {
            kind: 'prose',
            name: 'description',
            label: t('form.description'),
            hint: t('form.descriptionHint'),
          },
          ...(above === null
            ? []
            : ([
                {
                  kind: 'radios',
                  name: 'unitId',
                  label: t('form.where'),
                  value: unit.id,
                  options: [
                    { value: unit.id, label: t('form.own', { unit: unit.name }) },
                    { value: above.id, label: t('form.above', { unit: above.name }) },
                  ],
                },
              ] as const)),
          {
            kind: 'radios',
            name: 'kind',
            label: t('form.kind'),
            value: 'area',
            options: ImprovementKind.options.map((value) => ({
              value,
              label: improvementKindLabels[value][locale],
              hint: t(`form.kindHint.${value}`),
            })),
          },
          ...ownerFields(list, t, null),
        ]}
        locale={locale}
        texts={await formTexts(t('submit.raise'))}
        cancelHref={back}
      />
    </div>
  );
}
