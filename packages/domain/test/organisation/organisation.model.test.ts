import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, type Result } from '../../src/kernel/index.ts';
import {
  closeUnit,
  createUnit,
  foundOrganisation,
  moveUnit,
  type Organisation,
  type OrganisationChange,
  organisationProblems,
  placementsOf,
  renameUnit,
  reopenUnit,
  SchoolType,
  succeedUnit,
  TeamKind,
  treeOn,
  type Unit,
  UnitType,
} from '../../src/organisation/index.ts';
import { idOf } from './ids.ts';

const firstDay = '2026-08-01';
const lastDay = 16;
const day = (n: number): LocalDate => addDays(firstDay, n);
const days = Array.from({ length: lastDay + 1 }, (_, n) => day(n));

const nat = fc.nat({ max: 50 });
const aDay = fc.nat({ max: lastDay });
const early = fc.nat({ max: 4 });
const late = fc.integer({ min: 8, max: lastDay });
const aCode = fc.option(fc.constantFrom('10000000', '20000000', '30000000', '99999999'));
/** `sane` picks among units that the command could be right for; otherwise any unit at all. */
const sane = fc.boolean();
const command = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    parent: nat,
    type: fc.constantFrom(...UnitType.options),
    kind: fc.option(fc.constantFrom(...TeamKind.options)),
    code: aCode,
    types: fc.subarray([SchoolType.enum.GR, SchoolType.enum.FTH]),
    on: aDay,
  }),
  fc.record({ do: fc.constant('sensible' as const), parent: nat, on: early, code: aCode }),
  fc.record({ do: fc.constant('move' as const), sane, unit: nat, parent: nat, on: aDay, today: aDay }),
  fc.record({ do: fc.constant('close' as const), sane, unit: nat, on: fc.oneof(early, aDay) }),
  fc.record({ do: fc.constant('rename' as const), unit: nat }),
  fc.record({ do: fc.constant('succeed' as const), sane, unit: nat, successor: nat }),
  fc.record({ do: fc.constant('reopen' as const), sane, unit: nat, parent: nat, on: late, code: aCode }),
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

const sequence = fc.array(command, { minLength: 1, maxLength: 20, size: 'max' });

/** What each unit lies under on each day: the simplest thing that could be true, kept beside the real one. */
type Model = Map<string, Map<LocalDate, string>>;

function pick(units: readonly Unit[], index: number): string {
  return units[index % Math.max(units.length, 1)]?.id ?? idOf(0);
}

/** The units that a command is about, as it would pick them in this organisation. */
function about({ units }: Organisation, one: Command): { unitId: string; otherId: string } {
  const parentTypes: Record<UnitType, UnitType[]> = {
    authority: [],
    area: ['authority'],
    school: ['authority', 'area'],
    team: ['school'],
  };
  const chosen = (candidates: readonly Unit[], index: number) =>
    pick('sane' in one && one.sane ? candidates : units, index);
  const leaves = units.filter(
    (unit) => unit.to === null && !units.some((other) => other.parentId === unit.id && other.type !== 'team'),
  );
  const closed = units.filter((unit) => unit.to !== null);
  const typeOf = (id: string) => units.find((unit) => unit.id === id)?.type ?? 'authority';
  const parentsFor = (id: string) => units.filter((unit) => parentTypes[typeOf(id)].includes(unit.type));
  switch (one.do) {
    case 'create':
    case 'sensible':
      return { unitId: '', otherId: pick(units, one.parent) };
    case 'move': {
      const unitId = chosen(units.slice(1), one.unit);
      return { unitId, otherId: chosen(parentsFor(unitId), one.parent) };
    }
    case 'close':
      return { unitId: chosen(leaves, one.unit), otherId: '' };
    case 'rename':
      return { unitId: pick(units, one.unit), otherId: '' };
    case 'succeed': {
      const unitId = chosen(closed, one.unit);
      return {
        unitId,
        otherId: chosen(
          units.filter((unit) => unit.type === typeOf(unitId)),
          one.successor,
        ),
      };
    }
    case 'reopen': {
      const unitId = chosen(closed, one.unit);
      return { unitId, otherId: chosen(parentsFor(unitId), one.parent) };
    }
  }
}

/** A child that may lie there, so that the sequences get somewhere. */
function sensibleChild(organisation: Organisation, parentId: string, code: string | null) {
  const parent = organisation.units.find((unit) => unit.id === parentId);
  const none = { teamKind: null, schoolUnitCode: null, schoolTypes: [] };
  if (parent?.type === 'authority') return { ...none, type: 'area' as const };
  if (parent?.type === 'area') return { ...none, type: 'school' as const, schoolUnitCode: code };
  return { ...none, type: 'team' as const, teamKind: 'workTeam' as const };
}

