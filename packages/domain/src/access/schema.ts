import { z } from 'zod';
import { AuthorityId, Id, type Labels, LocalDate } from '../kernel/index.ts';

export const Role = z.enum([
  'staff',
  'teamLead',
  'principal',
  'deputyPrincipal',
  'areaManager',
  'strategist',
  'director',
  'committeeMember',
  'processFacilitator',
  'researcher',
  'administrator',
]);
export type Role = z.infer<typeof Role>;
export const roleLabels: Labels<Role> = {
  staff: { sv: 'Medarbetare', en: 'Staff' },
  teamLead: { sv: 'Arbetslagsledare', en: 'Team leader' },
  principal: { sv: 'Rektor', en: 'Principal' },
  deputyPrincipal: { sv: 'Biträdande rektor', en: 'Deputy principal' },
  areaManager: { sv: 'Områdeschef', en: 'Area manager' },
  strategist: { sv: 'Kvalitetsstrateg', en: 'Quality strategist' },
  director: { sv: 'Utbildningsdirektör', en: 'Director of education' },
  committeeMember: { sv: 'Nämndledamot', en: 'Committee member' },
  processFacilitator: { sv: 'Processledare', en: 'Process facilitator' },
  researcher: { sv: 'Forskare', en: 'Researcher' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
};

/** A role at a unit between two days (both included). Ends access the same day. */
export const Assignment = z.object({
  id: Id,
  personId: Id,
  role: Role,
  unitId: Id,
  from: LocalDate,
  to: LocalDate.nullable(),
});
export type Assignment = z.infer<typeof Assignment>;

/**
 * An assignment as the rights see it. Paths are ids from the root joined by `/` and ending in `/`, so that
 * "this unit and everything below" is "starts with". `schoolPath` is the school the unit is or belongs to, null above schools.
 */
export const Mandate = z.object({
  role: Role,
  unitId: Id,
  unitPath: z.string(),
  schoolPath: z.string().nullable(),
});
export type Mandate = z.infer<typeof Mandate>;

/** Who asks. Built from the database for every request; only mandates valid today are in it. */
export const Actor = z.object({
  authorityId: AuthorityId,
  personId: Id,
  name: z.string(),
  mandates: z.array(Mandate),
});
export type Actor = z.infer<typeof Actor>;
