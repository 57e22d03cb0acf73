import { type Pace, paceLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import type { WheelRead } from './read.ts';
import { levelsOutsideIn } from './rings.ts';
import styles from './wheel.module.css';

/** How many of each ring keep pace, are behind, and are ahead. */
export async function InStepTable(props: { readonly paces: WheelRead['paces'] }) {
  const [t, f] = await Promise.all([getTranslations('wheel'), getFormats()]);
  const rows = levelsOutsideIn.flatMap((level) => {
    const counts = props.paces.filter((one) => one.level === level);
    return countOf(counts) === 0 ? [] : [{ level, counts }];
  });
  type Row = (typeof rows)[number];
  const counted = (pace: Pace) => ({
    key: pace,
    header: paceLabels[pace][f.locale],
    numeric: true,
    cell: ({ counts }: Row) => f.number(countOf(counts.filter((one) => one.pace === pace))),
  });
  return (
    <section aria-labelledby="takt" className={styles.pace}>
      <h2 id="takt">{paceLabels.inStep[f.locale]}</h2>
      <DataTable
        caption={t('pace.caption')}
        captionHidden
        stack
        rows={rows}
        rowKey={({ level }) => level}
        columns={[
          { key: 'ring', header: t('ring'), cell: ({ level }) => t(`level.${level}`) },
          { key: 'all', header: t('cycles'), numeric: true, cell: ({ counts }) => f.number(countOf(counts)) },
          counted('inStep'),
          counted('late'),
          counted('early'),
        ]}
      />
    </section>
  );
}

export function countOf(paces: WheelRead['paces']): number {
  return paces.reduce((sum, { count }) => sum + count, 0);
}
