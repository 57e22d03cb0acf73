import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carryOver,
  composeMappings,
  consequences,
  diff,
  type HurMapping,
  tally,
  wordDiff,
} from '../../src/framework/index.ts';
import { id } from '../cycle/a-team.ts';
import { edited, first, heirOf, hurAt, next } from './a-framework.ts';

/** A version's HUR in these tests: version times ten plus number. */
const hur = (version: number, number: number) => id(30, version * 10 + number);
const kept = (from: string, to: string): HurMapping => ({ fromHurId: from, kind: 'kept', toHurIds: [to] });
const entry = (from: string, kind: HurMapping['kind'], ...toHurIds: string[]): HurMapping => ({
  fromHurId: from,
  kind,
  toHurIds,
});

/** Any mapping of five HUR from one version to the next, each with the heirs that its word says. */
const step = (version: number): fc.Arbitrary<HurMapping[]> =>
  fc
    .array(fc.subarray([1, 2, 3, 4, 5]), { minLength: 5, maxLength: 5 })
    .chain((heirs) => fc.tuple(fc.constant(heirs), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })))
    .map(([heirs, same]) =>
      heirs.map((numbers, index) => {
        const toHurIds = numbers.map((number) => hur(version + 1, number));
        const one = same[index] ? 'kept' : 'reworded';
        const kind = numbers.length === 0 ? 'dropped' : numbers.length > 1 ? 'split' : one;
        return { fromHurId: hur(version, index + 1), kind, toHurIds };
      }),
    );
const heirsOf = (mapping: readonly HurMapping[]) =>
  mapping.map((one) => [one.fromHurId, [...one.toHurIds].sort()] as const);

describe('composing mappings', () => {
  it('is total: every HUR of the first version has exactly one fate in the last', () => {
    fc.assert(
      fc.property(step(1), step(2), (one, two) => {
        const whole = composeMappings(one, two);
        expect(whole.map((each) => each.fromHurId)).toEqual(one.map((each) => each.fromHurId));
        for (const { kind, toHurIds } of whole) {
          const least = kind === 'dropped' ? 0 : kind === 'split' ? 2 : 1;
          expect(kind === 'split' ? toHurIds.length >= 2 : toHurIds.length === least).toBe(true);
        }
      }),
    );
  });
  it('gives the same heirs and fates however the steps are joined', () => {
    fc.assert(
      fc.property(step(1), step(2), step(3), (one, two, three) => {
        const leftFirst = composeMappings(composeMappings(one, two), three);
        const rightFirst = composeMappings(one, composeMappings(two, three));
        expect(heirsOf(leftFirst)).toEqual(heirsOf(rightFirst));
        expect(leftFirst.map((each) => each.kind)).toEqual(rightFirst.map((each) => each.kind));
        expect(composeMappings(one, two, three)).toEqual(leftFirst);
      }),
    );
  });
  it('keeps what every step kept, and rewords what any step reworded', () => {
    const one = [kept(hur(1, 1), hur(2, 1)), kept(hur(1, 2), hur(2, 2))];
    const two = [kept(hur(2, 1), hur(3, 1)), entry(hur(2, 2), 'reworded', hur(3, 2))];
    expect(composeMappings(one, two).map((each) => each.kind)).toEqual(['kept', 'reworded']);
  });
  it('calls it a merger where two meet, though one of them was kept', () => {
    const one = [kept(hur(1, 1), hur(2, 1)), entry(hur(1, 2), 'merged', hur(2, 1))];
    const two = [kept(hur(2, 1), hur(3, 1))];
    expect(composeMappings(one, two)).toEqual([
      kept(hur(1, 1), hur(3, 1)),
      entry(hur(1, 2), 'merged', hur(3, 1)),
    ]);
  });
});

