import { describe, expect, it } from 'vitest';
import { type CycleCommand, changeCycle, continueCycle, startCycle } from '../../src/cycle/index.ts';
import { errorMessage } from '../../src/kernel/index.ts';
import {
  accepted,
  action,
  after,
  cause,
  code,
  codeOf,
  context,
  decided,
  evidence,
  followUp,
  hur21,
  hur33,
  id,
  moved,
  participation,
  planned,
  schoolHur,
  start,
  started,
  stranger,
  target,
} from './a-team.ts';

describe('starting', () => {
  it('begins in plan, seen by the unit alone', () => {
    expect(started()).toMatchObject({ phase: 'plan', sharing: 'working', revision: 1, moves: [] });
  });
  it.each([
    ['a focus is needed', { hurIds: [] }, 'focusIsEmpty'],
    ['the focus is of the version', { hurIds: [id(3, 77)] }, 'hurNotInVersion'],
    ['the focus is at the level of the unit', { hurIds: [schoolHur] }, 'hurAtOtherLevel'],
    ['a HUR is chosen once', { hurIds: [hur33, hur33] }, 'hurChosenTwice'],
    [
      'it starts in its school year',
      { period: { from: '2026-07-31', to: '2026-12-18' } },
      'cycleStartsOutsideSchoolYear',
    ],
    ['it ends within three years', { period: { from: '2026-08-17', to: '2029-08-01' } }, 'cycleTooLong'],
    [
      'its end is not before its start',
      { period: { from: '2026-09-02', to: '2026-09-01' } },
      'periodEndsBeforeItStarts',
    ],
    ['its leader is a person of the unit', { leadId: stranger }, 'personNotInUnit'],
  ])('%s', (_rule, change, refusal) => {
    expect(codeOf(startCycle({ ...start, ...change }, context()))).toBe(refusal);
  });
});

describe('contributing to a cycle', () => {
  const link = (change: object = {}, cycleId = id(4, 50)) =>
    code(started(), { type: 'contributeTo', cycleId, revision: 1 }, change);
  const with_ = (change: object) => ({ target: { ...context().target, ...change } });

  it('may be of a unit above', () => expect(link()).toBe('accepted'));
  it('may be of the same unit', () =>
    expect(link(with_({ unitPath: context().unit.path }))).toBe('accepted'));
  it('may never be of a unit below', () =>
    expect(link(with_({ unitPath: `${context().unit.path}${id(1, 8)}/` }))).toBe(
      'contributesDownwardOrSideways',
    ));
  it('may never be of a unit beside', () =>
    expect(link(with_({ unitPath: `${id(1, 1)}/${id(1, 9)}/` }))).toBe('contributesDownwardOrSideways'));
  it('may never go in a circle', () =>
    expect(link(with_({ ancestorsInThread: [start.id] }))).toBe('contributesInACircle'));
  it('may never be itself', () => expect(link({}, start.id)).toBe('contributesToItself'));
  it('must exist', () => expect(link({ target: null })).toBe('contributionTargetNotFound'));
  it('must run at the same time for at least a day', () => {
    expect(link(with_({ period: { from: '2026-12-18', to: '2027-06-15' } }))).toBe('accepted');
    expect(link(with_({ period: { from: '2026-12-19', to: '2027-06-15' } }))).toBe(
      'contributesAtAnotherTime',
    );
  });
  it('can be untied', () => {
    const tied = after(started(), { type: 'contributeTo', cycleId: id(4, 50), revision: 1 });
    expect(after(tied, { type: 'contributeTo', cycleId: null, revision: 2 }).contributesToId).toBeNull();
  });
  it('holds when the period changes too', () => {
    const tied = after(started(), { type: 'contributeTo', cycleId: id(4, 50), revision: 1 });
    const later: CycleCommand = {
      type: 'editHead',
      period: { from: '2027-06-16', to: '2027-06-20' },
      revision: 2,
    };
    expect(code(tied, later)).toBe('contributesAtAnotherTime');
  });
});

describe('what a write saw', () => {
  it('a stale revision of the head is refused', () => {
    const edited = after(started(), { type: 'editHead', title: 'Ny rubrik', revision: 1 });
    expect(code(edited, { type: 'editHead', title: 'Annan', revision: 1 })).toBe('staleRevision');
  });
  it('a stale revision of an entry is refused', () =>
    expect(code(planned(), cause(1, { revision: 2 }))).toBe('staleRevision'));
  it('an entry that is gone is refused, not made anew', () =>
    expect(code(started(), cause(1, { revision: 1 }))).toBe('entryIsGone'));
  it('a new entry whose id is taken is refused', () =>
    expect(code(planned(), cause(1))).toBe('entryAlreadyExists'));
  it('a stale revision of the analysis is refused', () => {
    const begun = after(started(), { type: 'editAnalysis', conclusion: 'Ett utkast', revision: null });
    expect(code(begun, { type: 'editAnalysis', conclusion: 'Ett annat', revision: null })).toBe(
      'staleRevision',
    );
  });
  it('a goal area is chosen once', () =>
    expect(code(started(), { type: 'editHead', goalAreas: ['knowledge', 'knowledge'], revision: 1 })).toBe(
      'goalAreaTwice',
    ));
  it('a field that is left out stays as it is', () => {
    const begun = after(
      started(),
      { type: 'editHead', goal: 'Målet', problem: 'Problemet', revision: 1 },
      { type: 'editHead', goal: '', revision: 2 },
      { type: 'editAnalysis', conclusion: 'Slutsats', revision: null },
      { type: 'editAnalysis', effectForWhom: 'Alla', revision: 1 },
    );
    expect(begun).toMatchObject({ goal: '', problem: 'Problemet', title: start.title });
    expect(begun.analysis).toMatchObject({ conclusion: 'Slutsats', effectForWhom: 'Alla', revision: 2 });
  });
  it('a list holds at most 200 entries', () => {
    const full = Array.from({ length: 200 }, (_, number) => evidence(number + 1));
    expect(code(after(started(), ...full), evidence(201))).toBe('tooManyEntries');
  });
  it('a new entry goes last and keeps its place when written again', () => {
    const cycle = after(started(), cause(1), cause(2), cause(1, { revision: 1, text: 'Annan ordalydelse' }));
    expect(cycle.causes.map(({ position }) => position)).toEqual([0, 1]);
  });
});

