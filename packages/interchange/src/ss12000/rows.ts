import type { LocalDate } from '@varje-elev/domain/kernel';
import type { ReadRow } from '../reading.ts';
import type {
  Ss12000ActivityType,
  Ss12000DutyRole,
  Ss12000GroupType,
  Ss12000OrganisationType,
  Ss12000SchoolType,
} from './codes.ts';

/** The identifier of something, a UUID where the source keeps to the standard. */
type Id = string;

interface Entry extends ReadRow {
  readonly id: Id;
}

/** A part of the authority: itself, an area, a school, a school unit. */
export interface Ss12000Organisation extends Entry {
  readonly kind: 'organisation';
  readonly name: string;
  /** Null where the source has school units only. */
  readonly type: Ss12000OrganisationType | null;
  readonly parent: Id | null;
  readonly schoolUnitCode: string | null;
  readonly organisationNumber: string | null;
  readonly municipalityCode: string | null;
  readonly schoolTypes: readonly Ss12000SchoolType[];
  readonly startDate: LocalDate | null;
  readonly endDate: LocalDate | null;
}

export interface Ss12000Enrolment {
  readonly at: Id;
  /** 0-10; 0 is the preschool class. Null where the form has no year groups. */
  readonly year: number | null;
  readonly schoolType: Ss12000SchoolType;
  readonly educationCode: string | null;
  readonly cancelled: boolean;
}

/**
 * A person: the name and what the person signs in with. Civic number, date of birth, sex, addresses, telephone, e-mail
 * and relatives are never part of a row, and nothing at all of one whose data are protected.
 */
export interface Ss12000Person extends Entry {
  readonly kind: 'person';
  readonly givenName: string;
  readonly familyName: string;
  /** `user@organisation`, by which a person is known when signing in. */
  readonly principalNames: readonly string[];
  /** Empty for staff. */
  readonly enrolments: readonly Ss12000Enrolment[];
}

export interface Ss12000Group extends Entry {
  readonly kind: 'group';
  readonly name: string;
  readonly type: Ss12000GroupType;
  readonly schoolType: Ss12000SchoolType | null;
  readonly organisation: Id;
  readonly members: readonly Id[];
  readonly startDate: LocalDate | null;
  readonly endDate: LocalDate | null;
}

/** A person's employment at a unit. */
export interface Ss12000Duty extends Entry {
  readonly kind: 'duty';
  readonly person: Id | null;
  readonly at: Id;
  readonly role: Ss12000DutyRole;
  readonly startDate: LocalDate | null;
  readonly endDate: LocalDate | null;
}

/** What binds teachers (by their duties) to groups. */
export interface Ss12000Activity extends Entry {
  readonly kind: 'activity';
  readonly name: string;
  readonly type: Ss12000ActivityType | null;
  readonly organisation: Id;
  readonly groups: readonly Id[];
  readonly duties: readonly Id[];
  readonly parent: Id | null;
}

export type Ss12000Row = Ss12000Organisation | Ss12000Person | Ss12000Group | Ss12000Duty | Ss12000Activity;