describe('a focus in a later version', () => {
  const mapping = [
    kept(hur(1, 1), hur(2, 1)),
    entry(hur(1, 2), 'split', hur(2, 2), hur(2, 3)),
    entry(hur(1, 3), 'merged', hur(2, 1)),
    entry(hur(1, 4), 'dropped'),
  ];
  it('follows each HUR to its heirs, each once, and says what has none', () => {
    const focus = carryOver([hur(1, 1), hur(1, 2), hur(1, 3), hur(1, 4)], mapping);
    expect(focus.hurIds).toEqual([hur(2, 1), hur(2, 2), hur(2, 3)]);
    expect(focus.dropped).toEqual([hur(1, 4)]);
    expect(focus.became.map((each) => each.kind)).toEqual(['kept', 'split', 'merged', 'dropped']);
  });
  it('is itself in its own version', () =>
    expect(carryOver([hur(1, 1)])).toMatchObject({ hurIds: [hur(1, 1)], dropped: [] }));
  it('goes through every version between', () =>
    expect(
      carryOver([hur(1, 2)], mapping, [entry(hur(2, 2), 'dropped'), kept(hur(2, 3), hur(3, 3))]).hurIds,
    ).toEqual([hur(3, 3)]));
  it('shows what publishing does to running work', () => {
    const picture = consequences(mapping, [
      { cycleId: id(4, 1), hurIds: [hur(1, 1), hur(1, 2)] },
      { cycleId: id(4, 2), hurIds: [hur(1, 1)] },
      { cycleId: id(4, 3), hurIds: [hur(1, 4)] },
    ]);
    expect(picture.cycles).toEqual({ kept: 2, reworded: 0, merged: 0, split: 1, dropped: 1 });
    expect(picture.withoutHeir).toEqual([id(4, 3)]);
    expect(picture.byHur.find((each) => each.fromHurId === hur(1, 1))?.cycleIds).toEqual([
      id(4, 1),
      id(4, 2),
    ]);
    expect(picture.byCycle[0]?.focus.hurIds).toEqual([hur(2, 1), hur(2, 2), hur(2, 3)]);
  });
});

describe('comparing versions', () => {
  it('word by word, the old and the new text can both be read from the difference', () => {
    const text = fc
      .array(fc.constantFrom('vi', 'ger', 'elever', 'inflytande', ' ', '  ', 'över'), { maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after);
        const read = (skipped: string) =>
          changes
            .filter((change) => change.kind !== skipped)
            .map((change) => change.text)
            .join('');
        expect(read('added')).toBe(before);
        expect(read('removed')).toBe(after);
        if (before === after) expect(changes.every((change) => change.kind === 'same')).toBe(true);
      }),
    );
  });
  it('words that are put in leave every old word as it was', () => {
    const word = fc.constantFrom('vi', 'ger', 'elever', 'inflytande', 'över');
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(12), (before, more, place) => {
        const after = [...before.slice(0, place), ...more, ...before.slice(place)];
        const changes = wordDiff(before.join(' '), after.join(' '));
        expect(changes.filter((change) => change.kind === 'removed')).toEqual([]);
      }),
    );
  });
  it('a changed word is marked and the rest is not', () =>
    expect(wordDiff('Vi ger elever reellt inflytande', 'Vi ger elever inflytande tidigt')).toEqual([
      { kind: 'same', text: 'Vi ger elever ' },
      { kind: 'removed', text: 'reellt ' },
      { kind: 'same', text: 'inflytande' },
      { kind: 'added', text: ' tidigt' },
    ]));
  it('puts each old HUR beside what it becomes, and what is new last', () => {
    const old = first();
    const draft = next(old);
    const reworded = hurAt(old, 'staff', '2.4');
    const added = {
      type: 'addHur' as const,
      id: id(29, 5),
      vadId: draft.vads[0]?.id ?? '',
      level: 'staff' as const,
      kind: 'operative' as const,
      text: 'Vi säger nej i tid.',
    };
    const version = edited(
      draft,
      old,
      { type: 'editHur', id: heirOf(draft, reworded), kind: 'operative', text: 'Vi ger elever inflytande.' },
      { type: 'moveVad', id: draft.vads[3]?.id ?? '', position: 1 },
      added,
    );
    const compared = diff(old, version);
    expect(compared.hurs).toHaveLength(48);
    expect(compared.hurs.find((each) => each.from.id === reworded.id)).toMatchObject({ kind: 'reworded' });
    expect(compared.addedHurs.map((each) => each.id)).toEqual([id(29, 5)]);
    expect(compared.vads.map(({ from, to }) => [from?.position, to?.position])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ]);
    expect(tally(version.mapping)).toEqual({ kept: 47, reworded: 1, merged: 0, split: 0, dropped: 0 });
  });
  it('a VAD none of whose HUR go on has no heir, and a new one comes from none', () => {
    const old = first();
    const draft = next(old);
    const gone = draft.vads[3]?.id ?? '';
    const version = edited(
      draft,
      old,
      ...draft.hurs
        .filter((one) => one.vadId === gone)
        .map((one) => ({ type: 'removeHur' as const, id: one.id })),
      { type: 'removeVad', id: gone },
      { type: 'addVad', id: id(29, 6), text: 'Vi lyssnar', shortName: 'Lyssna' },
    );
    const places = diff(old, version).vads.map(({ from, to }) => [
      from?.position ?? null,
      to?.position ?? null,
    ]);
    expect(places).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, null],
      [null, 4],
    ]);
  });
});
