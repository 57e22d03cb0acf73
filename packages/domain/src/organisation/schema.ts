import { z } from 'zod';
import { Id, type Labels, LocalDate } from '../kernel/index.ts';
import { Line } from '../kernel/text.ts';

/** The three levels of the framework, in order of closeness to the pupil. */
export const Level = z.enum(['staff', 'schoolLeadership', 'administration']);
export type Level = z.infer<typeof Level>;
export const levelLabels: Labels<Level> = {
  staff: { sv: 'Medarbetare på skolor', en: 'Staff at schools' },
  schoolLeadership: { sv: 'Skolledningar', en: 'School leadership' },
  administration: { sv: 'Förvaltningsledning och stab', en: 'Administration and central staff' },
};

/** huvudman → (area) → school unit → team. */
export const UnitType = z.enum(['authority', 'area', 'school', 'team']);
export type UnitType = z.infer<typeof UnitType>;
export const unitTypeLabels: Labels<UnitType> = {
  authority: { sv: 'Huvudman', en: 'School authority' },
  area: { sv: 'Område', en: 'Area' },
  school: { sv: 'Skola', en: 'School' },
  team: { sv: 'Lag', en: 'Team' },
};

export const TeamKind = z.enum([
  'workTeam',
  'subjectTeam',
  'leadershipGroup',
  'healthTeam',
  'analysisGroup',
  'network',
]);
export type TeamKind = z.infer<typeof TeamKind>;
export const teamKindLabels: Labels<TeamKind> = {
  workTeam: { sv: 'Arbetslag', en: 'Work team' },
  subjectTeam: { sv: 'Ämneslag', en: 'Subject team' },
  leadershipGroup: { sv: 'Ledningsgrupp', en: 'Leadership group' },
  healthTeam: { sv: 'Elevhälsoteam', en: 'Student health team' },
  analysisGroup: { sv: 'Analysgrupp', en: 'Analysis group' },
  network: { sv: 'Nätverk', en: 'Network' },
};

/** School forms (skolformer) as Skolverket abbreviates them. */
export const SchoolType = z.enum(['FS', 'FKLASS', 'FTH', 'GR', 'GRAN', 'SP', 'SAM', 'GY', 'GYAN', 'VUX']);
export type SchoolType = z.infer<typeof SchoolType>;
export const schoolTypeLabels: Labels<SchoolType> = {
  FS: { sv: 'Förskola', en: 'Preschool' },
  FKLASS: { sv: 'Förskoleklass', en: 'Preschool class' },
  FTH: { sv: 'Fritidshem', en: 'School-age educare' },
  GR: { sv: 'Grundskola', en: 'Compulsory school' },
  GRAN: { sv: 'Anpassad grundskola', en: 'Adapted compulsory school' },
  SP: { sv: 'Specialskola', en: 'Special school' },
  SAM: { sv: 'Sameskola', en: 'Sami school' },
  GY: { sv: 'Gymnasieskola', en: 'Upper secondary school' },
  GYAN: { sv: 'Anpassad gymnasieskola', en: 'Adapted upper secondary school' },
  VUX: { sv: 'Kommunal vuxenutbildning', en: 'Adult education' },
};

/** Skolenhetskod: eight digits, text, no meaning; a reopened unit gets a new one. */
export const SchoolUnitCode = z.stringFormat('schoolUnitCode', /^[1-9]\d{7}$/);
export type SchoolUnitCode = z.infer<typeof SchoolUnitCode>;

/** A node of the one unit tree, as it is now. `parentId` is null only for the authority itself. */
export const Unit = z.object({
  id: Id,
  parentId: Id.nullable(),
  type: UnitType,
  name: Line,
  teamKind: TeamKind.nullable(),
  schoolUnitCode: SchoolUnitCode.nullable(),
  schoolTypes: z.array(SchoolType),
  from: LocalDate,
  /** Last day; null while it is open. Units are never deleted, they end. */
  to: LocalDate.nullable(),
  successorId: Id.nullable(),
});
export type Unit = z.infer<typeof Unit>;

/** Where a unit hung in the tree during a time. Moving closes one placement and opens the next. */
export const Placement = z.object({ unitId: Id, parentId: Id, from: LocalDate, to: LocalDate.nullable() });
export type Placement = z.infer<typeof Placement>;
