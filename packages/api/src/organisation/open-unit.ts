import { loadUnit } from '@varje-elev/db';
import { type Id, isOpenOn } from '@varje-elev/domain';
import { fault, found } from '../fault.ts';
import type { Room } from '../room.ts';

/** New work begins in a unit that is open: a closed one keeps its history and nothing is added to it. */
export async function mustBeOpen({ tx, authorityId, today }: Room, unitId: Id): Promise<void> {
  const unit = found(await loadUnit(tx, authorityId, unitId));
  if (!isOpenOn(unit, today)) throw fault('rule', 'unitClosed', { params: { name: unit.name } });
}
