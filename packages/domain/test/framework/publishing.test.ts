import { describe, expect, it } from 'vitest';
import {
  draftFrom,
  editDraft,
  type FrameworkVersion,
  type HurMapping,
  publish,
  publishingProblems,
  retire,
} from '../../src/framework/index.ts';
import { codeOf, id } from '../cycle/a-team.ts';
import { edited, first, heirOf, hurAt, next } from './a-framework.ts';

const problems = (version: FrameworkVersion, previous: FrameworkVersion | null) =>
  publishingProblems(version, previous).map((problem) => problem.code);
const old = first();
const a = hurAt(old, 'staff', '2.4');
const b = hurAt(old, 'staff', '2.3');
const leader = hurAt(old, 'schoolLeadership', '1.1');
const draft = next(old);
/** The draft with the mapping of one old HUR replaced. */
const mapped = (entry: Omit<HurMapping, 'fromHurId'>, version = draft, from = a): FrameworkVersion => ({
  ...version,
  mapping: [...version.mapping.filter((one) => one.fromHurId !== from.id), { ...entry, fromHurId: from.id }],
});

describe('publishing', () => {
  it('a draft in which everything is kept may be published', () => expect(problems(draft, old)).toEqual([]));
  it('needs at least one VAD', () =>
    expect(problems({ ...draft, vads: [] }, old)).toContain('versionHasNoVad'));
  it.each([
    ['staff', 'vadLacksStaffHur'],
    ['schoolLeadership', 'vadLacksSchoolLeadershipHur'],
    ['administration', 'vadLacksAdministrationHur'],
  ] as const)('needs at least one HUR per VAD at the level %s', (level, code) => {
    const third = draft.vads[2];
    const without = draft.hurs.filter((hur) => hur.vadId !== third?.id || hur.level !== level);
    expect(publishingProblems({ ...draft, hurs: without }, old)[0]).toMatchObject({
      code,
      params: { vad: 3 },
    });
  });
  it('needs every HUR to belong to a VAD', () => {
    const [hur] = draft.hurs;
    const hurs = hur ? [...draft.hurs, { ...hur, id: id(29, 1), vadId: id(29, 2) }] : [];
    expect(problems({ ...draft, hurs }, old)).toEqual(['hurWithoutVad']);
  });
  it('needs every old HUR to be mapped, and says which is not', () => {
    const mapping = draft.mapping.filter((entry) => entry.fromHurId !== a.id);
    expect(publishingProblems({ ...draft, mapping }, old)[0]).toMatchObject({
      code: 'hurNotMapped',
      params: { number: '2.4' },
    });
  });
  it('needs every old HUR to be mapped once', () =>
    expect(problems({ ...draft, mapping: [...draft.mapping, ...draft.mapping.slice(0, 1)] }, old)).toContain(
      'hurMappedTwice',
    ));
  it.each([
    ['kept', [], 'mappingNeedsOneTarget'],
    ['reworded', [heirOf(draft, a), heirOf(draft, b)], 'mappingNeedsOneTarget'],
    ['merged', [], 'mappingNeedsOneTarget'],
    ['split', [heirOf(draft, a)], 'splitNeedsTwo'],
    ['split', [heirOf(draft, a), heirOf(draft, a)], 'splitNeedsTwo'],
    ['dropped', [heirOf(draft, a)], 'droppedHasTargets'],
    ['kept', [id(29, 1)], 'mappingTargetNotFound'],
    ['reworded', [heirOf(draft, leader)], 'mappingTargetAtOtherLevel'],
    ['kept', [heirOf(draft, b)], 'keptHurHasNewText'],
    ['merged', [heirOf(draft, a)], 'mergedAlone'],
    ['reworded', [heirOf(draft, b)], 'meetingIsMerging'],
  ] as const)('a HUR that is %s has the heirs that the word says', (kind, toHurIds, code) =>
    expect(problems(mapped({ kind, toHurIds: [...toHurIds] }), old)).toContain(code),
  );
  it('a HUR may be dropped, split in two, or merged into one that is kept', () => {
    const mergedIntoKept = mapped({ kind: 'merged', toHurIds: [heirOf(draft, b)] });
    expect(problems(mapped({ kind: 'dropped', toHurIds: [] }), old)).toEqual([]);
    expect(problems(mapped({ kind: 'split', toHurIds: [heirOf(draft, a), heirOf(draft, b)] }), old)).toEqual(
      [],
    );
    expect(problems(mergedIntoKept, old)).toEqual([]);
  });
  it('a mapping from a HUR that never was is refused', () =>
    expect(
      problems(
        { ...draft, mapping: [...draft.mapping, { fromHurId: id(29, 1), kind: 'dropped', toHurIds: [] }] },
        old,
      ),
    ).toEqual(['mappingFromUnknownHur']));
  it('is in force from a later school year than the one before', () =>
    expect(problems({ ...draft, effectiveFrom: 2024 }, old)).toEqual(['effectiveFromTooEarly']));
  it('follows the latest version, which is published', () => {
    expect(problems(draft, null)).toEqual(['versionFollowsAnother']);
    expect(problems({ ...draft, number: 3 }, old)).toEqual(['versionFollowsAnother']);
    expect(problems(draft, { ...old, state: 'draft' })).toEqual(['previousNotPublished']);
  });
  it('refuses with the first problem, and a stale revision before all', () => {
    expect(codeOf(publish({ ...draft, vads: [], hurs: [] }, old, { revision: 1 }))).toBe('versionHasNoVad');
    expect(codeOf(publish(draft, old, { revision: 2 }))).toBe('staleRevision');
    expect(publish(draft, old, { revision: 1 })).toMatchObject({
      ok: true,
      value: { state: 'published', revision: 2 },
    });
  });
});

