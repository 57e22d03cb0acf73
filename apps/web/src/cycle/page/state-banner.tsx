import { dayOf } from '@varje-elev/shell/format/dates';
import { Banner } from '@varje-elev/ui/banner';
import type { CycleView } from './view.ts';

/** A concluded or abandoned cycle is read-only everywhere; so is one that somebody else carries. */
export function StateBanner({ view }: { readonly view: CycleView }) {
  const { cycle, read, t, f, locale } = view;
  if (cycle.phase === 'concluded') {
    const day = cycle.concludedAt === null ? '' : f.day(dayOf(cycle.concludedAt));
    if (cycle.abandonedReason !== null) {
      return (
        <Banner kind="closed" title={t('abandoned', { day })}>
          {cycle.abandonedReason}
        </Banner>
      );
    }
    return (
      <Banner kind="closed" title={t('concluded', { day })}>
        {t('concludedText')}
        {read.may.continue ? (
          <>
            {' '}
            <a href={`/cykler/ny?fortsatt=${cycle.id}`}>{t('continueVerb')}</a>
          </>
        ) : null}
      </Banner>
    );
  }
  if (read.may.edit) return null;
  return (
    <Banner kind="read-only" title={t('readOnly')}>
      {t('writers', { who: read.writers[locale].charAt(0).toLowerCase() + read.writers[locale].slice(1) })}
    </Banner>
  );
}
