import { describe, expect, it } from 'vitest';
import {
  CriterionId,
  type Cycle,
  changeCycle,
  criterionLabels,
  criterionText,
  gate,
  gates,
  nextPhase,
  Phase,
} from '../../src/cycle/index.ts';
import { spokenOfIn } from '../../src/organisation/index.ts';
import {
  action,
  after,
  cause,
  codeOf,
  context,
  decided,
  followedUp,
  followUp,
  hypothesis,
  id,
  move,
  moved,
  planned,
  started,
} from './a-team.ts';

const unmet = (cycle: Cycle, to: Cycle['phase']) =>
  gate(cycle, to)
    .filter((criterion) => !criterion.met)
    .map((criterion) => criterion.id);
const reasons = (...ids: string[]) =>
  ids.map((criterion) => ({ criterion, reason: 'Vi tar det nästa läsår.' }));

describe('the gate out of plan', () => {
  it('asks an empty cycle for everything that can be missing', () =>
    expect(unmet(started(), 'carryOut')).toEqual([
      'causeChosen',
      'goalWritten',
      'actionPlanned',
      'situationObserved',
      'targetSet',
      'followUpPlanned',
    ]));
  it('asks a complete plan for nothing', () => expect(unmet(planned(), 'carryOut')).toEqual([]));
  it('counts actions without a hypothesis, and lets them through with a reason', () => {
    const cycle = after(planned(), action(2, { hypothesisId: null }), action(3, { hypothesisId: null }));
    const tied = gate(cycle, 'carryOut').find((criterion) => criterion.id === 'actionTied');
    expect(tied).toMatchObject({ hard: false, met: false, part: 'actions', params: { count: 2 } });
    expect(codeOf(changeCycle(cycle, move(cycle, 'carryOut'), context()))).toBe('gateNeedsReasons');
    const through = after(cycle, move(cycle, 'carryOut', { overrides: reasons('actionTied') }));
    expect(through.moves.at(-1)?.overrides).toEqual(reasons('actionTied'));
  });
  it('never lets a missing cause through, whatever the reason (Education Act 4:3)', () => {
    const cycle = { ...planned(), causes: [] };
    const refused = changeCycle(
      cycle,
      move(cycle, 'carryOut', { overrides: reasons('causeChosen') }),
      context(),
    );
    expect(refused).toMatchObject({
      error: { code: 'gateIsClosed', path: ['criteria', 'causeChosen'], params: { count: 1 } },
    });
  });
  it('a hypothesis without a cause and one that cannot be rejected are asked about', () => {
    const cycle = after(planned(), hypothesis(2, { causeId: null, rejectIf: '' }));
    expect(unmet(cycle, 'carryOut')).toEqual(['hypothesisTied', 'hypothesisRejectable']);
  });
  it('an action without an owner or an end is asked about', () => {
    const cycle = after(planned(), action(2, { ownerId: null }), action(3, { to: null }));
    expect(gate(cycle, 'carryOut').find((one) => one.id === 'actionOwned')?.params.count).toBe(2);
  });
  it('shares the cycle', () => {
    expect(planned().sharing).toBe('working');
    expect(moved(planned(), 'carryOut').sharing).toBe('shared');
  });
});

describe('the gate into analysis', () => {
  const following = () =>
    moved(after(moved(planned(), 'carryOut'), action(1, { revision: 1, status: 'ongoing' })), 'followUp');

  it('says in words which week is not followed up, what may be skipped and what is done', () => {
    const said = gate(following(), 'analyse').map((criterion) => criterionText(criterion, 'sv', 'pupils'));
    expect(said).toEqual([
      'Uppföljningen vecka 47 är inte gjord.',
      'Elevernas röst saknas i uppföljningen.',
      'Varje insats hör till en hypotes',
      '”Gjort som tänkt” är inte ifyllt för insatsen ”Ordgenomgång före läsning”.',
    ]);
  });
  it('counts several follow-ups and names their weeks', () => {
    const cycle = after(following(), followUp(2, { plannedOn: '2026-12-07' }));
    const criterion = gate(cycle, 'analyse')[0];
    expect(criterion && criterionText(criterion, 'sv', 'pupils')).toBe(
      '2 uppföljningar är inte gjorda: vecka 47, 50.',
    );
    expect(criterion && criterionText(criterion, 'en', 'pupils')).toBe(
      '2 follow-ups are not done: week 47, 50.',
    );
  });
  it('is closed while a planned follow-up is not done', () => {
    const cycle = following();
    const all = reasons('followUpDone', 'pupilVoiceHeard', 'fidelityCounted');
    expect(codeOf(changeCycle(cycle, move(cycle, 'analyse', { overrides: all }), context()))).toBe(
      'gateIsClosed',
    );
  });
  it('asks for a follow-up where there is none', () => {
    const cycle = { ...following(), followUps: [] };
    expect(unmet(cycle, 'analyse')).toEqual(['followUpPlanned', 'pupilVoiceHeard', 'fidelityCounted']);
  });
  it('lets missing pupil voice through with a reason and no other way', () => {
    const silent = after(
      followedUp(),
      followUp(1, {
        revision: 2,
        doneOn: '2026-11-18',
        course: 'onCourse',
        text: '66 procent.',
      }),
    );
    expect(codeOf(changeCycle(silent, move(silent, 'analyse'), context()))).toBe('gateNeedsReasons');
    expect(moved(silent, 'analyse', ['pupilVoiceHeard']).phase).toBe('analyse');
  });
});

