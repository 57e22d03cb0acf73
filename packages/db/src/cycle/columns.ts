import { getTableColumns } from 'drizzle-orm';
import { cycle } from '../schema/cycle.ts';
import {
  action,
  analysis,
  cause,
  cycleEvidence,
  decision,
  followUp,
  goalTarget,
  hypothesis,
  participation,
  phaseMove,
} from '../schema/cycle-parts.ts';

type RowKeeping = 'authorityId' | 'createdAt' | 'updatedAt';

/** A table's columns without those that are the database's own business. What remains is named as in the domain. */
function withoutRowKeeping<Columns extends Record<RowKeeping, unknown>>(columns: Columns) {
  const { authorityId, createdAt, updatedAt, ...domain } = columns;
  return domain;
}

const { authorityId: _authority, ...phaseMoveColumns } = getTableColumns(phaseMove);

/** What a cycle's rows are read as: `cycleId` to sort them by cycle, the rest is the domain's shape. */
export const read = {
  head: withoutRowKeeping(getTableColumns(cycle)),
  evidence: withoutRowKeeping(getTableColumns(cycleEvidence)),
  cause: withoutRowKeeping(getTableColumns(cause)),
  target: withoutRowKeeping(getTableColumns(goalTarget)),
  hypothesis: withoutRowKeeping(getTableColumns(hypothesis)),
  action: withoutRowKeeping(getTableColumns(action)),
  followUp: withoutRowKeeping(getTableColumns(followUp)),
  analysis: withoutRowKeeping(getTableColumns(analysis)),
  decision: withoutRowKeeping(getTableColumns(decision)),
  participation: withoutRowKeeping(getTableColumns(participation)),
  phaseMove: phaseMoveColumns,
};