describe('dates', () => {
  it.each([
    ['an action starts in the period', action(2, { from: '2026-08-16' }), 'dateOutsideCycle'],
    ['an action ends in the period', action(2, { to: '2026-12-19' }), 'dateOutsideCycle'],
    [
      'an action ends after it starts',
      action(2, { from: '2026-10-02', to: '2026-10-01' }),
      'periodEndsBeforeItStarts',
    ],
    ['a target is met in the period', target(2, { by: '2027-01-10' }), 'dateOutsideCycle'],
    ['a follow-up is planned in the period', followUp(2, { plannedOn: '2027-01-10' }), 'dateOutsideCycle'],
    [
      'evidence is gathered before it is written',
      evidence(2, { observedOn: '2026-11-25' }),
      'dateInTheFuture',
    ],
    ['participation has been', participation(2, { on: '2026-11-25' }), 'dateInTheFuture'],
    [
      'a follow-up is done before it is written',
      followUp(2, { doneOn: '2026-11-25', course: 'onCourse', text: 'Bra.' }),
      'dateInTheFuture',
    ],
  ])('%s', (_rule, command, refusal) => expect(code(planned(), command)).toBe(refusal));

  it('a shorter period is refused while planned dates lie outside, and says how many and which is first', () => {
    const shorter: CycleCommand = {
      type: 'editHead',
      period: { from: '2026-08-17', to: '2026-11-20' },
      revision: 2,
    };
    const refused = changeCycle(planned(), shorter, context());
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'periodLeavesDatesOutside', params: { count: 2, date: '2026-12-04' } },
    });
  });
});

describe('the ends of a period', () => {
  it('belong to it', () => {
    const { from, to } = start.period;
    const cycle = after(planned(), action(2, { from, to }));
    expect(code(cycle, { type: 'editHead', period: start.period, revision: 2 })).toBe('accepted');
  });
});

describe('the words of a refusal', () => {
  it('name dates as people write them, in both languages', () => {
    const refused = changeCycle(planned(), action(2, { to: '2026-12-19' }), context());
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect(errorMessage(refused.error, 'sv')).toBe(
      'Datumet 19 december 2026 ligger utanför cykelns period. Välj ett datum från 17 augusti 2026 till 18 december 2026.',
    );
    expect(errorMessage(refused.error, 'en')).toBe(
      'The date 19 December 2026 is outside the cycle’s period. Choose a date from 17 August 2026 to 18 December 2026.',
    );
  });
});

describe('ending and continuing', () => {
  const concluded = () => moved(decided(), 'concluded');

  it('a concluded cycle never changes', () => {
    const cycle = concluded();
    expect(code(cycle, { type: 'editHead', title: 'Ny', revision: cycle.revision })).toBe('cycleIsConcluded');
    expect(code(cycle, evidence(9))).toBe('cycleIsConcluded');
  });
  it('an abandoned cycle says why and is concluded', () => {
    const cycle = after(planned(), { type: 'abandon', reason: 'Laget slås samman med 8.', revision: 2 });
    expect(cycle).toMatchObject({ phase: 'concluded', abandonedReason: 'Laget slås samman med 8.' });
    expect(cycle.concludedAt).toBe(context().now);
    expect(cycle.moves.at(-1)).toMatchObject({ from: 'plan', to: 'concluded' });
  });
  it('a running cycle is not continued', () =>
    expect(codeOf(continueCycle(decided(), { ...start, id: id(4, 2) }, context()))).toBe(
      'cycleNotConcluded',
    ));
  it('a cycle is continued by its own unit only', () =>
    expect(codeOf(continueCycle(concluded(), { ...start, unitId: id(1, 9) }, context()))).toBe(
      'continuesAnotherUnit',
    ));
  it('a continuation links back and starts with the goal and the chosen causes as a tree of its own', () => {
    const old = {
      ...concluded(),
      causes: after(
        started(),
        cause(1),
        cause(2, { chosen: false, parentId: id(6, 1) }),
        cause(3, { parentId: id(6, 2) }),
      ).causes,
    };
    const next = accepted(continueCycle(old, { ...start, id: id(4, 2), hurIds: [hur21] }, context()));
    expect(next).toMatchObject({
      continuesId: old.id,
      goal: old.goal,
      hurIds: [hur21],
      phase: 'plan',
      revision: 1,
    });
    expect(next.causes).toHaveLength(2);
    expect(next.causes[1]?.parentId).toBe(next.causes[0]?.id);
    expect(next.causes.some(({ id: causeId }) => old.causes.some((other) => other.id === causeId))).toBe(
      false,
    );
  });
  it('sharing has no way back', () => {
    const shared = after(started(), { type: 'share', revision: 1 });
    expect(shared.sharing).toBe('shared');
    expect(code(shared, { type: 'share', revision: 2 })).toBe('alreadyShared');
  });
});
