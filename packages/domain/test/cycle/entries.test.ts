import { describe, expect, it } from 'vitest';
import { type Cycle, type CycleCommand, changeCycle } from '../../src/cycle/index.ts';
import {
  action,
  after,
  amira,
  cause,
  code,
  context,
  decided,
  decision,
  evidence,
  followUp,
  hypothesis,
  id,
  moved,
  participation,
  planned,
  started,
  stranger,
  target,
} from './a-team.ts';

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
