import { type Id, type LocalDate, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import { stateOf } from './assignment-state.ts';
import type { Assignment } from './read.ts';

const order = { now: 0, coming: 1, ended: 2 } as const;

/** Assignments: those of today first, then those to come, then those that have ended. */
export async function AssignmentTable(props: {
  readonly personId: Id;
  readonly assignments: readonly Assignment[];
  readonly today: LocalDate;
}) {
  const [t, f] = await Promise.all([getTranslations('people.person'), getFormats()]);
  const { personId, assignments, today } = props;
  const rows = assignments.toSorted(
    (one, other) =>
      order[stateOf(one, today)] - order[stateOf(other, today)] || (one.from < other.from ? 1 : -1),
  );
  return (
    <DataTable
      caption={t('assignments')}
      captionHidden
      stack
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('noAssignment')}
      columns={[
        { key: 'role', header: t('role'), cell: ({ role }) => roleLabels[role][f.locale] },
        {
          key: 'unit',
          header: t('unit'),
          cell: ({ unitId, unitName }) => <a href={`/organisation?enhet=${unitId}#enhet`}>{unitName}</a>,
        },
        { key: 'from', header: t('from'), cell: ({ from }) => f.day(from) },
        { key: 'to', header: t('to'), cell: ({ to }) => (to === null ? t('open') : f.day(to)) },
        { key: 'state', header: t('state'), cell: (one) => t(`states.${stateOf(one, today)}`) },
        {
          key: 'end',
          header: t('step'),
          saysItself: true,
          cell: (one) => (
            <a href={`/personer/${personId}/avsluta/${one.id}`}>
              {t(stateOf(one, today) === 'ended' ? 'change' : 'end')}
              <span className="sr">
                {' '}
                {t('which', { role: roleLabels[one.role][f.locale], unit: one.unitName })}
              </span>
            </a>
          ),
        },
      ]}
    />
  );
}
