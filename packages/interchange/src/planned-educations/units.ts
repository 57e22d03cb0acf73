import type { z } from 'zod';
import { checked, type JsonNode, leaves } from '../json/index.ts';
import { type Answer, itemIn, type ObjectNode, type Path, type Steps } from './answer.ts';
import type { AnswerKind } from './answer-kind.ts';
import { ifAsked } from './if-asked.ts';
import { pagedKind } from './paged-lists.ts';
import type { PlannedEducationsRow, UnitRow } from './rows.ts';
import { CompactUnit, ListedUnit, UnitDetail } from './schema.ts';

export const isUnit = (body: ObjectNode) => body.fields.has('code') && body.fields.has('contactInfo');

/** `/school-units/{code}` */
export function* unitDetail(body: ObjectNode, path: Path, answer: Answer): Steps {
  const before = answer.refused();
  const { value, problems, passedOver } = checked(body, path, UnitDetail, answer.file, answer.told);
  yield* problems;
  answer.tally.refused(value === null ? leaves(body) : passedOver);
  if (value === null) return;
  yield* ifAsked(
    {
      ...unitRow(body, value.code, value.name, value.abroadSchool),
      municipalityCode: value.geographicalAreaCode,
      organisationNumber: value.organisationRegistryNumber,
      organiser: value.corporationName,
      organiserType: value.principalOrganizerType,
      schoolForms: value.typeOfSchooling.map(schoolForm),
      position: position(value.wgs84_Lat, value.wgs84_Long),
    },
    body,
    path,
    answer,
    before,
  );
}

/** A page of `/school-units` or `/compact-school-units`. */
export const unitPages = (): AnswerKind =>
  pagedKind([
    {
      name: 'listedSchoolUnits',
      isCompact: false,
      rows: function* (node, path, answer) {
        const value = yield* itemIn(node, path, ListedUnit, answer);
        return value === null ? [] : [listedUnit(node, value)];
      },
      keyOf: unitCode,
    },
    {
      name: 'compactSchoolUnits',
      isCompact: true,
      rows: function* (node, path, answer) {
        const value = yield* itemIn(node, path, CompactUnit, answer);
        return value === null ? [] : [compactUnit(node, value)];
      },
      keyOf: unitCode,
    },
  ]);

const unitCode = (row: PlannedEducationsRow) => (row.kind === 'unit' ? row.schoolUnitCode : '');

const listedUnit = (node: JsonNode, unit: z.infer<typeof ListedUnit>): UnitRow => ({
  ...unitRow(node, unit.code, unit.name, unit.abroadSchool),
  municipalityCode: unit.geographicalAreaCode,
  organiserType: unit.principalOrganizerType,
  schoolForms: unit.typeOfSchooling.map(schoolForm),
});

const compactUnit = (node: JsonNode, unit: z.infer<typeof CompactUnit>): UnitRow => ({
  ...unitRow(node, unit.schoolUnitCode, unit.schoolUnitName, unit.abroadSchool),
  position: position(unit.wgs84Latitude, unit.wgs84Longitude),
});

function unitRow(node: JsonNode, schoolUnitCode: string, name: string, abroad: boolean): UnitRow {
  const unknown = { municipalityCode: null, organisationNumber: null, organiser: null, organiserType: null };
  return {
    kind: 'unit',
    line: node.line,
    schoolUnitCode,
    name,
    ...unknown,
    schoolForms: [],
    abroad,
    position: null,
    values: [],
  };
}

const schoolForm = ({
  code,
  schoolYears,
}: {
  readonly code: string;
  readonly schoolYears: readonly string[];
}) => ({
  code,
  years: schoolYears.map(Number),
});

/** Degrees as texts, with a point; `0` and `0` is no place. */
function position(latitude: string | null, longitude: string | null): UnitRow['position'] {
  const [north, east] = [latitude, longitude].map((text) =>
    /^-?\d+(\.\d+)?$/.test(text ?? '') ? Number(text) : null,
  );
  if (north === null || north === undefined || east === null || east === undefined) return null;
  return (north === 0 && east === 0) || Math.abs(north) > 90 || Math.abs(east) > 180
    ? null
    : { latitude: north, longitude: east };
}
