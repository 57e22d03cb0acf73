import { type LocalDate, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { StatusMark } from '@varje-elev/ui/marks';
import { TreeTable } from '@varje-elev/ui/tree-table';
import { getTranslations } from 'next-intl/server';
import { type OrganisationFilter, organisationHref } from './filter.ts';
import styles from './organisation.module.css';
import type { Overview, UnitRow } from './read.ts';
import { openAtFirst, shownRows } from './tree-shown.ts';
import { small, sortOf } from './unit-words.ts';

export interface UnitTableProps {
  readonly overview: Overview;
  readonly filter: OrganisationFilter;
  readonly selectedId: string | null;
  readonly today: LocalDate;
}

export async function UnitTable({ overview, filter, selectedId, today }: UnitTableProps) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  const rows = shownRows(overview.units, overview.matches);
  const name = (row: UnitRow) => (
    <a key="unit" href={organisationHref(filter, row.id)}>
      {row.name}
    </a>
  );
  return (
    <TreeTable
      label={t('tableLabel')}
      openLabel={t('unfold')}
      closeLabel={t('fold')}
      selectedId={selectedId ?? undefined}
      defaultOpen={openAtFirst(rows, overview.matches, selectedId)}
      columns={[
        { key: 'unit', header: t('unit') },
        { key: 'sort', header: t('sort') },
        { key: 'responsible', header: t('responsible') },
        { key: 'people', header: t('people'), numeric: true },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        parentId: row.parentId,
        href: organisationHref(filter, row.id),
        cells: [
          name(row),
          sortOf(row, f.locale),
          <Responsible key="responsible" row={row} today={today} />,
          f.number(row.people),
        ],
      }))}
    />
  );
}

async function Responsible({ row, today }: { readonly row: UnitRow; readonly today: LocalDate }) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  const names = row.responsible.map((one) => {
    const shown = one.protected ? t('protected') : one.name;
    return row.type === 'team' ? shown : `${shown}, ${small(roleLabels[one.role][f.locale])}`;
  });
  if (row.leaderlessFrom === null) return names.length === 0 ? '–' : names.join('; ');
  const gone =
    names.length === 0 ? t('missing') : t('missingFrom', { day: f.dayNear(row.leaderlessFrom, today) });
  return (
    <span className={styles.gap}>
      <StatusMark kind="fault">{gone}</StatusMark>
    </span>
  );
}
