export type {
  Ss12000ActivityType,
  Ss12000DutyRole,
  Ss12000GroupType,
  Ss12000OrganisationType,
} from './codes.ts';
export { Ss12000SchoolType } from './codes.ts';
export { readSs12000 } from './read.ts';
export type * from './rows.ts';
