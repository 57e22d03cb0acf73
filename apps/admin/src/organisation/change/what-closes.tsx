import { roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../../frame/page.module.css';
import type { ClosingTold } from '../read.ts';

export interface WhatClosesProps {
  readonly told: ClosingTold;
  /** The name of the unit that takes over; empty for none. */
  readonly successor: string;
  /** The last day, in words. */
  readonly day: string;
}

/** The picture before a unit is closed: the teams that close with it, and what becomes of every assignment. */
export async function WhatCloses({ told, successor, day }: WhatClosesProps) {
  const [t, f] = await Promise.all([getTranslations('organisation.change.closing'), getFormats()]);
  const { units, assignments } = told;
  const heldAt = (unit: string) => assignments.filter(({ unitId }) => unitId === unit).length;
  return (
    <>
      {units.length < 2 ? null : (
        <div className={page.body}>
          <DataTable
            caption={t('units')}
            stack
            rows={units}
            rowKey={({ id }) => id}
            columns={[
              { key: 'unit', header: t('unit'), cell: ({ name }) => name },
              {
                key: 'running',
                header: t('running'),
                numeric: true,
                cell: ({ cycles }) => f.number(cycles.running),
              },
              { key: 'all', header: t('cycles'), numeric: true, cell: ({ cycles }) => f.number(cycles.all) },
              { key: 'held', header: t('held'), numeric: true, cell: ({ id }) => f.number(heldAt(id)) },
            ]}
          />
        </div>
      )}
      {assignments.length === 0 ? (
        <p className="read">{t('none')}</p>
      ) : (
        <div className={page.body}>
          <DataTable
            caption={t('assignments', { count: assignments.length })}
            stack
            rows={assignments}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'person',
                header: t('person'),
                cell: ({ personId, personName, protected: hidden }) => (
                  <a href={`/personer/${personId}`}>{hidden ? t('protected') : personName}</a>
                ),
              },
              { key: 'role', header: t('role'), cell: ({ role }) => roleLabels[role][f.locale] },
              { key: 'at', header: t('unit'), cell: ({ unitName }) => unitName },
              { key: 'fate', header: t('fate'), cell: ({ fate }) => t(`fates.${fate}`, { successor, day }) },
            ]}
          />
        </div>
      )}
    </>
  );
}
