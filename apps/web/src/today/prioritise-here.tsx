import { newId } from '@varje-elev/api';
import type { ImprovementArea } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LinkButton } from '@varje-elev/ui/button';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { prioritisationFields } from '../improvement/verb-fields.ts';
import { prioritiseArea } from './prioritise-action.ts';
import styles from './today.module.css';

const anchorOf = (area: ImprovementArea) => `omrade-${area.id}`;

/**
 * An area is prioritised where one reads it; everything else is done on the unit's list. The address says which one is
 * open, so that a refused form is open too when it comes back without JavaScript.
 */
export function PrioritiseHere({ area, open }: { readonly area: ImprovementArea; readonly open: boolean }) {
  const t = useTranslations('today.area');
  if (open) return <PrioritiseForm area={area} />;
  const anchor = anchorOf(area);
  return (
    <LinkButton href={`/i-dag?prioritera=${area.id}#${anchor}`} id={anchor}>
      {t('here')}
      <span className="sr">
        {' '}
        <Written>{area.title}</Written>
      </span>
    </LinkButton>
  );
}

async function PrioritiseForm({ area }: { readonly area: ImprovementArea }) {
  const [texts, f] = await Promise.all([getTranslations('improvement'), getFormats()]);
  return (
    <div className={styles.here} id={anchorOf(area)}>
      <ActionForm
        action={prioritiseArea}
        fields={prioritisationFields(area, texts, f.locale)}
        hidden={{ areaId: area.id, revision: String(area.revision), idempotencyKey: newId() }}
        locale={f.locale}
        texts={await formTexts(texts('submit.prioritera'))}
        cancelHref="/i-dag"
        small
      />
    </div>
  );
}
