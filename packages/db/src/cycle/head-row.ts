import type { CycleHead } from '@varje-elev/domain';
import type { cycle } from '../schema/cycle.ts';

type HeadRow = Omit<typeof cycle.$inferSelect, 'authorityId' | 'createdAt' | 'updatedAt'>;

export function headFromRow({ periodFrom, periodTo, ...row }: HeadRow): CycleHead {
  return { ...row, period: { from: periodFrom, to: periodTo } };
}

export function headToRow(head: CycleHead): HeadRow {
  return {
    id: head.id,
    unitId: head.unitId,
    title: head.title,
    summary: head.summary,
    frameworkVersionId: head.frameworkVersionId,
    year: head.year,
    periodFrom: head.period.from,
    periodTo: head.period.to,
    phase: head.phase,
    phaseSince: head.phaseSince,
    sharing: head.sharing,
    contributesToId: head.contributesToId,
    continuesId: head.continuesId,
    leadId: head.leadId,
    problem: head.problem,
    goal: head.goal,
    notes: head.notes,
    abandonedReason: head.abandonedReason,
    concludedAt: head.concludedAt,
    revision: head.revision,
  };
}
