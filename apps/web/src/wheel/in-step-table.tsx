import type { LocalDate } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import { type Pace, paceOf } from './pace.ts';
import type { WheelCycle } from './read.ts';
import { levelsOutsideIn } from './rings.ts';
import styles from './wheel.module.css';

/** How many of each ring keep pace, are behind, and are ahead. */
export async function InStepTable(props: {
  readonly cycles: readonly WheelCycle[];
  readonly today: LocalDate;
}) {
  const [t, f] = await Promise.all([getTranslations('wheel'), getFormats()]);
  const rows = levelsOutsideIn.flatMap((level) => {
    const paces = props.cycles
      .filter((cycle) => cycle.level === level)
      .map((cycle) => paceOf(cycle, props.today));
    return paces.length === 0 ? [] : [{ level, paces }];
  });
  type Row = (typeof rows)[number];
  const counted = (pace: Pace) => ({
    key: pace,
    header: t(`pace.${pace}`),
    numeric: true,
    cell: ({ paces }: Row) => f.number(paces.filter((one) => one === pace).length),
  });
  return (
    <section aria-labelledby="takt" className={styles.pace}>
      <h2 id="takt">{t('pace.inStep')}</h2>
      <DataTable
        caption={t('pace.caption')}
        captionHidden
        stack
        rows={rows}
        rowKey={({ level }) => level}
        columns={[
          { key: 'ring', header: t('ring'), cell: ({ level }) => t(`level.${level}`) },
          { key: 'all', header: t('cycles'), numeric: true, cell: ({ paces }) => f.number(paces.length) },
          counted('inStep'),
          counted('late'),
          counted('early'),
        ]}
      />
    </section>
  );
}
