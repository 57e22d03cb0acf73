import {
  type Cycle,
  contributionProblem,
  gate,
  type Id,
  lateness,
  levelOf,
  Phase,
  phaseSpans,
} from '@varje-elev/domain';
import { describe, expect, test } from 'vitest';
import { type DemoAuthority, demoAuthorities, ekstad } from './content.ts';
import { DEMO_DATE } from './dates.ts';
import { demoId } from './id.ts';

function pathOf(demo: DemoAuthority, id: Id | null): string {
  const unit = demo.units.find((one) => one.id === id);
  return unit === undefined ? '' : `${pathOf(demo, unit.parentId)}${unit.id}/`;
}

function above(demo: DemoAuthority, cycle: Cycle): Cycle[] {
  const target = demo.cycles.find(({ id }) => id === cycle.contributesToId);
  return target === undefined ? [] : [target, ...above(demo, target)];
}

/** The cycle as it stood when it passed a gate: everything but the phase has been kept. */
const before = (cycle: Cycle, phase: Phase): Cycle => ({ ...cycle, phase });

describe.each(demoAuthorities)('$name', (demo) => {
  test.each(demo.cycles)('$title, $year', (cycle) => {
    const unit = demo.units.find(({ id }) => id === cycle.unitId);
    const version = demo.framework.versions.find(({ id }) => id === cycle.frameworkVersionId);
    const level = levelOf(unit?.type ?? 'team');
    expect(version?.effectiveFrom).toBeLessThanOrEqual(cycle.year);
    expect(cycle.hurIds.length).toBeGreaterThan(0);
    for (const hurId of cycle.hurIds) {
      expect(version?.hurs.find(({ id }) => id === hurId)?.level).toBe(level);
    }
    if (cycle.contributesToId !== null) {
      const [target, ...further] = above(demo, cycle);
      expect(
        contributionProblem(cycle, cycle.contributesToId, cycle.period, {
          unit: { level, path: pathOf(demo, cycle.unitId) },
          target: target && {
            id: target.id,
            unitPath: pathOf(demo, target.unitId),
            period: target.period,
            ancestorsInThread: further.map(({ id }) => id),
          },
        }),
      ).toBeNull();
    }
    const chosen = new Set(cycle.causes.filter((cause) => cause.chosen).map(({ id }) => id));
    for (const { causeId } of cycle.hypotheses) expect(chosen).toContain(causeId);
    const posts = demo.people.flatMap(({ assignments }) => assignments);
    for (const owner of [cycle.leadId, ...cycle.actions.map(({ ownerId }) => ownerId)]) {
      expect(posts.some(({ personId, unitId }) => personId === owner && unitId === cycle.unitId)).toBe(true);
    }
    for (const date of [
      ...cycle.actions.flatMap(({ from, to }) => [from, to]),
      ...cycle.followUps.map(({ plannedOn }) => plannedOn),
      ...cycle.targets.map(({ by }) => by),
    ]) {
      expect(date !== null && date >= cycle.period.from && date <= cycle.period.to).toBe(true);
    }
    for (const done of [
      ...cycle.followUps.map(({ doneOn }) => doneOn),
      ...cycle.decisions.map(({ decidedOn }) => decidedOn),
      ...cycle.evidence.map(({ observedOn }) => observedOn),
      ...cycle.participation.map(({ on }) => on),
    ]) {
      expect((done ?? '') <= DEMO_DATE).toBe(true);
    }
    for (const { group, personIds } of cycle.participation) {
      if (group !== 'staff') expect(personIds).toEqual([]);
    }
  });

  test('every gate that was passed was open, or let through with a written reason', () => {
    for (const cycle of demo.cycles.filter(({ abandonedReason }) => abandonedReason === null)) {
      for (const { from, to, overrides } of cycle.moves) {
        const unmet = gate(before(cycle, from), to).filter(({ met }) => !met);
        const said = overrides.map(({ criterion }) => criterion);
        expect([cycle.title, from, unmet.map(({ id }) => id)]).toEqual([cycle.title, from, said]);
      }
      expect(cycle.phase).toBe(cycle.moves.at(-1)?.to ?? 'plan');
    }
  });

  test('what was given up says why, and what is over is concluded', () => {
    for (const cycle of demo.cycles) {
      expect(cycle.concludedAt !== null).toBe(cycle.phase === 'concluded');
      if (cycle.year < 2026) expect(cycle.phase).toBe('concluded');
    }
  });

  test('improvement areas lead from a cycle and to a cycle of the same unit or below', () => {
    const cycles = new Map(demo.cycles.map((cycle) => [cycle.id, cycle]));
    for (const area of demo.areas) {
      if (area.fromCycleId !== null) expect(cycles.has(area.fromCycleId)).toBe(true);
      if (area.takenUpByCycleId === null) continue;
      expect(cycles.get(area.takenUpByCycleId)?.unitId).toBe(area.unitId);
    }
  });
});

describe('Ekstad on its day', () => {
  const breaks = ekstad.calendars.flatMap((calendar) => calendar.breaks);
  const late = ekstad.cycles.flatMap((cycle) => {
    const found = lateness(cycle, phaseSpans(cycle.period), DEMO_DATE, breaks);
    return found === null ? [] : [[cycle.title, cycle.phase, found.weeks] as const];
  });

  test('five cycles are behind, as on the wheel', () => {
    expect(late.toSorted()).toEqual([
      ['Besök hos varandra', 'plan', 10],
      ['Från resultat till orsak', 'followUp', 1],
      ['Ledningsgruppens mandat', 'plan', 3],
      ['Likvärdig mätning av läsning', 'carryOut', 7],
      ['Lugn start på lektionen', 'carryOut', 2],
    ]);
  });

  test('the weave has the threads and the holes that were drawn', () => {
    const version = ekstad.framework.versions.at(-1);
    const schoolsOf = (number: string) => {
      const hur = version?.hurs.find(({ id }) => id === demoId('hur', `ekstad-v3:staff:${number}`));
      const units = ekstad.cycles
        .filter(({ phase, hurIds }) => phase !== 'concluded' && hurIds.includes(hur?.id ?? ''))
        .map(({ unitId }) => ekstad.units.find(({ id }) => id === unitId)?.parentId);
      return new Set(units).size;
    };
    const numbers = '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1 4.2 4.3'.split(' ');
    expect(numbers.map(schoolsOf)).toEqual([7, 8, 1, 5, 8, 8, 4, 0, 8, 6, 5, 2, 8, 2, 3]);
  });

  test('the thread of reading goes through seven schools and nineteen teams', () => {
    const top = demoId('cycle', 'lasning-i-alla-amnen');
    const inThread = ekstad.cycles.filter((cycle) => above(ekstad, cycle).some(({ id }) => id === top));
    const units = inThread.map(({ unitId }) => ekstad.units.find(({ id }) => id === unitId));
    const count = (type: string) => new Set(units.filter((unit) => unit?.type === type)).size;
    expect([count('area'), count('school'), count('team')]).toEqual([1, 7, 19]);
  });

  test('the cycle of Arbetslag 7 has two things left before its analysis', () => {
    const cycle = ekstad.cycles.find(({ id }) => id === demoId('cycle', 'las-no-so'));
    const left = cycle && gate(cycle, 'analyse').filter(({ met }) => !met);
    expect(left?.map(({ id, hard, params }) => [id, hard, params.what])).toEqual([
      ['followUpDone', true, '50'],
      ['pupilVoiceHeard', false, ''],
    ]);
    expect(Phase.options.indexOf(cycle?.phase ?? 'plan')).toBe(2);
  });
});
