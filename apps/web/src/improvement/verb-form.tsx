import { newId } from '@varje-elev/api';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import styles from './areas.module.css';
import { changeArea } from './change-area-action.ts';
import type { AreaList, ListedArea } from './read.ts';
import { verbFields } from './verb-fields.ts';
import { listHref, type Verb } from './verbs.ts';

interface VerbFormProps {
  readonly area: ListedArea;
  readonly list: AreaList;
  readonly verb: Verb;
}

/** The form of one verb, where the area stands. */
export async function VerbForm({ area, list, verb }: VerbFormProps) {
  const [t, { locale }] = await Promise.all([getTranslations('improvement'), getFormats()]);
  const { unit, above, cycles } = list;
  const newCycle = (
    <p>
      <a href={`/cykler/ny?omrade=${area.id}&enhet=${unit.id}`}>{t('form.newCycle')}</a>
    </p>
  );
  if (verb === 'taupp' && cycles.length === 0) {
    return (
      <div className={styles.form}>
        <p className="meta">{t('form.noCycles')}</p>
        {newCycle}
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <ActionForm
        action={changeArea}
        fields={verbFields(area, list, verb, t, locale)}
        hidden={{
          verb,
          areaId: area.id,
          unitId: unit.id,
          revision: String(area.revision),
          idempotencyKey: newId(),
          ...(verb === 'skicka' && above !== null ? { toUnitId: above.id } : {}),
        }}
        locale={locale}
        texts={await formTexts(t(`submit.${verb}`))}
        cancelHref={`${listHref(unit.id)}#${area.id}`}
      >
        {verb === 'skicka' ? <p className="meta">{t('form.sendHint', { unit: above?.name ?? '' })}</p> : null}
        {verb === 'oppna' ? <p className="meta">{t('form.reopenHint')}</p> : null}
        {verb === 'taupp' ? newCycle : null}
      </ActionForm>
    </div>
  );
}
