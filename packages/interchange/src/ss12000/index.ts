export { fewCivicNumbers } from './civic-number.ts';
export {
  Ss12000ActivityType,
  type Ss12000DutyRole,
  type Ss12000GroupType,
  type Ss12000OrganisationType,
  Ss12000SchoolType,
} from './codes.ts';
export { type EntryKind, entryKind } from './entry.ts';
export { readSs12000 } from './read.ts';
export type * from './rows.ts';
