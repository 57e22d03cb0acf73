import type { Phase } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { PhaseMark, StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import { PhaseName } from '../../framework/phase-name.tsx';
import { phaseNumber } from '../phase-number.ts';
import type { CycleListRead } from '../read.ts';

export type ListedCycle = CycleListRead['cycles'][number];

export interface CycleTableProps {
  readonly caption: string;
  readonly cycles: readonly ListedCycle[];
  readonly phaseName: (phase: Phase) => string;
  readonly showPhase: boolean;
}

/** Cycles as lines: what, whose, when, and whether in step. */
export async function CycleTable({ caption, cycles, phaseName, showPhase }: CycleTableProps) {
  const [t, f] = await Promise.all([getTranslations('cycle.list'), getFormats()]);
  return (
    <DataTable
      caption={caption}
      captionHidden
      stack
      rows={cycles}
      rowKey={(cycle) => cycle.id}
      columns={[
        {
          key: 'title',
          header: t('cycle'),
          cell: (cycle) => (
            <>
              <a href={`/cykler/${cycle.id}`}>
                <Written>{cycle.title}</Written>
              </a>
              {cycle.sharing === 'working' ? <span className="fine"> {t('working')}</span> : null}
            </>
          ),
        },
        {
          key: 'owner',
          header: t('owner'),
          cell: ({ unitId, unitName, schoolId, schoolName }) =>
            schoolName !== null && schoolId !== unitId ? `${unitName}, ${schoolName}` : unitName,
        },
        { key: 'lead', header: t('lead'), cell: ({ leadName }) => leadName ?? '–' },
        ...(showPhase
          ? [
              {
                key: 'phase',
                header: t('phase'),
                cell: ({ phase, abandoned }: ListedCycle) => (
                  <PhaseMark phase={phaseNumber(phase)}>
                    {abandoned ? t('abandoned') : <PhaseName phase={phase} name={phaseName(phase)} />}
                  </PhaseMark>
                ),
              },
            ]
          : []),
        { key: 'period', header: t('period'), cell: ({ period }) => f.weekSpan(period.from, period.to) },
        {
          key: 'step',
          header: t('step'),
          cell: (cycle) => {
            if (cycle.abandoned) return t('abandoned');
            if (cycle.phase === 'concluded') return '–';
            const weeks = cycle.late?.weeks;
            if (weeks === undefined) return t('inStep');
            return <StatusMark kind="wait">{t('lateShort', { weeks, words: f.Count(weeks) })}</StatusMark>;
          },
        },
      ]}
    />
  );
}