describe('the gate to conclusion', () => {
  it('asks for causes, a conclusion and a decision, whatever the reason', () => {
    const cycle = moved(followedUp(), 'analyse');
    const hard = gate(cycle, 'concluded').filter((criterion) => criterion.hard && !criterion.met);
    expect(hard.map((criterion) => criterion.id)).toEqual([
      'causesReconsidered',
      'conclusionDrawn',
      'decisionTaken',
    ]);
  });
  it('asks for nothing when all is said', () => expect(unmet(decided(), 'concluded')).toEqual([]));
  it('asks about a hypothesis that is still open and about missing participation (4:4)', () => {
    const cycle = { ...decided(), participation: [], hypotheses: planned().hypotheses };
    expect(unmet(cycle, 'concluded')).toEqual(['hypothesisJudged', 'staffTookPart', 'pupilsTookPart']);
  });
  it('a decision on the whole covers every action; one on an action covers that action', () => {
    const cycle = after(decided(), action(2, { hypothesisId: null }));
    expect(unmet(cycle, 'concluded')).toEqual([]);
    const single = { ...cycle, decisions: cycle.decisions.map((one) => ({ ...one, actionId: id(8, 1) })) };
    expect(unmet(single, 'concluded')).toEqual(['actionDecided']);
  });
  it('says when the cycle was concluded', () =>
    expect(moved(decided(), 'concluded').concludedAt).toBe(context().now));
});

describe('moves', () => {
  const legal: Record<Phase, Phase[]> = {
    plan: ['carryOut'],
    carryOut: ['plan', 'followUp'],
    followUp: ['plan', 'carryOut', 'analyse'],
    analyse: ['plan', 'carryOut', 'followUp', 'concluded'],
    concluded: [],
  };
  const pairs = Phase.options.flatMap((from) => Phase.options.map((to) => ({ from, to })));

  it.each(pairs.filter(({ from }) => from !== 'concluded'))(
    'from $from to $to goes only where it is legal',
    ({ from, to }) => {
      const cycle: Cycle = { ...decided(), phase: from };
      const result = changeCycle(cycle, move(cycle, to, { reason: 'Hypotesen är avvisad.' }), context());
      expect(codeOf(result)).toBe(legal[from].includes(to) ? 'accepted' : 'noSuchMove');
    },
  );
  it('a move back asks for a reason and for nothing else', () => {
    const cycle = moved(planned(), 'carryOut');
    expect(gate(cycle, 'plan')).toEqual([]);
    expect(codeOf(changeCycle(cycle, move(cycle, 'plan'), context()))).toBe('moveBackNeedsReason');
    expect(
      codeOf(changeCycle(cycle, move(cycle, 'plan', { reason: 'Hypotesen är avvisad.' }), context())),
    ).toBe('accepted');
  });
  it('a reason has at least ten characters', () => {
    const cycle = moved(planned(), 'carryOut');
    const back = (reason: string) => codeOf(changeCycle(cycle, move(cycle, 'plan', { reason }), context()));
    expect(back('123456789')).toBe('moveBackNeedsReason');
    expect(back('1234567890')).toBe('accepted');
  });
  it('each phase but the last has one ahead', () =>
    expect(Phase.options.map(nextPhase)).toEqual(['carryOut', 'followUp', 'analyse', 'concluded', null]));
  it('a stale move is refused', () => {
    const cycle = planned();
    expect(codeOf(changeCycle(cycle, move(cycle, 'carryOut', { revision: 1 }), context()))).toBe(
      'staleRevision',
    );
  });
  it('an override that is no longer needed is not recorded', () => {
    const cycle = moved(planned(), 'carryOut', ['actionTied']);
    expect(cycle.moves.at(-1)?.overrides).toEqual([]);
  });
  it('a cause that is chosen nowhere else keeps the gate closed after going back', () => {
    const back = after(moved(planned(), 'carryOut'), {
      type: 'movePhase',
      to: 'plan',
      reason: 'Hypotesen är avvisad.',
      overrides: [],
      revision: 3,
    });
    const untied = after(
      back,
      hypothesis(1, { revision: 1, causeId: null }),
      cause(1, { revision: 1, chosen: false }),
    );
    expect(unmet(untied, 'carryOut')).toEqual(['causeChosen', 'hypothesisTied']);
  });
});

describe('the words of a gate', () => {
  it('of a preschool no criterion speaks of pupils, and of a school none of children', () => {
    for (const id of CriterionId.options) {
      for (const [met, count] of [
        [true, 0],
        [false, 1],
        [false, 2],
      ] as const) {
        const criterion = { id, met, params: { count, what: 'Något' } };
        expect(criterionText(criterion, 'sv', 'children')).not.toMatch(/elev/i);
        expect(criterionText(criterion, 'en', 'children')).not.toMatch(/pupil/i);
        expect(criterionText(criterion, 'sv', 'pupils')).not.toMatch(/barn/i);
      }
    }
    const units = { preschool: spokenOfIn(['FS']), both: spokenOfIn(['FS', 'GR']), none: spokenOfIn([]) };
    expect(units).toEqual({ preschool: 'children', both: 'pupils', none: 'pupils' });
  });

  const asked = Object.values(gates).flatMap(({ hard, overridable }) => [...hard, ...overridable]);
  it('every criterion is asked somewhere', () =>
    expect(new Set(asked)).toEqual(new Set(CriterionId.options)));
  it.each(CriterionId.options)('%s is worded in both languages, with the same figures', (criterion) => {
    const { sv, en } = criterionLabels[criterion];
    for (const wording of ['met', 'one', 'many'] as const) {
      expect(sv[wording].match(/\{\w+\}/g)?.sort()).toEqual(en[wording].match(/\{\w+\}/g)?.sort());
      expect(sv[wording]).not.toBe('');
    }
  });
});
