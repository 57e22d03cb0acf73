import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  defaultLevelScheme,
  isBelow,
  Level,
  LevelScheme,
  levelLabel,
  levelOf,
  levelSchemeProblems,
  organisationProblems,
  pathOf,
  schoolOf,
  schoolPathOf,
  treeOf,
  treeOn,
  type UnitTree,
  UnitType,
  unitsBelow,
} from '../../src/organisation/index.ts';
import { ekstad, ids, refusal } from './ekstad.ts';
import { idOf } from './ids.ts';

function tree(): UnitTree {
  const result = treeOf(ekstad().units);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the unit tree', () => {
  it('knows the path from the root, the units above and the units below', () => {
    expect(pathOf(tree(), ids.elmTeam)).toBe(`${ids.ekstad}/${ids.north}/${ids.elm}/${ids.elmTeam}/`);
    expect(ancestorsOf(tree(), ids.elmTeam).map((unit) => unit.id)).toEqual([ids.elm, ids.north, ids.ekstad]);
    expect(unitsBelow(tree(), ids.north).map((unit) => unit.id)).toEqual([ids.elm, ids.elmTeam]);
    expect(unitsBelow(tree(), ids.ekstad)).toHaveLength(6);
  });

  it('says that a unit is below those above it, and never below itself', () => {
    expect(isBelow(tree(), ids.elmTeam, ids.north)).toBe(true);
    expect(isBelow(tree(), ids.north, ids.elmTeam)).toBe(false);
    expect(isBelow(tree(), ids.elm, ids.elm)).toBe(false);
    expect(isBelow(tree(), ids.elm, ids.south)).toBe(false);
  });

  it('finds the school of a school and of its teams, and none above', () => {
    expect([ids.elm, ids.elmTeam].map((id) => schoolOf(tree(), id)?.name)).toEqual([
      'Almskolan',
      'Almskolan',
    ]);
    expect(schoolPathOf(tree(), ids.elmTeam)).toBe(`${ids.ekstad}/${ids.north}/${ids.elm}/`);
    expect([ids.network, ids.north, ids.ekstad].map((id) => schoolPathOf(tree(), id))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('answers nothing about a unit that is not in it', () => {
    expect(pathOf(tree(), idOf(99))).toBeNull();
    expect(ancestorsOf(tree(), idOf(99))).toEqual([]);
    expect(unitsBelow(tree(), idOf(99))).toEqual([]);
  });

  it('is refused without a root, with two, with a parent that is missing, and with a wrong place', () => {
    const { units } = ekstad();
    expect(refusal(treeOf([])).code).toBe('unitTreeHasNoSingleRoot');
    const two = [...units, ...units.slice(0, 1).map((unit) => ({ ...unit, id: idOf(50) }))];
    expect(refusal(treeOf(two))).toMatchObject({ code: 'unitTreeHasNoSingleRoot', params: { count: 2 } });
    expect(refusal(treeOf(units.filter((unit) => unit.id !== ids.south)))).toEqual({
      code: 'unitNotFound',
      path: [ids.oak, 'parentId'],
    });
    const moved = (id: string, parentId: string | null) =>
      units.map((unit) => (unit.id === id ? { ...unit, parentId } : unit));
    for (const parentId of [ids.elmTeam, ids.north, null])
      expect(refusal(treeOf(moved(ids.north, parentId))).code).toBe('unitTypeCannotLieThere');
    expect(refusal(treeOf(moved(ids.elmTeam, ids.north))).code).toBe('teamKindCannotLieThere');
  });

  it('has no day before the authority opened', () => {
    expect(refusal(treeOn(ekstad(), '2024-06-30')).code).toBe('unitTreeHasNoSingleRoot');
  });
});

describe('the problems of an organisation from outside', () => {
  it('are none in a whole one', () => {
    expect(organisationProblems(ekstad())).toEqual([]);
  });

  it('tell of a day without a place, of two places, and of a present place that differs', () => {
    const { units, placements } = ekstad();
    const elm = { unitId: ids.elm, parentId: ids.north };
    const others = placements.filter((one) => one.unitId !== ids.elm);
    for (const wrong of [
      [],
      [{ ...elm, from: '2024-08-01', to: null }],
      [
        { ...elm, from: '2024-07-01', to: '2025-06-30' },
        { ...elm, from: '2025-07-02', to: null },
      ],
      [
        { ...elm, from: '2024-07-01', to: '2025-06-30' },
        { ...elm, from: '2025-06-30', to: null },
      ],
      [{ unitId: ids.elm, parentId: ids.south, from: '2024-07-01', to: null }],
    ]) {
      const problems = organisationProblems({ units, placements: [...others, ...wrong] });
      expect(problems.map((one) => one.code)).toContain('placementsDoNotFollow');
    }
  });

  it('tell of shapes, codes and successors that go round', () => {
    const changed = (id: string, change: object) => {
      const { units, placements } = ekstad();
      const all = units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit));
      return organisationProblems({ units: all, placements }).map((one) => one.code);
    };
    expect(changed(ids.elm, { teamKind: 'network' })).toContain('onlyTeamsHaveKind');
    expect(changed(ids.elm, { schoolUnitCode: '10000002' })).toContain('schoolUnitCodeTaken');
    expect(changed(ids.elm, { successorId: ids.elm })).toContain('successorsInACircle');
  });
});

describe('levels', () => {
  it('by default: team, school, and area with authority', () => {
    expect(UnitType.options.map((type) => levelOf(type))).toEqual([
      'administration',
      'administration',
      'schoolLeadership',
      'staff',
    ]);
    expect(levelSchemeProblems(defaultLevelScheme)).toEqual([]);
    expect(defaultLevelScheme.levels.map((one) => one.level)).toEqual(Level.options);
  });

  it('can be renamed and merged by an authority', () => {
    const two = LevelScheme.parse({
      levels: [
        { level: 'staff', label: { sv: 'Förskolor', en: 'Preschools' }, unitTypes: ['team', 'school'] },
        {
          level: 'administration',
          label: { sv: 'Huvudman', en: 'Authority' },
          unitTypes: ['area', 'authority'],
        },
      ],
    });
    expect(levelSchemeProblems(two)).toEqual([]);
    expect(levelOf('school', two)).toBe('staff');
    expect(levelLabel('staff', two).sv).toBe('Förskolor');
    expect(levelLabel('schoolLeadership', two).sv).toBe('Skolledningar');
  });

  it('must each be there once, with every type of unit on exactly one', () => {
    const [staff, leadership] = defaultLevelScheme.levels;
    const problems = levelSchemeProblems({
      levels: [staff, staff, leadership].filter((one) => one !== undefined),
    });
    expect(problems.map((one) => [one.code, one.params?.unitType])).toEqual([
      ['levelTwice', undefined],
      ['levelSchemeIncomplete', 'authority'],
      ['levelSchemeIncomplete', 'area'],
      ['levelSchemeIncomplete', 'team'],
    ]);
    expect(levelOf('area', { levels: [] })).toBe('administration');
  });
});
