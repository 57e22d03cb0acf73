import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorsInThread,
  defaultProcess,
  lateness,
  lateReasonText,
  mergeFields,
  Phase,
  ProcessTemplate,
  phaseSpans,
  shippedProcessText,
  type Thread,
  type ThreadNode,
  threadOf,
  timelineOf,
  visibleTo,
} from '../../src/cycle/index.ts';
import { addDays, daysBetween } from '../../src/kernel/index.ts';
import { after, followUp, id, moved, planned, started, target } from './a-team.ts';

describe('what a reader sees', () => {
  const cycle = { ...started(), notes: 'Vi är osäkra på 7C.' };
  it('working notes never leave the unit', () => {
    expect(visibleTo(cycle, false).notes).toBe('');
    expect(visibleTo(cycle, true)).toBe(cycle);
    expect(cycle.notes).toBe('Vi är osäkra på 7C.');
  });
});

describe('merging two people’s fields', () => {
  const seen = { title: 'A', goal: 'B', period: { from: '2026-08-17', to: '2026-12-18' } };
  it('different fields stand side by side', () =>
    expect(mergeFields(seen, { title: 'Min' }, { ...seen, goal: 'Din' })).toEqual({
      mine: { title: 'Min' },
      conflicts: [],
    }));
  it('the same field, changed to different things, is a conflict', () =>
    expect(mergeFields(seen, { title: 'Min' }, { ...seen, title: 'Din' })).toEqual({
      mine: {},
      conflicts: ['title'],
    }));
  it('the same field, changed to the same, is nothing', () =>
    expect(mergeFields(seen, { title: 'Vår' }, { ...seen, title: 'Vår' })).toEqual({
      mine: {},
      conflicts: [],
    }));
  it('a field that I did not change never overwrites another’s', () =>
    expect(mergeFields(seen, { ...seen, title: 'Min' }, { ...seen, goal: 'Din' }).mine).toEqual({
      title: 'Min',
    }));
});

describe('the thread', () => {
  const link = (number: number, above: number | null) => ({
    id: id(4, number),
    contributesToId: above === null ? null : id(4, above),
  });
  const size = (node: ThreadNode<ReturnType<typeof link>>): number =>
    1 + node.below.reduce((sum, child) => sum + size(child), 0);

  it('runs up to where it begins and down to everyone who contributes', () => {
    const cycles = [link(1, null), link(2, 1), link(3, 2), link(4, 2), link(5, null), link(6, 3)];
    const thread = threadOf(cycles, id(4, 2));
    expect(thread?.above.map((cycle) => cycle.id)).toEqual([id(4, 1)]);
    expect(thread && size(thread.node)).toBe(4);
    expect(ancestorsInThread(cycles, id(4, 6))).toEqual([id(4, 3), id(4, 2), id(4, 1)]);
  });
  it('is nothing for a cycle that is not given, and ends at a link to one', () => {
    expect(threadOf([link(1, null)], id(4, 9))).toBeNull();
    expect(threadOf([link(2, 1)], id(4, 2))?.above).toEqual([]);
  });
  it('ends on any links, circles too, and shows no cycle twice', () => {
    const links = fc.array(fc.option(fc.integer({ min: 0, max: 11 }), { nil: null }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(links, fc.nat(11), (aboves, from) => {
        const cycles = aboves.map((above, number) => link(number, above));
        const thread = threadOf(cycles, id(4, from));
        expect(thread === null).toBe(from >= cycles.length);
        if (thread) expect(new Set(idsOf(thread)).size).toBe(idsOf(thread).length);
      }),
    );
  });
  it('holds a chain of ten thousand', () => {
    const cycles = Array.from({ length: 10_000 }, (_, number) =>
      link(number, number === 0 ? null : number - 1),
    );
    expect(threadOf(cycles, id(4, 9_999))?.above).toHaveLength(9_999);
  });

  function idsOf(thread: Thread<ReturnType<typeof link>>): string[] {
    const below = (node: ThreadNode<ReturnType<typeof link>>): string[] => [
      node.cycle.id,
      ...node.below.flatMap(below),
    ];
    return [...thread.above.map((cycle) => cycle.id), ...below(thread.node)];
  }
});

describe('lateness', () => {
  const spans = phaseSpans(started().period);

  it('the expected spans fill the period without gaps, for any period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 7, max: 1100 }), (offset, days) => {
        const from = addDays('2020-01-01', offset);
        const period = { from, to: addDays(from, days) };
        const made = phaseSpans(period);
        expect(made[0]?.from).toBe(period.from);
        expect(made.at(-1)?.to).toBe(period.to);
        for (const [index, span] of made.entries()) {
          expect(daysBetween(span.from, span.to)).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(span.from).toBe(addDays(made[index - 1]?.to ?? '', 1));
        }
      }),
    );
  });
  it('a cycle that is where it is expected is in step', () =>
    expect(lateness(started(), spans, '2026-08-24')).toBeNull());
  it('less than a week behind is in step; a week is late', () => {
    const due = spans[0]?.to ?? '';
    expect(lateness(started(), spans, addDays(due, 6))).toBeNull();
    expect(lateness(started(), spans, addDays(due, 7))).toMatchObject({
      weeks: 1,
      reasons: [{ kind: 'phase' }],
    });
  });
  it('a break does not count, a study day does', () => {
    const due = spans[0]?.to ?? '';
    const lov = { from: addDays(due, 3), to: addDays(due, 9) };
    const today = addDays(due, 14);
    expect(lateness(started(), spans, today)?.weeks).toBe(2);
    expect(lateness(started(), spans, today, [{ kind: 'break', ...lov }])?.weeks).toBe(1);
    expect(lateness(started(), spans, today, [{ kind: 'studyDay', ...lov }])?.weeks).toBe(2);
  });
  it('says in words what is late, gravest first', () => {
    const cycle = moved(planned(), 'carryOut');
    const late = lateness(cycle, spans, '2026-12-18');
    expect(late?.reasons.map((reason) => lateReasonText(reason, 'sv'))).toEqual([
      'Genomföra skulle ha varit klart vecka 45.',
      'Uppföljningen vecka 47 är inte gjord.',
      'Insatsen ”Ordgenomgång före läsning” skulle ha varit klar vecka 49.',
    ]);
    expect(late && lateReasonText(late.reasons[1] ?? { kind: 'phase', phase: 'plan', dueOn: '' }, 'en')).toBe(
      'The follow-up in week 47 is not done.',
    );
  });
  it('a concluded cycle is never late', () =>
    expect(lateness({ ...started(), phase: 'concluded' }, spans, '2030-01-01')).toBeNull());
});