function run(organisation: Organisation, one: Command, id: string): Result<OrganisationChange> {
  const { unitId, otherId } = about(organisation, one);
  switch (one.do) {
    case 'create':
      return createUnit(organisation, {
        id,
        parentId: otherId,
        type: one.type,
        name: `Unit ${id}`,
        teamKind: one.kind,
        schoolUnitCode: one.code,
        schoolTypes: one.types,
        from: day(one.on),
      });
    case 'sensible': {
      const child = sensibleChild(organisation, otherId, one.code);
      return createUnit(organisation, {
        ...child,
        id,
        parentId: otherId,
        name: `Unit ${id}`,
        from: day(one.on),
      });
    }
    case 'move':
      return moveUnit(organisation, { unitId, parentId: otherId, on: day(one.on) }, day(one.today));
    case 'close':
      return closeUnit(organisation, { unitId, on: day(one.on) });
    case 'rename':
      return renameUnit(organisation, { unitId, name: `Renamed ${id}` });
    case 'succeed':
      return succeedUnit(organisation, { unitId, successorId: otherId });
    case 'reopen':
      return reopenUnit(organisation, {
        unitId,
        id,
        parentId: otherId,
        from: day(one.on),
        schoolUnitCode: one.code,
      });
  }
}

function learn(model: Model, before: Organisation, one: Command, id: string): void {
  const { unitId, otherId } = about(before, one);
  const under = (childId: string, parentId: string, from: number) => {
    const known = model.get(childId) ?? new Map<LocalDate, string>();
    for (const date of days)
      if (date >= day(from) && (one.do !== 'move' || known.has(date))) known.set(date, parentId);
    model.set(childId, known);
  };
  if (one.do === 'create' || one.do === 'sensible' || one.do === 'reopen') under(id, otherId, one.on);
  if (one.do === 'move') under(unitId, otherId, one.on);
  if (one.do === 'close')
    for (const date of days.filter((each) => each > day(one.on))) {
      model.get(unitId)?.delete(date);
      // What lies there then is teams: anything else refuses the command.
      for (const known of model.values()) if (known.get(date) === unitId) known.delete(date);
    }
}

function lying(organisation: Organisation, date: LocalDate): Map<string, string> {
  const tree = treeOn(organisation, date);
  if (!tree.ok) throw new Error(`${date}: ${tree.error.code}`);
  const pairs: [string, string][] = [];
  for (const unit of tree.value.units.values())
    if (unit.parentId !== null) pairs.push([unit.id, unit.parentId]);
  return new Map(pairs.sort());
}

const modelled = (model: Model, date: LocalDate) =>
  new Map(
    [...model]
      .flatMap(([id, known]): [string, string][] => {
        const parentId = known.get(date);
        return parentId === undefined ? [] : [[id, parentId]];
      })
      .sort(),
  );

/** Two areas, each with two schools, each with a team, all from the first day. */
const beginning: readonly Command[] = [0, 0, 1, 1, 2, 2, 3, 4, 5, 6].map((parent) => ({
  do: 'sensible',
  parent,
  on: 0,
  code: null,
}));

function play(commands: readonly Command[]) {
  let organisation = foundOrganisation({ id: idOf(0), name: 'Ekstads kommun', from: firstDay });
  const model: Model = new Map();
  const done: Command['do'][] = [];
  [...beginning, ...commands].forEach((one, index) => {
    const id = idOf(index + 1);
    const before = organisation;
    const frozen = JSON.stringify(before);
    const result = run(before, one, id);
    expect(JSON.stringify(before)).toBe(frozen);
    if (!result.ok) return;
    done.push(one.do);
    learn(model, before, one, id);
    organisation = result.value.organisation;
    expect(organisationProblems(organisation)).toEqual([]);
    for (const date of days) {
      expect(lying(organisation, date)).toEqual(modelled(model, date));
      if ('on' in one && date < day(one.on)) expect(lying(organisation, date)).toEqual(lying(before, date));
    }
    for (const unit of result.value.units)
      expect(placementsOf(organisation, unit.id)).toEqual(
        placementsOf({ units: [], placements: result.value.placements }, unit.id),
      );
  });
  return { organisation, done };
}

describe('any sequence of commands on the organisation', () => {
  it('keeps one whole tree on every day, and never changes a day before the command’s', () => {
    fc.assert(
      fc.property(sequence, (commands) => {
        play(commands);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every open unit exactly one place on every day', () => {
    fc.assert(
      fc.property(sequence, (commands) => {
        const { organisation } = play(commands);
        const wrong = organisation.units
          .filter((unit) => unit.type !== 'authority')
          .flatMap((unit) =>
            days.filter((date) => {
              const open = unit.from <= date && (unit.to === null || date <= unit.to);
              const places = organisation.placements.filter(
                (one) => one.unitId === unit.id && one.from <= date && (one.to === null || date <= one.to),
              );
              return places.length !== (open ? 1 : 0);
            }),
          );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('never lets two units hold the same school unit code', () => {
    fc.assert(
      fc.property(sequence, (commands) => {
        const { organisation } = play(commands);
        const codes = organisation.units.flatMap((unit) => unit.schoolUnitCode ?? []);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 30 },
    );
  });

  it('is exercised: every sort of command gets through many times', () => {
    const sample = fc.sample(sequence, { numRuns: 100, seed: 7 });
    const done = sample.flatMap((commands) => play(commands).done);
    const sorts = ['sensible', 'move', 'close', 'rename', 'succeed', 'reopen'] as const;
    const times = sorts.map((sort) => [sort, done.filter((one) => one === sort).length] as const);
    expect(times.filter(([, count]) => count < 3)).toEqual([]);
  });
});
