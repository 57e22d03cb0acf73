import { newId } from '@varje-elev/api';
import type { Locale } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getTranslations } from 'next-intl/server';
import type { HurRead } from './read.ts';
import { saveUnderstanding } from './save-understanding-action.ts';

interface Props {
  readonly read: HurRead;
  readonly unit: HurRead['writeAt'][number];
  readonly locale: Locale;
}

/** Three questions, answered in the unit's own words. Last year's words stand as a start. */
export async function UnderstandingEditor({ read, unit, locale }: Props) {
  const t = await getTranslations('framework.hur');
  const own = read.understandings.filter(({ unitId }) => unitId === unit.unitId);
  const current = own.find(({ year }) => year === read.year);
  const start = current ?? own.toSorted((one, other) => other.year - one.year)[0];
  return (
    <ActionForm
      action={saveUnderstanding}
      locale={locale}
      texts={await formTexts(t('save'))}
      hidden={{
        hurId: read.hur.id,
        unitId: unit.unitId,
        year: String(read.year),
        revision: current ? String(current.revision) : '',
        idempotencyKey: newId(),
      }}
      fields={[
        {
          kind: 'prose',
          name: 'meaning',
          label: t('meaning'),
          hint: t('meaningHint'),
          value: start?.meaning,
        },
        { kind: 'prose', name: 'today', label: t('today'), hint: t('todayHint'), value: start?.today },
        { kind: 'prose', name: 'willDo', label: t('willDo'), hint: t('willDoHint'), value: start?.willDo },
      ]}
    />
  );
}
