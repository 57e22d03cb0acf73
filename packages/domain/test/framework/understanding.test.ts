import { describe, expect, it } from 'vitest';
import { carryUnderstandings, type Understanding, writeUnderstanding } from '../../src/framework/index.ts';
import { accepted, codeOf, hur21, hur33, id, schoolHur, unitId } from '../cycle/a-team.ts';

const words = {
  id: id(31, 1),
  unitId,
  hurId: hur33,
  year: 2026,
  meaning: 'Vi prövar ett arbetssätt i två klasser innan alla börjar.',
  today: 'Vi byter ofta flera saker samtidigt.',
  willDo: 'Vi skriver ner vad vi väntar oss före varje prövning.',
};
const context = (...written: Understanding[]) => ({
  written,
  level: 'staff' as const,
  hurs: [
    { id: hur33, level: 'staff' as const },
    { id: hur21, level: 'staff' as const },
    { id: schoolHur, level: 'schoolLeadership' as const },
  ],
});
const stored: Understanding = { ...words, revision: 1 };
const write = (change: object, ...written: Understanding[]) =>
  codeOf(writeUnderstanding({ ...words, revision: null, ...change }, context(...written)));

describe('an understanding', () => {
  it('is a unit’s own, of a HUR at its level', () => {
    expect(write({})).toBe('accepted');
    expect(write({ hurId: schoolHur })).toBe('hurAtOtherLevel');
    expect(write({ hurId: id(3, 77) })).toBe('hurNotInVersion');
  });
  it('is one per unit, HUR and school year', () => {
    expect(write({ id: id(31, 2) }, stored)).toBe('understandingExists');
    expect(write({ id: id(31, 2), year: 2027 }, stored)).toBe('accepted');
    expect(write({ id: id(31, 2), hurId: hur21 }, stored)).toBe('accepted');
  });
  it('rises one revision at a time, and refuses a stale one', () => {
    const next = writeUnderstanding({ ...words, today: 'Nu en sak i taget.', revision: 1 }, context(stored));
    expect(accepted(next)).toMatchObject({ today: 'Nu en sak i taget.', revision: 2 });
    expect(write({ revision: 2 }, stored)).toBe('staleRevision');
    expect(write({ revision: 1 })).toBe('entryIsGone');
    expect(write({}, stored)).toBe('entryAlreadyExists');
  });
  it('stays with its HUR and its year', () =>
    expect(write({ revision: 1, hurId: hur21 }, stored)).toBe('understandingMoved'));
});

describe('the next school year', () => {
  const made = () => {
    let number = 0;
    return () => {
      number += 1;
      return id(32, number);
    };
  };
  it('starts with last year’s words, as rows of their own', () =>
    expect(carryUnderstandings([stored], 2027, made())).toEqual([{ ...stored, id: id(32, 1), year: 2027 }]));
  it('follows the HUR into a new version: split, merged, dropped', () => {
    const second = { ...stored, id: id(31, 2), hurId: hur21, today: 'Vi väntar mycket av alla.' };
    const third = { ...stored, id: id(31, 3), hurId: id(3, 9) };
    const carried = carryUnderstandings([stored, second, third], 2027, made(), [
      { fromHurId: hur33, kind: 'split', toHurIds: [id(33, 1), id(33, 2)] },
      { fromHurId: hur21, kind: 'merged', toHurIds: [id(33, 2)] },
      { fromHurId: id(3, 9), kind: 'dropped', toHurIds: [] },
    ]);
    expect(carried.map((one) => one.hurId)).toEqual([id(33, 1), id(33, 2)]);
    expect(carried[1]).toMatchObject({
      meaning: words.meaning,
      today: `${words.today}\n\nVi väntar mycket av alla.`,
      revision: 1,
    });
  });
  it('never joins two texts into one that is too long', () => {
    const long = { ...stored, meaning: 'a'.repeat(9_000) };
    const other = { ...stored, id: id(31, 2), hurId: hur21, meaning: 'b'.repeat(9_000) };
    const together = [
      { fromHurId: hur33, kind: 'merged' as const, toHurIds: [id(33, 1)] },
      { fromHurId: hur21, kind: 'merged' as const, toHurIds: [id(33, 1)] },
    ];
    expect(carryUnderstandings([long, other], 2027, made(), together)[0]?.meaning).toHaveLength(10_000);
  });
});
