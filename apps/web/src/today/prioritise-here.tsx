import { newId } from '@varje-elev/api';
import type { ImprovementArea } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import { prioritisationFields } from '../improvement/verb-fields.ts';
import { prioritiseArea } from './prioritise-action.ts';
import styles from './today.module.css';

/** An area is prioritised where one reads it; everything else is done on the unit's list. */
export async function PrioritiseHere({ area }: { readonly area: ImprovementArea }) {
  const [t, texts, f] = await Promise.all([
    getTranslations('today.area'),
    getTranslations('improvement'),
    getFormats(),
  ]);
  return (
    <div className={styles.here}>
      <Details summary={t('here')}>
        <ActionForm
          action={prioritiseArea}
          fields={prioritisationFields(area, texts, f.locale)}
          hidden={{ areaId: area.id, revision: String(area.revision), idempotencyKey: newId() }}
          locale={f.locale}
          texts={await formTexts(texts('submit.prioritera'))}
          small
        />
      </Details>
    </div>
  );
}
