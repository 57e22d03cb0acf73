import type { ReadRow } from '../reading.ts';
import type { Ss12000ActivityType, Ss12000SchoolType } from '../ss12000/index.ts';

/** A UUID, made by the sender and kept by the receiver (`externalId` is `id`). */
type Id = string;

/** The kinds of object, by the names that requests have for them. */
export type EgilType =
  | 'Organisations'
  | 'SchoolUnitGroups'
  | 'SchoolUnits'
  | 'Users'
  | 'Employments'
  | 'StudentGroups'
  | 'Activities';

interface Sent extends ReadRow {
  readonly id: Id;
  /** `POST` creates, `PUT` replaces. */
  readonly method: 'POST' | 'PUT';
}

export interface EgilOrganisation extends Sent {
  readonly kind: 'organisation';
  readonly name: string;
}

/** What people call the school: one or more units. */
export interface EgilSchoolUnitGroup extends Sent {
  readonly kind: 'schoolUnitGroup';
  readonly name: string;
}

/** A school unit: one principal, one code. */
export interface EgilSchoolUnit extends Sent {
  readonly kind: 'schoolUnit';
  readonly name: string;
  readonly schoolUnitCode: string;
  readonly organisation: Id | null;
  readonly schoolUnitGroup: Id | null;
  readonly municipalityCode: string | null;
  readonly schoolTypes: readonly Ss12000SchoolType[];
}

export interface EgilEnrolment {
  readonly schoolUnit: Id;
  /** 0-10; 0 is the preschool class. */
  readonly year: number | null;
  readonly schoolType: Ss12000SchoolType | null;
  /** The study path of upper secondary school (`NANAT`). */
  readonly programme: string | null;
}

/** A person: names and what the person signs in with. Civic number, e-mail and relatives are never part of a row. */
export interface EgilUser extends Sent {
  readonly kind: 'user';
  /** `user@organisation` */
  readonly userName: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Empty for staff; the profile has one for a pupil. */
  readonly enrolments: readonly EgilEnrolment[];
  readonly studentGroups: readonly Id[];
}

/** One person's employment at one unit. */
export interface EgilEmployment extends Sent {
  readonly kind: 'employment';
  readonly at: Id;
  readonly user: Id;
  readonly role: string;
  readonly signature: string | null;
}

export interface EgilStudentGroup extends Sent {
  readonly kind: 'studentGroup';
  readonly name: string;
  readonly owner: Id;
  readonly members: readonly Id[];
  readonly type: string | null;
  readonly schoolType: Ss12000SchoolType | null;
}

/** What binds teachers (by their employments) to groups. */
export interface EgilActivity extends Sent {
  readonly kind: 'activity';
  readonly name: string;
  readonly owner: Id;
  readonly teachers: readonly Id[];
  readonly groups: readonly Id[];
  readonly type: Ss12000ActivityType | null;
  /** Activities elsewhere that this one is part of: those of the national tests. */
  readonly parents: readonly Id[];
}

export interface EgilDeletion extends ReadRow {
  readonly kind: 'deletion';
  readonly id: Id;
  readonly type: EgilType;
  readonly method: 'DELETE';
}

export type EgilObject =
  | EgilOrganisation
  | EgilSchoolUnitGroup
  | EgilSchoolUnit
  | EgilUser
  | EgilEmployment
  | EgilStudentGroup
  | EgilActivity;
export type EgilRow = EgilObject | EgilDeletion;
