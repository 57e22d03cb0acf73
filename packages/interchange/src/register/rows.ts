import type { LocalDate } from '@varje-elev/domain/kernel';
import type { ReadRow } from '../reading.ts';
import type { OrganiserType, SchoolForm, UnitStatus } from './schema.ts';

/**
 * A school unit of the register. A closed and reopened unit gets a new code, and a closed one often has no end date, so
 * the history of units is kept by the one who imports. Head teacher, e-mail and telephone are left out.
 */
export interface RegisterUnitRow extends ReadRow {
  readonly schoolUnitCode: string;
  readonly name: string;
  readonly status: UnitStatus;
  /** Null where the answer is a list, which has only code, name and status. */
  readonly detail: RegisterUnitDetail | null;
}

export interface RegisterUnitDetail {
  readonly unitType: 'SKOLENHET' | 'CENTRAL' | 'UTLAND';
  /** The school that the unit belongs to, where it has one; not the unit's own name. */
  readonly school: string | null;
  readonly municipalityCode: string | null;
  readonly schoolForms: readonly SchoolForm[];
  /** Year groups per school form in lower case: `{ gr: [7, 8, 9] }`. */
  readonly years: Readonly<Record<string, readonly number[]>>;
  readonly programmes: readonly string[];
  readonly startDate: LocalDate | null;
  readonly endDate: LocalDate | null;
  readonly organisationNumber: string | null;
  readonly organiser: string | null;
  readonly organiserType: string | null;
}

/**
 * A school unit as the register has it on a day, in a list that also has those that are closed. The register gives a
 * closed unit no end date, so `endDate` is null in nearly every row: the status tells, not the date.
 */
export interface UnitHistoryRow extends ReadRow {
  readonly schoolUnitCode: string;
  readonly name: string;
  readonly status: UnitStatus;
  /** Empty for a central unit, which teaches nobody. */
  readonly schoolForms: readonly SchoolForm[];
  readonly startDate: LocalDate;
  readonly endDate: LocalDate | null;
  readonly organiser: string;
  readonly organiserType: OrganiserType;
  readonly organisationNumber: string;
  /** Year groups per school form in lower case: `{ gr: [7, 8, 9] }`; empty where a form has none. */
  readonly years: Readonly<Record<string, readonly number[]>>;
}
