import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhaseNumber } from './marks.tsx';
import { measureWeave, placeRows, strandTop, unitX, type WeaveUnit, warpPath } from './weave-layout.ts';
import { shorten } from './weave-sides.tsx';

const schools = (count: number): WeaveUnit[] =>
  Array.from({ length: count }, (_, at) => ({ id: `u${at}`, name: `Skola nummer ${at}` }));

describe('the warp', () => {
  test('eight schools fill the page as drawn', () => {
    const { pitch, cell, slanted, warp } = measureWeave(schools(8));
    expect(pitch).toBeCloseTo(102.9, 0);
    expect(cell).toBeCloseTo(83.9, 0);
    expect(slanted).toBe(false);
    expect(warp.map((thread) => thread.straight)).toEqual([-30, -10, 10, 30]);
  });

  test('any number of units keeps its cells apart and its threads inside them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
        const { pitch, cell, warp, width } = measureWeave(schools(count));
        expect(pitch).toBeGreaterThanOrEqual(44);
        expect(cell).toBeLessThan(pitch);
        expect(width).toBeCloseTo(pitch * count, 0);
        expect(unitX(count - 1, pitch) + cell / 2).toBeLessThanOrEqual(width + 0.1);
        for (const thread of warp) {
          expect(Math.abs(thread.parted)).toBeGreaterThan(Math.abs(thread.straight));
          expect(Math.abs(thread.parted)).toBeLessThan(pitch / 2);
        }
      }),
    );
  });

  test('a thread runs straight through work and aside round a hole', () => {
    const thread = { straight: 10, parted: 20 };
    expect(warpPath(50, thread, [{ y: 100, hole: false }], 0, 200)).toBe('M61.2 0L60 20V100V180L61.2 200');
    expect(warpPath(50, thread, [{ y: 100, hole: true }], 0, 200)).toContain('C60 60 70 60 70 100');
  });
});

describe('the weft', () => {
  const phases = fc.array(fc.constantFrom<PhaseNumber>(1, 2, 3, 4, 5), { maxLength: 9 });
  const row = fc
    .tuple(phases, phases, phases)
    .map((cells) => Object.fromEntries(cells.map((cell, at) => [`u${at}`, cell])));

  test('rows never run into each other, however many strands they hold', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const groups = [
          {
            vad: 1,
            name: 'Riktning',
            rows: rows.map((strands, at) => ({ id: `r${at}`, code: `1.${at}`, text: '', strands })),
          },
        ];
        const placed = placeRows(groups, schools(3), 66);
        let floor = 0;
        for (const { row: own, y } of placed.rows) {
          const lanes = Math.max(1, ...Object.values(own.strands).map((cell) => Math.min(5, cell.length)));
          expect(strandTop(y, 0, lanes)).toBeGreaterThan(floor);
          floor = strandTop(y, lanes - 1, lanes) + 12;
        }
        expect(placed.height).toBeGreaterThan(floor);
      }),
    );
  });

  test('a row counts the units that work with it', () => {
    const rows = [{ id: 'a', code: '1.1', text: '', strands: { u0: [1 as const], u1: [] } }];
    const placed = placeRows([{ vad: 1, name: '', rows }], schools(3), 66);
    expect(placed.rows[0]?.count).toBe(1);
  });

  test('a long text is cut at a word', () => {
    expect(shorten('Kort')).toBe('Kort');
    expect(shorten('Vi berättar för elever och vårdnadshavare vad vi prioriterar')).toBe(
      'Vi berättar för elever och vårdnadshavare …',
    );
  });
});
