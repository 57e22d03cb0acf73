import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, assignmentsAfterClosing, outlasts, withinUnit } from '../../src/access/index.ts';
import { addDays } from '../../src/kernel/index.ts';
import type { Unit } from '../../src/organisation/index.ts';
import { idOf } from '../organisation/ids.ts';

const lastDay = '2026-06-30';
const unitOf = (n: number, rest: Partial<Unit>): Unit => ({
  id: idOf(n),
  parentId: idOf(1),
  type: 'school',
  name: `Skola ${n}`,
  teamKind: null,
  schoolUnitCode: null,
  schoolTypes: [],
  from: '2020-07-01',
  to: null,
  successorId: null,
  ...rest,
});
const unit = unitOf(2, { to: lastDay });
const team = unitOf(3, { to: lastDay, type: 'team', parentId: unit.id });
const successor = unitOf(4, {});
const held = (n: number, rest: Partial<Assignment> = {}): Assignment => ({
  id: idOf(n),
  personId: idOf(100 + n),
  role: 'principal',
  unitId: unit.id,
  from: '2022-08-01',
  to: null,
  ...rest,
});

const newId = () => idOf(999);
const closing = { unit, teams: [team], successor, newId };
function after(assignments: readonly Assignment[], wish: 'end' | 'goOnAtSuccessor', rest = {}) {
  const result = assignmentsAfterClosing(assignments, { ...closing, ...rest, wish });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the assignments of a unit that closes', () => {
  it('end on its last day, those of its teams too, and nobody else’s', () => {
    const mine = [held(10), held(11, { unitId: team.id, role: 'staff', to: '2027-06-30' })];
    const others = [held(12, { to: lastDay }), held(13, { unitId: successor.id })];
    const { ended, cancelled, begun } = after([...mine, ...others], 'end');
    expect(ended).toEqual(mine.map((one) => ({ ...one, to: lastDay })));
    expect([cancelled, begun]).toEqual([[], []]);
  });

  it('never begin when they would have begun later', () => {
    const coming = held(10, { from: '2026-07-01', to: '2026-12-31' });
    expect(after([coming], 'end')).toEqual({ ended: [], cancelled: [coming], begun: [] });
  });

  it('go on at the successor in the same role from the day after, when that is wished', () => {
    const { ended, begun } = after([held(10, { to: '2027-06-30' })], 'goOnAtSuccessor');
    expect(ended).toMatchObject([{ to: lastDay, unitId: unit.id }]);
    expect(begun).toEqual([
      held(10, { id: idOf(999), unitId: successor.id, from: '2026-07-01', to: '2027-06-30' }),
    ]);
  });

  it('go on from their own first day when that is later', () => {
    const { cancelled, begun } = after([held(10, { from: '2026-08-10' })], 'goOnAtSuccessor');
    expect(cancelled.map(({ id }) => id)).toEqual([idOf(10)]);
    expect(begun).toMatchObject([{ unitId: successor.id, from: '2026-08-10', to: null }]);
  });

  it('of a team end although the school’s go on: a role in a team means something else in a school', () => {
    const leading = held(10, { unitId: team.id, role: 'teamLead' });
    expect(after([leading], 'goOnAtSuccessor')).toMatchObject({ ended: [{ to: lastDay }], begun: [] });
  });

  it('are not given twice to somebody who has the role at the successor already', () => {
    const there = held(11, { personId: idOf(110), unitId: successor.id, from: '2026-01-01' });
    expect(after([held(10), there], 'goOnAtSuccessor').begun).toEqual([]);
    const otherRole = { ...there, role: 'deputyPrincipal' as const };
    expect(after([held(10), otherRole], 'goOnAtSuccessor').begun).toHaveLength(1);
  });

  it('stay within the days of the successor', () => {
    const short = unitOf(4, { from: '2026-08-01', to: '2026-12-31' });
    expect(after([held(10)], 'goOnAtSuccessor', { successor: short }).begun).toMatchObject([
      { from: '2026-08-01', to: '2026-12-31' },
    ]);
    const gone = held(10, { to: '2026-07-15' });
    expect(after([gone], 'goOnAtSuccessor', { successor: short }).begun).toEqual([]);
  });

  it('cannot go on at no unit', () => {
    const asked = assignmentsAfterClosing([], { ...closing, successor: null, wish: 'goOnAtSuccessor' });
    expect(asked).toMatchObject({ ok: false, error: { code: 'noSuccessorToGoOnAt' } });
  });

  it('whatever they are: none outlasts its unit, none ends before it began, none is lost', () => {
    const aDay = fc.integer({ min: -60, max: 60 }).map((days) => addDays(lastDay, days));
    const anAssignment = fc
      .record({
        unitId: fc.constantFrom(unit.id, team.id, successor.id),
        from: aDay,
        days: fc.option(fc.nat(90)),
      })
      .map(({ unitId, from, days }) => ({ unitId, from, to: days === null ? null : addDays(from, days) }));
    const units = new Map([unit, team, successor].map((one) => [one.id, one]));
    fc.assert(
      fc.property(
        fc.array(anAssignment, { maxLength: 12 }),
        fc.constantFrom('end' as const, 'goOnAtSuccessor' as const),
        (spans, wish) => {
          const all = spans.map((span, at) => held(at + 10, span));
          const { ended, cancelled, begun } = after(all, wish);
          const gone = new Set([...ended, ...cancelled].map(({ id }) => id));
          const now = [...all.filter(({ id }) => !gone.has(id)), ...ended, ...begun];
          for (const one of now) {
            expect(outlasts(one, units.get(one.unitId) ?? unit)).toBe(false);
            expect(one.to === null || one.from <= one.to).toBe(true);
          }
          expect(now.length - begun.length + cancelled.length).toBe(all.length);
          expect(begun.every(({ from }) => from > lastDay)).toBe(true);
        },
      ),
    );
  });
});

describe('an assignment at a unit with a last day', () => {
  it('lasts as long as the unit and no longer', () => {
    expect(withinUnit(held(10, { to: lastDay }), unit).ok).toBe(true);
    expect(withinUnit(held(10), successor).ok).toBe(true);
    for (const to of [null, '2026-07-01'])
      expect(withinUnit(held(10, { to }), unit)).toMatchObject({
        ok: false,
        error: { code: 'assignmentOutlastsUnit', path: ['to'], params: { name: 'Skola 2', date: lastDay } },
      });
  });
});
