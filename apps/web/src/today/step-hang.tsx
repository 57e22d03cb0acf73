import type { LocalDate } from '@varje-elev/domain';
import { useFormats } from '@varje-elev/shell/format/get-formats';
import { useTranslations } from 'next-intl';
import type { Step } from './read.ts';

/** In the margin: who waits, and since or until when. */
export function StepHang({ step, today }: { readonly step: Step; readonly today: LocalDate }) {
  const t = useTranslations('today.margin');
  const f = useFormats();
  const { awaited, awaitedBy, overdue, dueOn } = step;
  const day = dueOn === null ? '' : f.dayNear(dueOn, today);
  const undated = step.kind === 'area' ? 'answer' : 'noDay';
  const when = dueOn === null ? undated : overdue ? 'since' : dueOn === today ? 'today' : 'until';
  const who = awaited ? (awaitedBy ?? t('above')) : overdue ? t('overdue') : t('nobody');
  return (
    <>
      <b>{who}</b> {t(`${awaited ? 'awaited' : 'own'}.${when}`, { day })}
    </>
  );
}
