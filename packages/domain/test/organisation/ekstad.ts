import type { DomainError, LocalDate, Result } from '../../src/kernel/index.ts';
import {
  type CreateUnit,
  createUnit,
  foundOrganisation,
  type Organisation,
  type OrganisationChange,
} from '../../src/organisation/index.ts';
import { idOf } from './ids.ts';

export const ids = {
  ekstad: idOf(1),
  north: idOf(2),
  south: idOf(3),
  elm: idOf(4),
  oak: idOf(5),
  elmTeam: idOf(6),
  network: idOf(7),
};

export const opened: LocalDate = '2024-07-01';
export const today: LocalDate = '2026-11-24';

const blank = { teamKind: null, schoolUnitCode: null, schoolTypes: [], from: opened };
export const area = (id: string, name: string): CreateUnit => ({
  ...blank,
  id,
  name,
  parentId: ids.ekstad,
  type: 'area',
});
export const school = (id: string, name: string, parentId: string, code: string | null): CreateUnit => ({
  ...blank,
  id,
  name,
  parentId,
  type: 'school',
  schoolUnitCode: code,
  schoolTypes: ['GR', 'FTH'],
});
export const team = (
  id: string,
  name: string,
  parentId: string,
  teamKind: CreateUnit['teamKind'] = 'workTeam',
): CreateUnit => ({ ...blank, id, name, parentId, type: 'team', teamKind });

export function done(result: Result<OrganisationChange>): Organisation {
  if (!result.ok) throw new Error(result.error.code);
  return result.value.organisation;
}

export function refusal<Value>(result: Result<Value>): DomainError {
  if (result.ok) throw new Error('was allowed');
  return result.error;
}

/** Ekstad: two areas; Almskolan with a team in the north, Ekskolan in the south; a network at the authority. */
export function ekstad(): Organisation {
  return [
    area(ids.north, 'Område norr'),
    area(ids.south, 'Område söder'),
    school(ids.elm, 'Almskolan', ids.north, '10000001'),
    school(ids.oak, 'Ekskolan', ids.south, '10000002'),
    team(ids.elmTeam, 'Arbetslag 7', ids.elm),
    team(ids.network, 'Språknätverket', ids.ekstad, 'network'),
  ].reduce(
    (organisation, unit) => done(createUnit(organisation, unit)),
    foundOrganisation({ id: ids.ekstad, name: 'Ekstads kommun', from: opened }),
  );
}
