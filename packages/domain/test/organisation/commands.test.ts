import { describe, expect, it } from 'vitest';
import {
  closeUnit,
  createUnit,
  moveUnit,
  organisationProblems,
  placementsOf,
  renameUnit,
  reopenUnit,
  SchoolUnitCode,
  succeedUnit,
  treeOn,
} from '../../src/organisation/index.ts';
import { area, done, ekstad, ids, opened, refusal, school, team, today } from './ekstad.ts';
import { idOf } from './ids.ts';

const fresh = idOf(90);
const codeOf = (result: Parameters<typeof refusal>[0]) => refusal(result).code;

describe('opening a unit', () => {
  it('places it from its first day', () => {
    const after = done(createUnit(ekstad(), team(fresh, 'Arbetslag 8', ids.elm)));
    expect(placementsOf(after, fresh)).toEqual([
      { unitId: fresh, parentId: ids.elm, from: opened, to: null },
    ]);
  });

  it.each([
    ['a school under a school', school(fresh, 'X', ids.elm, null)],
    ['a school under a team', school(fresh, 'X', ids.elmTeam, null)],
    ['a team under a team', team(fresh, 'X', ids.elmTeam)],
    ['an area under an area', { ...area(fresh, 'X'), parentId: ids.north }],
    ['a second authority', { ...area(fresh, 'X'), type: 'authority' as const }],
  ])('refuses %s', (_, input) => {
    expect(codeOf(createUnit(ekstad(), input))).toBe('unitTypeCannotLieThere');
  });

  it('allows a school and the teams that gather schools directly under the authority, no work teams', () => {
    expect(createUnit(ekstad(), school(fresh, 'Fristående', ids.ekstad, null)).ok).toBe(true);
    for (const kind of ['network', 'analysisGroup', 'leadershipGroup'] as const)
      for (const parent of [ids.ekstad, ids.north])
        expect(createUnit(ekstad(), team(fresh, 'Grupp', parent, kind)).ok).toBe(true);
    for (const kind of ['workTeam', 'subjectTeam', 'healthTeam'] as const)
      expect(codeOf(createUnit(ekstad(), team(fresh, 'Grupp', ids.north, kind)))).toBe(
        'teamKindCannotLieThere',
      );
  });

  it('wants a kind for teams alone, and a code and school forms for schools alone', () => {
    expect(codeOf(createUnit(ekstad(), team(fresh, 'X', ids.elm, null)))).toBe('teamNeedsKind');
    const kindOnSchool = { ...school(fresh, 'X', ids.north, null), teamKind: 'workTeam' as const };
    expect(codeOf(createUnit(ekstad(), kindOnSchool))).toBe('onlyTeamsHaveKind');
    const codeOnArea = { ...area(fresh, 'X'), schoolUnitCode: '10000009' };
    expect(codeOf(createUnit(ekstad(), codeOnArea))).toBe('onlySchoolsHaveCode');
    const formsOnTeam = { ...team(fresh, 'X', ids.elm), schoolTypes: ['GR' as const] };
    expect(codeOf(createUnit(ekstad(), formsOnTeam))).toBe('onlySchoolsHaveCode');
  });

  it('refuses an id that is there, and a unit above that is not', () => {
    expect(codeOf(createUnit(ekstad(), area(ids.north, 'X')))).toBe('unitAlreadyExists');
    expect(codeOf(createUnit(ekstad(), team(fresh, 'X', idOf(99))))).toBe('unitNotFound');
  });

  it('refuses to open before, or go on after, the unit above', () => {
    const early = { ...team(fresh, 'X', ids.elm), from: '2024-06-30' };
    expect(codeOf(createUnit(ekstad(), early))).toBe('unitAboveNotOpen');
    const closing = done(closeUnit(ekstad(), { unitId: ids.oak, on: '2027-06-30' }));
    expect(refusal(createUnit(closing, team(fresh, 'X', ids.oak)))).toMatchObject({
      code: 'unitAboveNotOpen',
      params: { name: 'Ekskolan' },
    });
  });
});

