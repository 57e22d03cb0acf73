import type { Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { PhaseMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import { phaseNumber } from '../cycle/phase-number.ts';
import styles from './hur.module.css';
import { type HurShown, hurHref, pageLength } from './hur-address.ts';
import { PhaseName } from './phase-name.tsx';
import type { HurRead } from './read.ts';

export interface HurCyclesProps {
  readonly read: HurRead;
  readonly shown: HurShown;
  readonly phaseName: (phase: Phase) => string;
}

/** The work under a HUR: what is alive, and behind a link what has ended, a page at a time. */
export async function HurCycles({ read, shown, phaseName }: HurCyclesProps) {
  const [t, f] = await Promise.all([getTranslations('framework.hur'), getFormats()]);
  const { hur, cycles, total, year } = read;
  const number = shown.live ? total.live : total.ended;
  const other = hurHref(hur.id, { live: !shown.live, page: 1 });
  return (
    <section className={styles.section} id="lever" aria-labelledby="lever-rubrik">
      <h2 id="lever-rubrik">{t(shown.live ? 'alive' : 'ended', { count: f.Count(number), number })}</h2>
      <p className="meta">
        {t.rich(shown.live ? 'aliveText' : 'endedText', {
          year: f.schoolYear(year),
          done: total.ended,
          a: (words) => <a href={other}>{words}</a>,
        })}
      </p>
      {number === 0 && shown.live ? (
        <EmptyState question={t('noneQuestion')} example={t('noneExample')} level={3} />
      ) : (
        <ul className={styles.cycles}>
          {cycles.map((cycle) => (
            <li key={cycle.id}>
              <a href={`/cykler/${cycle.id}`}>
                <Written>{cycle.title}</Written>
              </a>
              <p className="meta">
                {cycle.schoolName !== null && cycle.schoolId !== cycle.unitId
                  ? `${cycle.unitName}, ${cycle.schoolName}`
                  : cycle.unitName}
                .{' '}
                <PhaseMark phase={phaseNumber(cycle.phase)}>
                  {cycle.abandoned ? (
                    t('abandoned')
                  ) : (
                    <PhaseName phase={cycle.phase} name={phaseName(cycle.phase)} />
                  )}
                </PhaseMark>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages id={hur.id} shown={shown} total={number} />
    </section>
  );
}

async function Pages(props: { readonly id: string; readonly shown: HurShown; readonly total: number }) {
  const { id, shown, total } = props;
  const t = await getTranslations('framework.hur');
  const last = Math.max(Math.ceil(total / pageLength), 1);
  if (shown.page === 1 && last === 1) return null;
  const at = (page: number) => hurHref(id, { ...shown, page });
  return (
    <nav className={styles.paging} aria-label={t('pages')}>
      {shown.page > 1 ? <a href={at(Math.min(shown.page - 1, last))}>{t('earlier')}</a> : null}
      {shown.page > last ? null : <span className="meta">{t('page', { page: shown.page, of: last })}</span>}
      {shown.page < last ? <a href={at(shown.page + 1)}>{t('later')}</a> : null}
    </nav>
  );
}
