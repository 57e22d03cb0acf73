import { loadOrganisationForChange, saveOrganisation } from '@varje-elev/db';
import type { Id, Organisation, OrganisationChange, Result, Unit } from '@varje-elev/domain';
import { must } from '../fault.ts';
import type { Change } from '../procedure.ts';
import type { Room } from '../room.ts';

/** One command on the stored organisation, locked so that two changes of the tree take turns. */
export async function changeOrganisation(
  { tx, authorityId }: Room,
  procedure: string,
  rule: (organisation: Organisation) => Result<OrganisationChange>,
): Promise<Change[]> {
  const before = await loadOrganisationForChange(tx, authorityId);
  const { units, placements } = must(rule(before));
  await saveOrganisation(tx, authorityId, { units, placements });
  return units.map((unit) => ({
    action: procedure,
    subject: { type: 'unit', id: unit.id, withinId: unit.parentId },
    before: storedUnit(before.units, unit.id),
    after: unit,
  }));
}

function storedUnit(units: readonly Unit[], id: Id): Unit | null {
  return units.find((unit) => unit.id === id) ?? null;
}