describe('a school unit code', () => {
  it('is eight digits from 10000000 to 99999999, as text', () => {
    for (const good of ['10000000', '99999999', '71387206'])
      expect(SchoolUnitCode.safeParse(good).success).toBe(true);
    for (const bad of ['09999999', '100000000', '9999999', '1000000a', ' 10000000'])
      expect(SchoolUnitCode.safeParse(bad).success).toBe(false);
  });

  it('is held by one open unit', () => {
    expect(refusal(createUnit(ekstad(), school(fresh, 'Ny', ids.north, '10000002')))).toEqual({
      code: 'schoolUnitCodeTaken',
      path: ['schoolUnitCode'],
      params: { code: '10000002', name: 'Ekskolan' },
    });
  });

  it('is never used again, not even by the same school when it reopens', () => {
    const closed = done(closeUnit(ekstad(), { unitId: ids.oak, on: '2025-06-30' }));
    const again = { unitId: ids.oak, id: fresh, parentId: ids.south, from: '2026-08-01' };
    expect(codeOf(reopenUnit(closed, { ...again, schoolUnitCode: '10000002' }))).toBe(
      'schoolUnitCodeUsedBefore',
    );
    const reopened = done(reopenUnit(closed, { ...again, schoolUnitCode: '10000003' }));
    const [old, now] = [ids.oak, fresh].map((id) => reopened.units.find((unit) => unit.id === id));
    expect(old).toMatchObject({ to: '2025-06-30', successorId: fresh, schoolUnitCode: '10000002' });
    expect(now).toMatchObject({
      name: 'Ekskolan',
      schoolUnitCode: '10000003',
      schoolTypes: ['GR', 'FTH'],
      to: null,
    });
  });
});

describe('moving a unit', () => {
  const move = { unitId: ids.elm, parentId: ids.south, on: '2026-08-01' };

  it('closes the old place the day before and takes everything below along', () => {
    const after = done(moveUnit(ekstad(), move, today));
    expect(placementsOf(after, ids.elm)).toEqual([
      { unitId: ids.elm, parentId: ids.north, from: opened, to: '2026-07-31' },
      { unitId: ids.elm, parentId: ids.south, from: '2026-08-01', to: null },
    ]);
    const parentOn = (date: string) => {
      const tree = treeOn(after, date);
      return tree.ok ? tree.value.units.get(ids.elm)?.parentId : tree.error.code;
    };
    expect(['2026-07-31', '2026-08-01'].map(parentOn)).toEqual([ids.north, ids.south]);
  });

  it('made twice on a day leaves only the second', () => {
    const once = done(moveUnit(ekstad(), move, today));
    const twice = done(moveUnit(once, { ...move, parentId: ids.ekstad }, today));
    expect(placementsOf(twice, ids.elm).map((one) => one.parentId)).toEqual([ids.north, ids.ekstad]);
    expect(organisationProblems(twice)).toEqual([]);
  });

  it.each([
    ['to itself', { unitId: ids.elm, parentId: ids.elm }, 'unitUnderItself'],
    ['to a unit below it', { unitId: ids.north, parentId: ids.elmTeam }, 'unitUnderItself'],
    ['to where it is', { unitId: ids.elm, parentId: ids.north }, 'unitAlreadyThere'],
    ['of the authority', { unitId: ids.ekstad, parentId: ids.north }, 'authorityStaysOnTop'],
    ['to a place for other types', { unitId: ids.elm, parentId: ids.oak }, 'unitTypeCannotLieThere'],
    [
      'of a work team out of its school',
      { unitId: ids.elmTeam, parentId: ids.north },
      'teamKindCannotLieThere',
    ],
    ['of a unit that is not there', { unitId: idOf(99), parentId: ids.north }, 'unitNotFound'],
    ['to a unit that is not there', { unitId: ids.elm, parentId: idOf(99) }, 'unitNotFound'],
  ])('is refused %s', (_, where, code) => {
    expect(codeOf(moveUnit(ekstad(), { ...where, on: '2026-08-01' }, today))).toBe(code);
  });

  it('is refused before the latest move, ahead of today, and after the last day', () => {
    const moved = done(moveUnit(ekstad(), move, today));
    const back = { ...move, parentId: ids.north };
    expect(refusal(moveUnit(moved, { ...back, on: '2026-07-31' }, today))).toMatchObject({
      code: 'beforeLatestMove',
      params: { date: '2026-08-01' },
    });
    expect(codeOf(moveUnit(moved, { ...back, on: '2026-11-25' }, today))).toBe('moveInTheFuture');
    const closed = done(closeUnit(moved, { unitId: ids.elmTeam, on: '2026-08-31' }));
    const late = { unitId: ids.elmTeam, parentId: ids.oak, on: '2026-09-01' };
    expect(codeOf(moveUnit(closed, late, today))).toBe('unitNotOpenOn');
  });

  it('is refused to a unit that closes first', () => {
    const oakClosed = done(closeUnit(ekstad(), { unitId: ids.oak, on: '2027-06-30' }));
    const closing = done(closeUnit(oakClosed, { unitId: ids.south, on: '2027-06-30' }));
    expect(codeOf(moveUnit(closing, move, today))).toBe('unitAboveNotOpen');
  });
});