describe('the timeline of a target', () => {
  const measured = (number: number, doneOn: string, value: number) =>
    followUp(number, { doneOn, course: 'onCourse', text: 'Mätt.', targetId: id(11, 1), value });
  const cycle = after(
    started(),
    target(1),
    measured(1, '2026-11-20', 66),
    measured(2, '2026-10-02', 57),
    followUp(3, { plannedOn: '2026-12-11', targetId: id(11, 1) }),
  );
  const [goal] = cycle.targets;

  it('runs from the baseline through what is measured, oldest first, to the target', () => {
    expect(goal && timelineOf(goal, cycle.followUps)).toEqual({
      baseline: 54,
      points: [
        { on: '2026-10-02', value: 57 },
        { on: '2026-11-20', value: 66 },
      ],
      target: { by: '2026-12-11', value: 75 },
      latest: 66,
      reached: false,
    });
  });
  it('says nothing of reaching before anything is measured', () =>
    expect(goal && timelineOf(goal, []).reached).toBeNull());
  it('a target that is to decrease is reached from above', () => {
    const fewer = goal && { ...goal, direction: 'decrease' as const, baseline: 80, target: 70 };
    expect(fewer && timelineOf(fewer, cycle.followUps).reached).toBe(true);
  });
});

describe('the process that an authority starts with', () => {
  const keys: string[] = [];
  const process = defaultProcess((key) => {
    keys.push(key);
    return id(15, keys.length);
  });
  it('is a whole template with a headline and questions for every phase', () => {
    expect(ProcessTemplate.parse(process)).toEqual(process);
    expect(process.phases.map(({ phase }) => phase)).toEqual(Phase.options);
    for (const phase of Phase.options) {
      expect(process.questions.some((question) => question.phase === phase)).toBe(true);
    }
  });
  it('has all it says in English too, and nothing for what an authority has written itself', () => {
    const said = [
      ...process.phases.flatMap(({ name, headline }) => [name, headline]),
      ...process.questions.map(({ text }) => text),
    ];
    for (const text of said) {
      const shipped = shippedProcessText(text);
      expect(shipped?.sv).toBe(text);
      expect(shipped?.en).not.toMatch(/[åäö]|^$/i);
    }
    expect(shippedProcessText('Följa upp')?.en).toBe('Follow up');
    expect(shippedProcessText('Se efter')).toBeNull();
  });
  it('gives each question a key of its own', () => expect(new Set(keys).size).toBe(process.questions.length));
});
