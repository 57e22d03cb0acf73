import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeArea,
  type ImprovementArea,
  ImprovementArea as ImprovementAreaSchema,
  type ImprovementCommand,
  type ImprovementContext,
  type ImprovementState,
  improvementWarningText,
  inOrderOfWork,
  isOverdue,
  raise,
} from '../../src/improvement/index.ts';
import { accepted, amira, codeOf, id, schoolId, stranger, unitId } from '../cycle/a-team.ts';

const cycle = { id: id(4, 1), unitId, concluded: false };
const context = (change: Partial<ImprovementContext> = {}): ImprovementContext => ({
  now: '2026-11-24T09:42:00.000Z',
  today: '2026-11-24',
  members: [amira],
  unitsAbove: [schoolId, id(1, 1)],
  otherPrioritised: 0,
  cycle,
  ...change,
});
const seen = {
  id: id(16, 1),
  unitId,
  raisedByUnitId: unitId,
  fromCycleId: id(4, 1),
  kind: 'area' as const,
  title: 'NO och SO arbetar med samma tema olika veckor',
  description: '',
  ownerId: null,
  dueOn: null,
};
const grounds = {
  meaningForPupils: 'high',
  urgency: 'medium',
  ownControl: 'low',
  supportNeeded: '',
} as const;
const area = (): ImprovementArea => accepted(raise(seen, context())).area;
const deficiency = (): ImprovementArea =>
  accepted(raise({ ...seen, kind: 'legalDeficiency', ownerId: amira, dueOn: '2026-12-01' }, context())).area;

type Said = ImprovementCommand extends infer Each
  ? Each extends object
    ? Omit<Each, 'revision'>
    : never
  : never;
const attempt = (before: ImprovementArea, said: Said, change: Partial<ImprovementContext> = {}) =>
  changeArea(before, { ...said, revision: before.revision } as ImprovementCommand, context(change));
const after = (before: ImprovementArea, ...all: Said[]) =>
  all.reduce((now, said) => accepted(attempt(now, said)).area, before);

const said: Record<string, Said> = {
  edit: { type: 'editArea', title: 'Ny rubrik' },
  send: { type: 'sendUpward', toUnitId: schoolId },
  prioritise: { type: 'prioritise', grounds },
  takeUp: { type: 'takeUp', cycleId: cycle.id },
  resolve: { type: 'resolve', resolution: 'Samma tema samma vecka.', verification: 'Schemat.' },
  park: { type: 'park', reason: 'Schemat ligger fast i vår.' },
  reopen: { type: 'reopen' },
};

describe('raising', () => {
  it('puts an area on the own list', () =>
    expect(area()).toMatchObject({ state: 'identified', revision: 1 }));
  it('may put it on the list of a unit above', () =>
    expect(codeOf(raise({ ...seen, unitId: schoolId }, context()))).toBe('accepted'));
  it('never puts it on a list beside or below', () =>
    expect(codeOf(raise({ ...seen, unitId: id(1, 9) }, context()))).toBe('areaGoesUpwardOnly'));
  it('a deficiency against law has an owner of the unit and a date (Education Act 4:7)', () => {
    const legal = { ...seen, kind: 'legalDeficiency' as const, ownerId: amira, dueOn: '2026-12-01' };
    expect(codeOf(raise({ ...legal, ownerId: null }, context()))).toBe('deficiencyNeedsOwner');
    expect(codeOf(raise({ ...legal, dueOn: null }, context()))).toBe('deficiencyNeedsDate');
    expect(codeOf(raise({ ...legal, ownerId: stranger }, context()))).toBe('personNotInUnit');
    expect(codeOf(raise(legal, context()))).toBe('accepted');
  });
});

describe('the way of an area', () => {
  it('is identified, prioritised, taken up, resolved', () => {
    const states: ImprovementState[] = [];
    let now = area();
    for (const step of ['prioritise', 'takeUp', 'resolve'] as const) {
      now = after(now, said[step] ?? { type: 'reopen' });
      states.push(now.state);
    }
    expect(states).toEqual(['prioritised', 'takenUp', 'resolved']);
    expect(now).toMatchObject({
      takenUpByCycleId: cycle.id,
      resolution: 'Samma tema samma vecka.',
      revision: 4,
    });
  });
  it('is not taken up before it is prioritised', () =>
    expect(codeOf(attempt(area(), { type: 'takeUp', cycleId: cycle.id }))).toBe('areaNotInThatState'));
  it.each([
    ['that does not exist', { cycle: null }, 'cycleToTakeUpNotFound'],
    ['of another unit', { cycle: { ...cycle, unitId: schoolId } }, 'cycleOfAnotherUnit'],
    ['that is concluded', { cycle: { ...cycle, concluded: true } }, 'cycleIsConcluded'],
  ])('is not taken up by a cycle %s', (_which, change, refusal) => {
    const prioritised = after(area(), { type: 'prioritise', grounds });
    expect(codeOf(attempt(prioritised, { type: 'takeUp', cycleId: cycle.id }, change))).toBe(refusal);
  });
  it('goes upward only, and is weighed anew there', () => {
    const prioritised = after(area(), { type: 'prioritise', grounds });
    expect(codeOf(attempt(prioritised, { type: 'sendUpward', toUnitId: id(1, 9) }))).toBe(
      'areaGoesUpwardOnly',
    );
    const sent = after(prioritised, { type: 'sendUpward', toUnitId: schoolId });
    expect(sent).toMatchObject({
      unitId: schoolId,
      state: 'identified',
      prioritisation: null,
      raisedByUnitId: unitId,
    });
  });
  it('may be parked with a reason and reopened', () => {
    const parked = after(area(), { type: 'park', reason: 'Schemat ligger fast i vår.' });
    expect(parked).toMatchObject({ state: 'parked', parkedReason: 'Schemat ligger fast i vår.' });
    expect(after(parked, { type: 'reopen' })).toMatchObject({ state: 'identified', parkedReason: null });
  });
  it('refuses a stale revision', () =>
    expect(codeOf(changeArea(area(), { type: 'reopen', revision: 2 }, context()))).toBe('staleRevision'));
});