describe('a published version', () => {
  it('is never published again, edited or copied before it is in force', () => {
    expect(problems(old, null)).toEqual(['versionNotDraft']);
    expect(
      codeOf(editDraft(old, { type: 'editVersion', changeNote: 'Ny', revision: old.revision }, null)),
    ).toBe('versionIsPublished');
    expect(codeOf(draftFrom(draft, () => id(29, 1)))).toBe('versionNotPublished');
  });
  it('can be retired, once, and keeps its texts', () => {
    const retired = retire(old, { revision: old.revision });
    expect(retired).toEqual({ ok: true, value: { ...old, state: 'retired', revision: old.revision + 1 } });
    expect(codeOf(retire(draft, { revision: 1 }))).toBe('versionNotPublished');
    expect(codeOf(retire(old, { revision: 9 }))).toBe('staleRevision');
  });
});

describe('editing a draft', () => {
  it('a kept HUR whose text changes is reworded; a new kind alone keeps it', () => {
    const heir = heirOf(draft, a);
    const fate = (version: FrameworkVersion) =>
      version.mapping.find((entry) => entry.fromHurId === a.id)?.kind;
    expect(fate(edited(draft, old, { type: 'editHur', id: heir, kind: 'strategic', text: a.text }))).toBe(
      'kept',
    );
    expect(fate(edited(draft, old, { type: 'editHur', id: heir, kind: a.kind, text: 'Ny text' }))).toBe(
      'reworded',
    );
  });
  it('an old HUR whose only heir is removed is dropped', () => {
    const version = edited(draft, old, { type: 'removeHur', id: heirOf(draft, a) });
    expect(version.mapping.find((entry) => entry.fromHurId === a.id)).toMatchObject({
      kind: 'dropped',
      toHurIds: [],
    });
    expect(problems(version, old)).toEqual([]);
  });
  it('a split that loses an heir must be decided anew', () => {
    const added = edited(draft, old, {
      type: 'addHur',
      id: id(29, 5),
      vadId: draft.vads[1]?.id ?? '',
      level: 'staff',
      kind: 'operative',
      text: 'Vi planerar undervisning tillsammans med elever.',
    });
    const split = edited(added, old, {
      type: 'mapHur',
      fromHurId: a.id,
      kind: 'split',
      toHurIds: [heirOf(draft, a), id(29, 5)],
    });
    expect(problems(split, old)).toEqual([]);
    expect(problems(edited(split, old, { type: 'removeHur', id: id(29, 5) }), old)).toEqual([
      'splitNeedsTwo',
    ]);
  });
  it('moving renumbers within VAD and level and nowhere else', () => {
    const moved = edited(draft, old, { type: 'moveHur', id: heirOf(draft, a), position: 1 });
    const numbers = (version: FrameworkVersion, level: string) =>
      version.hurs
        .filter((hur) => hur.vadId === draft.vads[1]?.id && hur.level === level)
        .map((hur) => hur.position);
    expect(hurAt(moved, 'staff', '2.1').text).toBe(a.text);
    expect(numbers(moved, 'staff').sort()).toEqual([1, 2, 3, 4]);
    expect(numbers(moved, 'schoolLeadership')).toEqual(numbers(draft, 'schoolLeadership'));
  });
  it('a VAD can be added last, reworded and removed again', () => {
    const added = edited(draft, old, {
      type: 'addVad',
      id: id(29, 6),
      text: 'Vi lyssnar',
      shortName: 'Lyssna',
    });
    expect(added.vads.at(-1)).toEqual({
      id: id(29, 6),
      position: 5,
      text: 'Vi lyssnar',
      shortName: 'Lyssna',
    });
    const reworded = edited(added, old, {
      type: 'editVad',
      id: id(29, 6),
      text: 'Vi hör',
      shortName: 'Höra',
    });
    expect(reworded.vads.at(-1)).toMatchObject({ position: 5, text: 'Vi hör' });
    expect(edited(reworded, old, { type: 'removeVad', id: id(29, 6) }).vads).toEqual(draft.vads);
  });
  it('a VAD with HUR under it is not removed', () => {
    const command = { type: 'removeVad' as const, id: draft.vads[0]?.id ?? '', revision: 1 };
    expect(editDraft(draft, command, old)).toMatchObject({
      error: { code: 'vadHasHurs', params: { hurs: 12 } },
    });
  });
  it('refuses a stale revision, an unknown VAD or HUR, a taken id', () => {
    const [vad] = draft.vads;
    expect(codeOf(editDraft(draft, { type: 'moveVad', id: id(29, 1), position: 1, revision: 2 }, old))).toBe(
      'staleRevision',
    );
    expect(codeOf(editDraft(draft, { type: 'moveVad', id: id(29, 1), position: 1, revision: 1 }, old))).toBe(
      'vadNotInVersion',
    );
    expect(codeOf(editDraft(draft, { type: 'removeHur', id: id(29, 1), revision: 1 }, old))).toBe(
      'hurNotInVersion',
    );
    expect(vad && codeOf(editDraft(draft, { type: 'addVad', ...vad, revision: 1 }, old))).toBe(
      'entryAlreadyExists',
    );
  });
});
