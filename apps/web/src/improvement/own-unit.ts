import type { Id, Role } from '@varje-elev/domain';

/** Roles that carry no unit's improvement work come after those that do. */
const aside: ReadonlySet<Role> = new Set([
  'administrator',
  'committeeMember',
  'researcher',
  'processFacilitator',
]);

/** The unit whose list one comes to first: where one's own work is. */
export function ownUnitId(mandates: readonly { readonly unitId: Id; readonly role: Role }[]): Id {
  const first = mandates.find(({ role }) => !aside.has(role)) ?? mandates[0];
  return first?.unitId ?? '';
}