describe('closing a unit', () => {
  it('keeps it, with its last day', () => {
    const after = done(closeUnit(ekstad(), { unitId: ids.elmTeam, on: '2026-06-30' }));
    expect(after.units.find((unit) => unit.id === ids.elmTeam)?.to).toBe('2026-06-30');
    expect(placementsOf(after, ids.elmTeam).at(-1)?.to).toBe('2026-06-30');
  });

  it('closes the teams in it the same day, those too that would have closed later', () => {
    const later = done(closeUnit(ekstad(), { unitId: ids.elmTeam, on: '2027-06-30' }));
    for (const organisation of [ekstad(), later]) {
      const change = closeUnit(organisation, { unitId: ids.elm, on: '2026-06-30' });
      expect(change.ok && change.value.units.map(({ id, to }) => [id, to])).toEqual([
        [ids.elm, '2026-06-30'],
        [ids.elmTeam, '2026-06-30'],
      ]);
      expect(placementsOf(done(change), ids.elmTeam).at(-1)?.to).toBe('2026-06-30');
      expect(organisationProblems(done(change))).toEqual([]);
    }
  });

  it('leaves a team that closed before as it is', () => {
    const teamClosed = done(closeUnit(ekstad(), { unitId: ids.elmTeam, on: '2026-05-31' }));
    const change = closeUnit(teamClosed, { unitId: ids.elm, on: '2026-06-30' });
    expect(change.ok && change.value.units.map(({ id }) => id)).toEqual([ids.elm]);
    expect(done(change).units.find(({ id }) => id === ids.elmTeam)?.to).toBe('2026-05-31');
  });

  it('is refused while schools below it are open after that day', () => {
    expect(refusal(closeUnit(ekstad(), { unitId: ids.north, on: '2026-06-30' }))).toMatchObject({
      code: 'unitHasOpenUnits',
      params: { count: 1, date: '2026-06-30' },
    });
    const schoolClosed = done(closeUnit(ekstad(), { unitId: ids.elm, on: '2026-06-30' }));
    expect(closeUnit(schoolClosed, { unitId: ids.north, on: '2026-06-30' }).ok).toBe(true);
    expect(codeOf(closeUnit(schoolClosed, { unitId: ids.north, on: '2026-06-29' }))).toBe('unitHasOpenUnits');
  });

  it('is refused before a team came to it, and on a day when a team that left lay there still', () => {
    const move = { unitId: ids.elmTeam, parentId: ids.oak, on: '2026-08-01' };
    const moved = done(moveUnit(ekstad(), move, today));
    expect(refusal(closeUnit(moved, { unitId: ids.oak, on: '2026-06-30' }))).toMatchObject({
      code: 'teamCameLater',
      params: { name: 'Arbetslag 7', date: '2026-08-01' },
    });
    expect(codeOf(closeUnit(moved, { unitId: ids.elm, on: '2026-06-30' }))).toBe('unitHasOpenUnits');
    expect(closeUnit(moved, { unitId: ids.elm, on: '2026-07-31' }).ok).toBe(true);
  });

  it('names the unit that takes over in the same command, by the same rules', () => {
    const close = { unitId: ids.oak, on: '2026-06-30' };
    const change = closeUnit(ekstad(), { ...close, successorId: ids.elm });
    expect(change.ok && change.value.units).toMatchObject([
      { id: ids.oak, to: '2026-06-30', successorId: ids.elm },
    ]);
    expect(codeOf(closeUnit(ekstad(), { ...close, successorId: ids.south }))).toBe('successorOfOtherType');
    expect(codeOf(closeUnit(ekstad(), { ...close, successorId: ids.oak }))).toBe('successorIsItself');
  });

  it('is refused for the authority, twice, and before the latest move', () => {
    expect(codeOf(closeUnit(ekstad(), { unitId: ids.ekstad, on: today }))).toBe('authorityStaysOnTop');
    const closed = done(closeUnit(ekstad(), { unitId: ids.elmTeam, on: '2026-06-30' }));
    expect(codeOf(closeUnit(closed, { unitId: ids.elmTeam, on: '2026-06-30' }))).toBe('unitAlreadyClosed');
    expect(codeOf(closeUnit(ekstad(), { unitId: ids.elmTeam, on: '2024-06-30' }))).toBe('beforeLatestMove');
  });
});