describe('more than three prioritised', () => {
  it('are allowed, with a warning in words', () => {
    const fourth = accepted(attempt(area(), { type: 'prioritise', grounds }, { otherPrioritised: 3 }));
    const [warning] = fourth.warnings;
    expect(fourth.area.state).toBe('prioritised');
    expect(warning && improvementWarningText(warning, 'sv')).toContain('4 prioriterade områden');
  });
  it('three are not warned about', () =>
    expect(
      accepted(attempt(area(), { type: 'prioritise', grounds }, { otherPrioritised: 2 })).warnings,
    ).toEqual([]));
});

describe('a deficiency against law', () => {
  it('cannot be parked', () =>
    expect(codeOf(attempt(deficiency(), { type: 'park', reason: 'Vi hinner inte nu.' }))).toBe(
      'deficiencyCannotBeParked',
    ));
  it('is resolved only with how that is known', () => {
    const unverified: Said = { type: 'resolve', resolution: 'Åtgärdat.', verification: '' };
    expect(codeOf(attempt(deficiency(), unverified))).toBe('deficiencyNeedsVerification');
    expect(codeOf(attempt(area(), unverified))).toBe('accepted');
  });
  it('keeps its owner and date', () => {
    expect(codeOf(attempt(deficiency(), { type: 'editArea', ownerId: null }))).toBe('deficiencyNeedsOwner');
    expect(codeOf(attempt(deficiency(), { type: 'editArea', dueOn: null }))).toBe('deficiencyNeedsDate');
  });
  it('is overdue after its date until it is mended', () => {
    expect(isOverdue(deficiency(), '2026-12-01')).toBe(false);
    expect(isOverdue(deficiency(), '2026-12-02')).toBe(true);
    const mended = after(deficiency(), {
      type: 'resolve',
      resolution: 'Åtgärdat.',
      verification: 'Kontrollerat.',
    });
    expect(isOverdue(mended, '2026-12-02')).toBe(false);
  });
});

describe('whatever is tried', () => {
  const next: Record<ImprovementState, ImprovementState[]> = {
    identified: ['identified', 'prioritised', 'resolved', 'parked'],
    prioritised: ['identified', 'prioritised', 'takenUp', 'resolved', 'parked'],
    takenUp: ['takenUp', 'resolved', 'parked'],
    resolved: ['identified'],
    parked: ['identified'],
  };
  it('an area goes only along its way, keeps what its kind demands, and its revision rises by one', () => {
    const reached = new Set<ImprovementState>();
    const tries = fc.array(fc.constantFrom(...Object.values(said)), { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(fc.boolean(), tries, (legal, commands) => {
        let now = legal ? deficiency() : area();
        for (const command of commands) {
          const result = attempt(now, command, { cycle: { ...cycle, unitId: now.unitId } });
          if (!result.ok) continue;
          const changed = result.value.area;
          expect(ImprovementAreaSchema.safeParse(changed).error).toBeUndefined();
          expect(next[now.state]).toContain(changed.state);
          expect(changed.revision).toBe(now.revision + 1);
          expect(changed.takenUpByCycleId !== null).toBe(
            changed.state === 'takenUp' || (changed.state !== 'identified' && now.takenUpByCycleId !== null),
          );
          if (legal) expect(changed).not.toMatchObject({ state: 'parked' });
          if (legal) expect([changed.ownerId, changed.dueOn]).toEqual([amira, '2026-12-01']);
          reached.add(changed.state);
          now = changed;
        }
      }),
    );
    expect([...reached].sort()).toEqual(['identified', 'parked', 'prioritised', 'resolved', 'takenUp']);
  });
});

describe('the order of work', () => {
  it('is deficiencies first, by date; then meaning for pupils; then oldest', () => {
    const weighed = (number: number, meaningForPupils: 'low' | 'high') => ({
      ...area(),
      id: id(16, number),
      prioritisation: { ...grounds, meaningForPupils },
    });
    const ordered = inOrderOfWork([
      { ...area(), id: id(16, 5) },
      weighed(4, 'low'),
      weighed(3, 'high'),
      { ...deficiency(), id: id(16, 2), dueOn: '2027-01-15' },
      { ...deficiency(), id: id(16, 1) },
    ]);
    expect(ordered.map((one) => one.id)).toEqual([1, 2, 3, 4, 5].map((number) => id(16, number)));
  });
});
