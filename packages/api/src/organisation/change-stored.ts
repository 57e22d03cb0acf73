import { loadOrganisationForChange, saveOrganisation } from '@varje-elev/db';
import type { Id, Organisation, OrganisationChange, Result, Unit } from '@varje-elev/domain';
import { must } from '../fault.ts';
import type { Change } from '../procedure.ts';
import type { Room } from '../room.ts';

export interface StoredChange extends OrganisationChange {
  readonly changes: readonly Change[];
}

/** One command on the stored organisation, locked so that two changes of the tree take turns. */
export async function storeChange(
  { tx, authorityId }: Room,
  procedure: string,
  rule: (organisation: Organisation) => Result<OrganisationChange>,
): Promise<StoredChange> {
  const before = await loadOrganisationForChange(tx, authorityId);
  const changed = must(rule(before));
  const { units, placements } = changed;
  await saveOrganisation(tx, authorityId, { units, placements });
  const changes = units.map((unit) => ({
    action: procedure,
    subject: { type: 'unit', id: unit.id, withinId: unit.parentId },
    before: storedUnit(before.units, unit.id),
    after: unit,
  }));
  return { ...changed, changes };
}

/** As `storeChange`, for a command that changes nothing but the tree: its rows of the change log. */
export async function changeOrganisation(
  ...command: Parameters<typeof storeChange>
): Promise<readonly Change[]> {
  return (await storeChange(...command)).changes;
}

function storedUnit(units: readonly Unit[], id: Id): Unit | null {
  return units.find((unit) => unit.id === id) ?? null;
}
