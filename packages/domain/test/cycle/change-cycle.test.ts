import { describe, expect, it } from 'vitest';
import {
  type Cycle,
  type CycleCommand,
  changeCycle,
  continueCycle,
  startCycle,
} from '../../src/cycle/index.ts';
import { errorMessage } from '../../src/kernel/index.ts';
import {
  accepted,
  action,
  after,
  amira,
  cause,
  codeOf,
  context,
  decided,
  decision,
  evidence,
  followUp,
  hur21,
  hur33,
  hypothesis,
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

const code = (cycle: Cycle, command: CycleCommand, change = {}) =>
  codeOf(changeCycle(cycle, command, context(change)));

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

describe('the order of a list', () => {
  const three = () => after(started(), cause(1), cause(2), cause(3));
  const move = (at: number, direction: 'up' | 'down', revision = 1): CycleCommand => ({
    type: 'moveEntry',
    part: 'causes',
    id: id(6, at),
    direction,
    revision,
  });
  const order = (cycle: Cycle) => cycle.causes.map((one) => one.id);

  it('is the writers’ own: an entry changes places with its neighbour', () => {
    const up = after(three(), move(3, 'up'));
    expect(order(up)).toEqual([id(6, 1), id(6, 3), id(6, 2)]);
    expect(order(after(up, move(3, 'down', 2)))).toEqual(order(three()));
    expect(up.causes.map(({ revision }) => revision)).toEqual([1, 2, 1]);
  });
  it('ends at the ends', () => {
    expect(code(three(), move(1, 'up'))).toBe('entryStandsOutermost');
    expect(code(three(), move(3, 'down'))).toBe('entryStandsOutermost');
    expect(code(three(), move(2, 'up', 9))).toBe('staleRevision');
  });
  it('is kept within what is read together: causes under the same one, evidence of the same status', () => {
    const tree = after(started(), cause(1), cause(2, { parentId: id(6, 1) }), cause(3));
    expect(code(tree, move(2, 'up'))).toBe('entryStandsOutermost');
    expect(order(after(tree, move(3, 'up')))).toEqual([id(6, 3), id(6, 2), id(6, 1)]);
    const mixed = after(started(), evidence(1), evidence(2, { status: 'interpretation' }), evidence(3));
    const first: CycleCommand = {
      type: 'moveEntry',
      part: 'situation',
      id: id(12, 1),
      direction: 'down',
      revision: 1,
    };
    expect(after(mixed, first).evidence.map((one) => one.id)).toEqual([id(12, 3), id(12, 2), id(12, 1)]);
  });
});

describe('the cause tree', () => {
  const tree = () =>
    after(started(), cause(1), cause(2, { parentId: id(6, 1) }), cause(3, { parentId: id(6, 2) }));

  it('has no loops', () =>
    expect(code(tree(), cause(1, { revision: 1, parentId: id(6, 3) }))).toBe('causeUnderItself'));
  it('has no cause under itself', () =>
    expect(code(tree(), cause(1, { revision: 1, parentId: id(6, 1) }))).toBe('causeUnderItself'));
  it('hangs together', () =>
    expect(code(tree(), cause(4, { parentId: id(6, 9) }))).toBe('parentCauseNotFound'));
  it('keeps a cause that others hang on, and says how many', () => {
    const removal: CycleCommand = { type: 'removeEntry', part: 'causes', id: id(6, 1), revision: 1 };
    const refused = changeCycle(after(tree(), hypothesis(1)), removal, context());
    expect(refused).toMatchObject({ error: { code: 'causeIsUsed', params: { causes: 1, hypotheses: 1 } } });
  });
  it('lets go of a leaf', () =>
    expect(code(tree(), { type: 'removeEntry', part: 'causes', id: id(6, 3), revision: 1 })).toBe(
      'accepted',
    ));
  it('keeps a cause chosen while a hypothesis builds on it', () =>
    expect(code(planned(), cause(1, { revision: 1, chosen: false }))).toBe('causeHasHypotheses'));
});

describe('the chain from cause to decision', () => {
  it('a hypothesis is tied to a cause of this cycle', () =>
    expect(code(started(), hypothesis(1))).toBe('causeNotInCycle'));
  it('a hypothesis is tied to a chosen cause', () =>
    expect(code(after(started(), cause(1, { chosen: false })), hypothesis(1))).toBe('causeNotChosen'));
  it('an action is tied to a hypothesis of this cycle', () =>
    expect(code(started(), action(1))).toBe('hypothesisNotInCycle'));
  it('an owner is a person of the unit', () =>
    expect(code(planned(), action(2, { ownerId: stranger }))).toBe('personNotInUnit'));
  it('an owner who has left keeps what was theirs until it is changed', () => {
    const without = { members: [] };
    expect(code(planned(), action(1, { revision: 1, text: 'Ny text' }), without)).toBe('accepted');
  });
  it('a hypothesis is not judged before it is tried', () =>
    expect(
      code(planned(), {
        type: 'judgeHypothesis',
        id: id(7, 1),
        state: 'rejected',
        outcome: 'Nej',
        revision: 1,
      }),
    ).toBe('hypothesisNotTried'));
  it('a judgement says what was seen', () =>
    expect(
      code(moved(planned(), 'carryOut'), {
        type: 'judgeHypothesis',
        id: id(7, 1),
        state: 'rejected',
        outcome: '',
        revision: 1,
      }),
    ).toBe('judgementNeedsOutcome'));
  it('a judged hypothesis is not rewritten to fit', () =>
    expect(code(decided(), hypothesis(1, { revision: 2 }))).toBe('hypothesisIsJudged'));
  it('a judgement can be taken back, and then the wording is free again', () => {
    const open = after(decided(), {
      type: 'judgeHypothesis',
      id: id(7, 1),
      state: 'open',
      outcome: '',
      revision: 2,
    });
    expect(open.hypotheses[0]).toMatchObject({ state: 'open', judgedOn: null });
    expect(code(open, hypothesis(1, { revision: 3 }))).toBe('accepted');
  });
  it('a decision needs an analysis that reconsiders the causes (Education Act 4:3)', () =>
    expect(code(planned(), decision(1))).toBe('decisionNeedsAnalysis'));
  it('a decision on one action may rest on its judged hypothesis', () => {
    const judged = after(moved(planned(), 'carryOut'), {
      type: 'judgeHypothesis',
      id: id(7, 1),
      state: 'rejected',
      outcome: '−1 procentenhet, 82 elever',
      revision: 1,
    });
    expect(code(judged, decision(1, { actionId: id(8, 1), kind: 'end' }))).toBe('accepted');
    expect(code(judged, decision(1))).toBe('decisionNeedsAnalysis');
  });
  it('the same decision is not taken twice', () =>
    expect(code(decided(), decision(2))).toBe('alreadyDecided'));
  it('a decision is about an action of this cycle', () =>
    expect(code(decided(), decision(2, { actionId: id(8, 9) }))).toBe('actionNotInCycle'));
  it('continue and spread may both be decided', () =>
    expect(code(decided(), decision(2, { kind: 'continue' }))).toBe('accepted'));
});

describe('the goal', () => {
  it('is not measured on a group where pupils can be recognised', () =>
    expect(code(started(), target(1, { pupilCount: 4 }))).toBe('pupilGroupTooSmall'));
  it.each([
    ['increase', 54],
    ['increase', 40],
    ['decrease', 60],
  ])('a target that is to %s does not go the other way', (direction, value) =>
    expect(code(started(), target(1, { direction, target: value }))).toBe('targetAgainstDirection'),
  );
  it('a target that is to be kept, or has no baseline, goes whichever way it goes', () => {
    expect(code(started(), target(1, { direction: 'keep', target: 40 }))).toBe('accepted');
    expect(code(started(), target(1, { baseline: null, target: 40 }))).toBe('accepted');
  });
});

describe('follow-ups', () => {
  it.each([
    ['a done one says how the work goes', { doneOn: '2026-11-18' }, 'followUpNeedsCourse'],
    ['a done one says what was seen', { doneOn: '2026-11-18', course: 'onCourse' }, 'followUpNeedsText'],
    ['a planned one has no verdict yet', { course: 'onCourse' }, 'courseBeforeFollowUp'],
    [
      'a value is a value of a target',
      { doneOn: '2026-11-18', course: 'onCourse', text: 'x', value: 66 },
      'valueNeedsTarget',
    ],
    ['a value is seen, not planned', { targetId: id(11, 1), value: 66 }, 'valueBeforeFollowUp'],
    ['its target is of this cycle', { targetId: id(11, 9) }, 'targetNotInCycle'],
    ['its person is of the unit', { responsibleId: stranger }, 'personNotInUnit'],
  ])('%s', (_rule, change, refusal) => expect(code(planned(), followUp(2, change))).toBe(refusal));
});

describe('participation (Education Act 4:4)', () => {
  it.each([
    ['names are for staff only', { group: 'pupils' }, 'namesForStaffOnly'],
    ['a named person is of the unit', { personIds: [stranger] }, 'personNotInUnit'],
    ['a person is named once', { personIds: [amira, amira] }, 'personNamedTwice'],
    ['no fewer are counted than are named', { headcount: 0 }, 'fewerThanNamed'],
  ])('%s', (_rule, change, refusal) => expect(code(started(), participation(1, change))).toBe(refusal));
});

describe('removing', () => {
  it.each([
    ['a target that is followed up', 'goal', target(1).id, 'targetIsUsed'],
    ['a judged hypothesis', 'hypotheses', hypothesis(1).id, 'hypothesisIsJudged'],
    ['an action that has begun', 'actions', action(1).id, 'actionHasBegun'],
    ['a done follow-up', 'followUps', followUp(1).id, 'followUpIsDone'],
  ] as const)('refuses %s: nothing with recorded progress is deleted', (_thing, part, entryId, refusal) => {
    const done = followUp(1, {
      revision: 2,
      targetId: target(1).id,
      doneOn: '2026-11-18',
      course: 'onCourse',
      text: 'x',
    });
    const cycle = after(decided(), done);
    const lists = [...cycle.targets, ...cycle.hypotheses, ...cycle.actions, ...cycle.followUps];
    const revision = lists.find((entry) => entry.id === entryId)?.revision ?? 0;
    expect(code(cycle, { type: 'removeEntry', part, id: entryId, revision })).toBe(refusal);
  });
  it('refuses a hypothesis that actions are tied to', () =>
    expect(code(planned(), { type: 'removeEntry', part: 'hypotheses', id: id(7, 1), revision: 1 })).toBe(
      'hypothesisIsUsed',
    ));
  it('refuses an action that a decision is about', () => {
    const cycle = after(decided(), action(2, { hypothesisId: null }), decision(2, { actionId: id(8, 2) }));
    expect(code(cycle, { type: 'removeEntry', part: 'actions', id: id(8, 2), revision: 1 })).toBe(
      'actionIsDecided',
    );
  });
  it.each(['situation', 'decisions', 'participation'] as const)('lets go of an entry of %s', (part) => {
    const cycle = decided();
    const list = {
      situation: cycle.evidence,
      decisions: cycle.decisions,
      participation: cycle.participation,
    }[part];
    const entry = list[0];
    expect(entry).toBeDefined();
    if (!entry) return;
    expect(code(cycle, { type: 'removeEntry', part, id: entry.id, revision: entry.revision })).toBe(
      'accepted',
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
