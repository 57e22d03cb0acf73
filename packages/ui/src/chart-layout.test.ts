import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeLines, layOutTree, rowHeight } from './cause-tree-layout.ts';
import { effectX, signed } from './effect.tsx';
import { emptyRows, layOutThread } from './golden-thread-layout.ts';
import { trialStep } from './golden-trial.tsx';
import {
  hiddenRuns,
  linePath,
  namedTimes,
  type SeriesValue,
  spreadLabels,
  wrapLabel,
} from './line-chart-layout.ts';

const frame = { left: 0, right: 100, top: 0, bottom: 100 };
const value = (of: number): SeriesValue => ({ kind: 'value', value: of });
const hidden: SeriesValue = { kind: 'hidden', why: 'dolt' };

describe('lines', () => {
  test('a gap lifts the pen, and so does a break', () => {
    expect(linePath(frame, [value(0), value(50), hidden, value(100), value(0)], { min: 0, max: 100 })).toBe(
      'M0 100L25 50M75 0L100 100',
    );
    expect(linePath(frame, [value(0), value(100)], { min: 0, max: 100 }, [1])).toBe('M0 100M100 0');
  });

  test('a longer time is a longer way', () => {
    expect(linePath(frame, [value(0), value(50), value(100)], { min: 0, max: 100 }, [], [0, 56, 80])).toBe(
      'M0 100L70 50L100 0',
    );
    expect(linePath(frame, [value(0), value(100)], { min: 0, max: 100 }, [], [7, 7])).toBe('M50 100L50 0');
  });

  test('the last time is named, and the others that have room', () => {
    expect(namedTimes([0, 60, 80, 100], 48)).toEqual([0, 3]);
    expect(namedTimes([0, 50, 100], 48)).toEqual([0, 1, 2]);
    expect(namedTimes([], 48)).toEqual([]);
  });

  test('hidden neighbours make one field', () => {
    expect(hiddenRuns([value(1), hidden, hidden, value(2), hidden])).toEqual([
      { from: 1, to: 2, why: 'dolt' },
      { from: 4, to: 4, why: 'dolt' },
    ]);
  });

  test('labels keep their distance and their order', () => {
    const some = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (wanted) => {
        const placed = spreadLabels(wanted, 20, 0, 300);
        const order = wanted
          .map((y, at) => ({ y, at: placed[at] ?? 0 }))
          .sort((a, b) => a.y - b.y || a.at - b.at);
        for (const [at, label] of order.entries()) {
          const next = order[at + 1];
          if (next) expect(next.at - label.at).toBeGreaterThanOrEqual(20);
          expect(label.at).toBeGreaterThanOrEqual(0);
          expect(label.at).toBeLessThanOrEqual(300);
        }
      }),
    );
  });

  test('a label breaks at spaces and loses nothing', () => {
    expect(wrapLabel('76,1 % skolor med liknande förutsättningar', 24)).toEqual([
      '76,1 % skolor med',
      'liknande förutsättningar',
    ]);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1 }), (words) => {
        expect(wrapLabel(words.join(' '), 12).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('effects', () => {
  test('the scale is the mock’s, and nothing falls outside', () => {
    expect(effectX(0, -20, 40, 230)).toBe(79.3);
    expect(effectX(12, -20, 40, 230)).toBe(122.1);
    expect(effectX(400, -20, 40, 230)).toBe(222);
    expect(effectX(-400, -20, 40, 230)).toBe(8);
  });

  test('signs are typographic', () => {
    expect([-20, 0, 40].map(signed)).toEqual(['−20', '0', '+40']);
  });
});

describe('the cause tree', () => {
  const cause = fc.record({ id: fc.uuid(), text: fc.string({ maxLength: 300 }), chosen: fc.boolean() });
  const branches = fc.array(
    fc.record({ name: fc.string(), causes: fc.array(cause, { minLength: 1, maxLength: 9 }) }),
    { maxLength: 7 },
  );

  test('rows follow each other without a gap, and a branch stands among its causes', () => {
    fc.assert(
      fc.property(branches, (grown) => {
        const tree = layOutTree(grown);
        let top = 0;
        for (const [at, branch] of tree.branches.entries()) {
          const own = grown[at]?.causes ?? [];
          for (const [row, placed] of branch.causes.entries()) {
            const height = rowHeight(causeLines(own[row] ?? { text: '' }));
            expect(placed.y).toBeCloseTo(top + height / 2);
            top += height;
          }
          expect(branch.y).toBeGreaterThanOrEqual(branch.causes[0]?.y ?? 0);
          expect(branch.y).toBeLessThanOrEqual(branch.causes.at(-1)?.y ?? 0);
          expect(branch.chosen).toBe(own.some((one) => one.chosen));
        }
        expect(tree.height).toBeCloseTo(top);
      }),
    );
  });

  test('short causes keep the height of the drawing', () => {
    expect(rowHeight(causeLines({ text: 'Okända ämnesord stoppar läsningen', detail: 'Vald.' }))).toBe(68);
  });
});

describe('the golden thread', () => {
  const at = (level: number) => ({ level });

  test('the way up is laid from below, beside the way down', () => {
    const rows = layOutThread(3, [at(0), at(0), at(1), at(2)], [at(1), at(0), at(0)]);
    expect(rows.down).toEqual([1, 2, 3, 4]);
    expect(rows.up).toEqual([3, 2, 1]);
    expect(rows.trials).toBe(5);
    expect(emptyRows(rows.up, 4)).toEqual([4]);
  });

  test('no two stops of a side share a row', () => {
    const stops = fc.array(fc.integer({ min: 0, max: 2 }).map(at), { maxLength: 8 });
    fc.assert(
      fc.property(stops, stops, (down, up) => {
        const rows = layOutThread(3, down, up);
        expect(new Set(rows.down).size).toBe(down.length);
        expect(new Set(rows.up).size).toBe(up.length);
        expect(Math.max(0, ...rows.down, ...rows.up)).toBeLessThan(rows.trials);
      }),
    );
  });

  test('a decision is taken or waited for, never in the middle', () => {
    expect([0, 1, 2, 3, 4].map((step) => trialStep(3, step))).toEqual([
      'done',
      'done',
      'done',
      'now',
      'ahead',
    ]);
    expect(trialStep(4, 4)).toBe('ahead');
    expect(trialStep(5, 4)).toBe('done');
  });
});
