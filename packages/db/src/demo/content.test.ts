import {
  Cycle,
  FrameworkVersion,
  ImprovementArea,
  organisationProblems,
  publishingProblems,
  reviewCalendar,
  SchoolYearCalendar,
  Understanding,
  Unit,
} from '@varje-elev/domain';
import { describe, expect, test } from 'vitest';
import { demoAuthorities, ekstad, norrsjo } from './content.ts';
import { DEMO_DATE } from './dates.ts';
import { demoPeople } from './demo-people.ts';
import { demoId } from './id.ts';

const open = ({ to }: { to: string | null }) => to === null || to >= DEMO_DATE;

describe.each(demoAuthorities)('$name', (demo) => {
  test('obeys the schemas of the domain', () => {
    for (const { key: _, ...unit } of demo.units) expect(Unit.parse(unit)).toEqual(unit);
    for (const version of demo.framework.versions) expect(FrameworkVersion.parse(version)).toEqual(version);
    for (const calendar of demo.calendars) expect(SchoolYearCalendar.parse(calendar)).toEqual(calendar);
    for (const one of demo.understandings) expect(Understanding.parse(one)).toEqual(one);
    for (const cycle of demo.cycles) expect(Cycle.parse(cycle)).toEqual(cycle);
    for (const area of demo.areas) expect(ImprovementArea.parse(area)).toEqual(area);
  });

  test('has a whole organisation on every day of its history', () => {
    const units = demo.units.map(({ key: _, ...unit }) => unit);
    expect(organisationProblems({ units, placements: [...demo.placements] })).toEqual([]);
  });

  test('has framework versions that could have been published one after the other', () => {
    demo.framework.versions.forEach((version, place, all) => {
      const draft: FrameworkVersion = { ...version, state: 'draft' };
      expect(publishingProblems(draft, all[place - 1] ?? null)).toEqual([]);
    });
  });

  test('has school years that keep the law’s minimum', () => {
    for (const calendar of demo.calendars) {
      expect(reviewCalendar(calendar)).toMatchObject({ problems: [], unmet: [] });
    }
  });

  test('has one understanding per unit, HUR and year', () => {
    const keys = demo.understandings.map(({ unitId, hurId, year }) => `${unitId} ${hurId} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('uses every id and every subject once', () => {
    const ids = [
      ...demo.units,
      ...demo.people,
      ...demo.cycles,
      ...demo.areas,
      ...demo.cycles.flatMap((cycle) => [
        ...cycle.evidence,
        ...cycle.causes,
        ...cycle.targets,
        ...cycle.hypotheses,
        ...cycle.actions,
        ...cycle.followUps,
        ...cycle.decisions,
        ...cycle.participation,
        ...cycle.moves,
      ]),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const subjects = demo.people.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test('stores nothing that leads to a protected person', () => {
    for (const person of demo.people.filter((one) => one.protected)) {
      expect(person).toMatchObject({ name: 'Skyddad person', email: null });
    }
  });
});

describe('Ekstad is as large as it was promised', () => {
  const schools = ekstad.units.filter((unit) => unit.type === 'school' && open(unit));

  test('two areas, eight schools of which two are preschools, forty teams, about 300 people', () => {
    expect(ekstad.units.filter(({ type }) => type === 'area')).toHaveLength(2);
    expect(schools).toHaveLength(8);
    expect(schools.filter(({ schoolTypes }) => schoolTypes.includes('FS'))).toHaveLength(2);
    expect(ekstad.units.filter((unit) => unit.type === 'team' && open(unit))).toHaveLength(40);
    expect(ekstad.people.length).toBeGreaterThanOrEqual(290);
    expect(ekstad.people.length).toBeLessThanOrEqual(310);
    expect(ekstad.people.filter((person) => person.protected).length).toBeGreaterThanOrEqual(2);
  });

  test('one school has no principal from 1 December', () => {
    const led = (on: string) =>
      schools.filter(({ id }) =>
        ekstad.people.some(({ assignments }) =>
          assignments.some(
            ({ role, unitId, from, to }) =>
              role === 'principal' && unitId === id && from <= on && (to === null || to >= on),
          ),
        ),
      );
    expect(led('2026-11-30')).toHaveLength(8);
    expect(led('2026-12-01').map(({ name }) => name)).not.toContain('Tegelsjöskolan');
    expect(led('2026-12-01')).toHaveLength(7);
  });

  test('assignments that have ended and that have not begun exist, and one person has none', () => {
    const posts = ekstad.people.flatMap(({ assignments }) => assignments);
    expect(posts.some(({ to }) => to !== null && to < DEMO_DATE)).toBe(true);
    expect(posts.some(({ from }) => from > DEMO_DATE)).toBe(true);
    expect(ekstad.people.find(({ name }) => name === 'Viktor Lind')?.assignments).toEqual([]);
  });

  test('three school years of cycles, 43 of them live, on every level and in every phase', () => {
    expect(ekstad.cycles).toHaveLength(110);
    const live = ekstad.cycles.filter(({ phase }) => phase !== 'concluded');
    const type = (id: string) => ekstad.units.find((unit) => unit.id === id)?.type;
    const ofType = (...types: string[]) => live.filter(({ unitId }) => types.includes(type(unitId) ?? ''));
    expect(live).toHaveLength(43);
    expect(
      [ofType('authority', 'area'), ofType('school'), ofType('team')].map((list) => list.length),
    ).toEqual([3, 14, 26]);
    expect(new Set(ekstad.cycles.map(({ phase }) => phase)).size).toBe(5);
    expect(new Set(ekstad.cycles.map(({ year }) => year))).toEqual(new Set([2024, 2025, 2026]));
    expect(live.every(({ year }) => year === 2026)).toBe(true);
    expect(ekstad.cycles.some(({ abandonedReason }) => abandonedReason !== null)).toBe(true);
  });

  test('hypotheses have been supported, rejected and left undecided', () => {
    const states = ekstad.cycles.flatMap(({ hypotheses }) => hypotheses.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['open', 'supported', 'rejected', 'undecided']));
  });
});

test('Norrsjö is small and on another framework', () => {
  expect(norrsjo.people).toHaveLength(15);
  expect(norrsjo.framework.framework.name).toBe('Skolutveckling från mitten');
  expect(norrsjo.units.filter(({ type }) => type === 'team')).toHaveLength(3);
  const ids = new Set(ekstad.units.map(({ id }) => id));
  expect(norrsjo.cycles.some(({ unitId }) => ids.has(unitId))).toBe(false);
});

test('an id is the same every time and shaped as UUID version 7', () => {
  expect(demoId('cycle', 'las-no-so')).toBe(demoId('cycle', 'las-no-so'));
  expect(demoId('cycle', 'las-no-so')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(ekstad.cycles.map(({ id }) => id)).toContain(demoId('cycle', 'las-no-so'));
});

test('the best people to begin as come first', () => {
  expect(demoPeople().filter(({ entryPoint }) => entryPoint)).toEqual(demoPeople().slice(0, 8));
  expect(demoPeople()[0]).toMatchObject({
    name: 'Amira Holm',
    role: 'Medarbetare',
    unit: 'Arbetslag 7, Hagtornsskolan',
    authority: 'Ekstads kommun',
  });
  expect(demoPeople().find(({ name }) => name === 'Viktor Lind')?.role).toBe('Utan uppdrag');
});
