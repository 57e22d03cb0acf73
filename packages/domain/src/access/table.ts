import type { UnitType } from '../organisation/index.ts';
import type { AccessAction } from './actions.ts';
import type { Place } from './place.ts';
import type { Role } from './schema.ts';

/**
 * One cell of the table. `shared` and `working` are the places where the action is allowed on shared and on working
 * things; `on` is the types of unit the mandate must be held at (null: any).
 */
export interface Grant {
  readonly shared: readonly Place[];
  readonly working: readonly Place[];
  readonly on: readonly UnitType[] | null;
}

export type RoleGrants = Readonly<Record<Role, Grant>>;

const never: Grant = { shared: [], working: [], on: null };
const nobody: RoleGrants = {
  staff: never,
  teamLead: never,
  principal: never,
  deputyPrincipal: never,
  areaManager: never,
  strategist: never,
  director: never,
  committeeMember: never,
  processFacilitator: never,
  researcher: never,
  administrator: never,
};

/** Direction is common: work that is shared is read in the school and from below; leaders read downward too. */
const colleague: Grant = { shared: ['own', 'sameSchool', 'above'], working: ['own'], on: null };
const leader: Grant = { shared: ['own', 'sameSchool', 'above', 'below'], working: ['own'], on: null };
/** Comes from outside: sees what has been shared in the unit it is placed at and below, never working notes. */
const guest: Grant = { shared: ['own', 'below'], working: [], on: null };

const readWork: RoleGrants = {
  ...nobody,
  staff: colleague,
  teamLead: colleague,
  principal: leader,
  deputyPrincipal: leader,
  areaManager: leader,
  strategist: leader,
  director: leader,
  processFacilitator: guest,
};

const ownWork = (...on: UnitType[]): Grant => ({ shared: ['own'], working: ['own'], on });

/** Only those who carry the unit's work write in it; a leader above supports and challenges, but never writes there. */
const carryWork: RoleGrants = {
  ...nobody,
  staff: ownWork('team'),
  teamLead: ownWork('team'),
  principal: ownWork('school'),
  deputyPrincipal: ownWork('school'),
  areaManager: ownWork('area'),
  strategist: ownWork('area', 'authority'),
  director: ownWork('authority'),
};

const overview: Grant = { shared: ['own', 'below'], working: ['own'], on: null };
const overviewForLeaders: RoleGrants = {
  ...nobody,
  principal: overview,
  deputyPrincipal: overview,
  areaManager: overview,
  strategist: overview,
  director: overview,
  processFacilitator: guest,
};
const schoolsWheel: Grant = { shared: ['own', 'sameSchool'], working: ['own'], on: null };

const everyPlace: readonly Place[] = ['own', 'sameSchool', 'below', 'above', 'sideways'];
const anywhere: Grant = { shared: everyPlace, working: everyPlace, on: null };
const everybody: RoleGrants = {
  staff: anywhere,
  teamLead: anywhere,
  principal: anywhere,
  deputyPrincipal: anywhere,
  areaManager: anywhere,
  strategist: anywhere,
  director: anywhere,
  committeeMember: anywhere,
  processFacilitator: anywhere,
  researcher: anywhere,
  administrator: anywhere,
};

const commonThings = ownWork('authority');
const setUp: RoleGrants = { ...nobody, administrator: commonThings, director: commonThings };

const wholeTree: Grant = { shared: ['own', 'below'], working: ['own', 'below'], on: ['authority'] };
/** Administrators keep order and see no content: none of the rows above name them for reading work. */
const administer: RoleGrants = { ...nobody, administrator: wholeTree };

/** Who may do what, where. Total: every action names every role. The interface, the API and the documentation read it. */
export const accessTable: Readonly<Record<AccessAction, RoleGrants>> = {
  'cycle.read': readWork,
  'cycle.start': carryWork,
  'cycle.edit': carryWork,
  'cycle.move': carryWork,
  'cycle.abandon': carryWork,
  'cycle.continue': carryWork,
  'cycle.share': carryWork,
  'thread.read': readWork,
  'understanding.read': readWork,
  'understanding.write': carryWork,
  'improvement.read': readWork,
  'improvement.raise': carryWork,
  'improvement.send': carryWork,
  'improvement.prioritise': carryWork,
  'improvement.takeUp': carryWork,
  'improvement.park': carryWork,
  'improvement.resolve': carryWork,
  'improvement.reopen': carryWork,
  'weave.read': overviewForLeaders,
  'wheel.read': { ...overviewForLeaders, staff: schoolsWheel, teamLead: schoolsWheel },
  'framework.read': everybody,
  'framework.edit': setUp,
  'framework.publish': setUp,
  'organisation.read': everybody,
  'organisation.edit': administer,
  'calendar.read': everybody,
  'calendar.edit': setUp,
  'process.read': everybody,
  'process.edit': setUp,
  'people.read': administer,
  'people.edit': administer,
  'session.read': administer,
  'session.revoke': administer,
  'changeLog.read': administer,
  'adminApp.enter': setUp,
};