describe('a successor', () => {
  const oakClosed = () => done(closeUnit(ekstad(), { unitId: ids.oak, on: '2026-06-30' }));

  it('takes over a closed unit of the same type', () => {
    const change = succeedUnit(oakClosed(), { unitId: ids.oak, successorId: ids.elm });
    expect(done(change).units.find((unit) => unit.id === ids.oak)?.successorId).toBe(ids.elm);
  });

  it('is refused for an open unit, itself, another type, the authority, and one that closed first', () => {
    expect(codeOf(succeedUnit(ekstad(), { unitId: ids.oak, successorId: ids.elm }))).toBe('unitNotClosed');
    expect(codeOf(succeedUnit(oakClosed(), { unitId: ids.oak, successorId: ids.oak }))).toBe(
      'successorIsItself',
    );
    expect(codeOf(succeedUnit(oakClosed(), { unitId: ids.oak, successorId: ids.south }))).toBe(
      'successorOfOtherType',
    );
    expect(codeOf(succeedUnit(ekstad(), { unitId: ids.ekstad, successorId: ids.elm }))).toBe(
      'authorityStaysOnTop',
    );
    const withThird = done(createUnit(oakClosed(), school(fresh, 'Bokskolan', ids.south, null)));
    const thirdClosed = done(closeUnit(withThird, { unitId: fresh, on: '2026-06-30' }));
    expect(codeOf(succeedUnit(thirdClosed, { unitId: ids.oak, successorId: fresh }))).toBe(
      'successorNotOpenAfter',
    );
  });

  it('never closes a circle', () => {
    const twoClosed = done(
      closeUnit(done(closeUnit(oakClosed(), { unitId: ids.elmTeam, on: '2026-06-30' })), {
        unitId: ids.elm,
        on: '2026-12-31',
      }),
    );
    const linked = done(succeedUnit(twoClosed, { unitId: ids.oak, successorId: ids.elm }));
    expect(codeOf(succeedUnit(linked, { unitId: ids.elm, successorId: ids.oak }))).toBe(
      'successorsInACircle',
    );
  });

  it('of a reopened unit opens after the old one closed', () => {
    const input = {
      unitId: ids.oak,
      id: fresh,
      parentId: ids.south,
      from: '2026-06-30',
      schoolUnitCode: null,
    };
    expect(codeOf(reopenUnit(ekstad(), input))).toBe('unitNotClosed');
    expect(codeOf(reopenUnit(oakClosed(), input))).toBe('reopensBeforeItClosed');
    expect(reopenUnit(oakClosed(), { ...input, from: '2026-07-01' }).ok).toBe(true);
  });
});

describe('renaming', () => {
  it('changes the name and nothing else', () => {
    const change = renameUnit(ekstad(), { unitId: ids.elm, name: 'Almskolan F–6' });
    expect(change.ok && change.value.units.map((unit) => unit.name)).toEqual(['Almskolan F–6']);
    expect(done(change).placements.length).toBe(ekstad().placements.length);
    expect(codeOf(renameUnit(ekstad(), { unitId: idOf(99), name: 'X' }))).toBe('unitNotFound');
  });
});
