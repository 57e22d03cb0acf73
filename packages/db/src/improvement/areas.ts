import type { AuthorityId, Id, ImprovementArea, ImprovementState, Sharing } from '@varje-elev/domain';
import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';
import { cycle } from '../schema/cycle.ts';
import { improvementArea } from '../schema/improvement.ts';
import { unit } from '../schema/organisation.ts';

const columns = {
  id: improvementArea.id,
  unitId: improvementArea.unitId,
  raisedByUnitId: improvementArea.raisedByUnitId,
  fromCycleId: improvementArea.fromCycleId,
  kind: improvementArea.kind,
  title: improvementArea.title,
  description: improvementArea.description,
  state: improvementArea.state,
  meaningForPupils: improvementArea.meaningForPupils,
  urgency: improvementArea.urgency,
  ownControl: improvementArea.ownControl,
  supportNeeded: improvementArea.supportNeeded,
  takenUpByCycleId: improvementArea.takenUpByCycleId,
  parkedReason: improvementArea.parkedReason,
  resolution: improvementArea.resolution,
  ownerId: improvementArea.ownerId,
  dueOn: improvementArea.dueOn,
  verification: improvementArea.verification,
  raisedAt: improvementArea.raisedAt,
  revision: improvementArea.revision,
};

type Row = Omit<typeof improvementArea.$inferSelect, 'authorityId' | 'createdAt' | 'updatedAt'>;

function fromRow({ meaningForPupils, urgency, ownControl, supportNeeded, ...rest }: Row): ImprovementArea {
  const whole =
    meaningForPupils !== null && urgency !== null && ownControl !== null && supportNeeded !== null;
  return {
    ...rest,
    prioritisation: whole ? { meaningForPupils, urgency, ownControl, supportNeeded } : null,
  };
}

function toRow({ prioritisation, ...rest }: ImprovementArea): Row {
  return {
    ...rest,
    meaningForPupils: prioritisation?.meaningForPupils ?? null,
    urgency: prioritisation?.urgency ?? null,
    ownControl: prioritisation?.ownControl ?? null,
    supportNeeded: prioritisation?.supportNeeded ?? null,
  };
}

export interface ImprovementFilter {
  readonly unitIds?: readonly Id[];
  /** Raised by this cycle, or taken up by it. */
  readonly cycleId?: Id;
  readonly fromCycleIds?: readonly Id[];
  readonly states?: readonly ImprovementState[];
}

export type PlacedArea = ImprovementArea & {
  readonly unitName: string;
  readonly raisedByUnitName: string;
  /** Whether the cycle that raised it is shared; null when it was raised by hand. */
  readonly fromSharing: Sharing | null;
};

/** Areas on units' lists, or from or in a cycle, latest raised first. */
export async function listImprovementAreas(
  tx: Tx,
  authorityId: AuthorityId,
  filter: ImprovementFilter,
): Promise<PlacedArea[]> {
  const raisedBy = tx
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(eq(unit.authorityId, authorityId))
    .as('raised_by');
  const rows = await tx
    .select({
      area: columns,
      unitName: unit.name,
      raisedByUnitName: raisedBy.name,
      fromSharing: cycle.sharing,
    })
    .from(improvementArea)
    .innerJoin(
      unit,
      and(eq(unit.authorityId, improvementArea.authorityId), eq(unit.id, improvementArea.unitId)),
    )
    .innerJoin(raisedBy, eq(raisedBy.id, improvementArea.raisedByUnitId))
    .leftJoin(
      cycle,
      and(eq(cycle.authorityId, improvementArea.authorityId), eq(cycle.id, improvementArea.fromCycleId)),
    )
    .where(
      and(
        eq(improvementArea.authorityId, authorityId),
        filter.unitIds && among(improvementArea.unitId, filter.unitIds),
        filter.cycleId === undefined
          ? undefined
          : or(
              eq(improvementArea.fromCycleId, filter.cycleId),
              eq(improvementArea.takenUpByCycleId, filter.cycleId),
            ),
        filter.fromCycleIds && among(improvementArea.fromCycleId, filter.fromCycleIds),
        filter.states && inArray(improvementArea.state, [...filter.states]),
      ),
    )
    .orderBy(desc(improvementArea.raisedAt), asc(improvementArea.id));
  return rows.map(({ area, ...names }) => ({ ...fromRow(area), ...names }));
}

export async function loadImprovementArea(
  tx: Tx,
  authorityId: AuthorityId,
  id: Id,
): Promise<ImprovementArea | null> {
  const [found] = await tx
    .select(columns)
    .from(improvementArea)
    .where(and(eq(improvementArea.authorityId, authorityId), eq(improvementArea.id, id)));
  return found ? fromRow(found) : null;
}

export function insertImprovementAreas(
  tx: Tx,
  authorityId: AuthorityId,
  areas: readonly ImprovementArea[],
): Promise<void> {
  return inBatches(areas, async (batch) => {
    await tx.insert(improvementArea).values(batch.map((area) => ({ authorityId, ...toRow(area) })));
  });
}

/** Writes an area where it still has revision `seen`. False: it has been written since. */
export async function saveImprovementArea(
  tx: Tx,
  authorityId: AuthorityId,
  area: ImprovementArea,
  seen: number,
): Promise<boolean> {
  const written = await tx
    .update(improvementArea)
    .set({ ...toRow(area), updatedAt: sql`now()` })
    .where(
      and(
        eq(improvementArea.authorityId, authorityId),
        eq(improvementArea.id, area.id),
        eq(improvementArea.revision, seen),
      ),
    )
    .returning({ id: improvementArea.id });
  return written.length === 1;
}
