import { mintCycle } from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { key, openWorld, refusal, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

const staffHur = () => {
  const hur = world.minted.version.hurs.find(({ level }) => level === 'staff');
  if (hur === undefined) throw new Error('the template has HUR for staff');
  return hur;
};

describe('reading the framework', () => {
  test('the matrix counts the readable work that is alive under each HUR', async () => {
    await mintCycle(world.minted, 'team', { hurIds: [staffHur().id] });
    const { alive, version } = await (await world.as('teacher')).framework.matrix({});
    expect(version.hurs.every(({ number }) => /^\d\.\d$/.test(number))).toBe(true);
    expect(alive.find(({ hurId }) => hurId === staffHur().id)?.cycles).toBeGreaterThan(0);
    const elsewhere = await (await world.as('otherTeacher')).framework.matrix({});
    expect(elsewhere.alive.find(({ hurId }) => hurId === staffHur().id)?.cycles).toBe(0);
  });

  test('a HUR tells where this person may write an understanding', async () => {
    const page = await (await world.as('teacher')).framework.hur({ id: staffHur().id });
    expect(page.writeAt).toEqual([{ unitId: world.minted.units.team.id, unitName: 'Arbetslag 7–9' }]);
    const asPrincipal = await (await world.as('principal')).framework.hur({ id: staffHur().id });
    expect(asPrincipal.writeAt).toEqual([]);
  });
});

describe('vår förståelse', () => {
  test('is written once per unit, HUR and year, and the second writer gets the first one’s words', async () => {
    const { units } = world.minted;
    const words = { unitId: units.team.id, hurId: staffHur().id, year: 2026, today: '', willDo: '' };
    const [amira, jonas] = [await world.as('teacher'), await world.as('colleague')];
    await amira.understanding.write({ ...words, meaning: 'Vi läser tillsammans', revision: null, ...key() });
    const refused = await refusal(
      jonas.understanding.write({ ...words, meaning: 'Vi läser högt', revision: null, ...key() }),
    );
    expect(refused).toMatchObject({
      transport: 'CONFLICT',
      conflict: { stored: { meaning: 'Vi läser tillsammans' } },
    });
    await jonas.understanding.write({ ...words, meaning: 'Vi läser högt', revision: 1, ...key() });
    const { understandings } = await amira.understanding.read({ unitId: units.team.id });
    expect(understandings).toMatchObject([{ meaning: 'Vi läser högt', revision: 2 }]);
  });

  test('of another level is refused by the rule', async () => {
    const hur = world.minted.version.hurs.find(({ level }) => level === 'administration');
    const words = { unitId: world.minted.units.team.id, hurId: hur?.id ?? '', year: 2026 };
    const refused = await refusal(
      (await world.as('teacher')).understanding.write({
        ...words,
        meaning: 'x',
        today: '',
        willDo: '',
        revision: null,
        ...key(),
      }),
    );
    expect(refused.code).toBe('hurAtOtherLevel');
  });
});

test('a director drafts, rewords, splits, sees the consequences and publishes; running work keeps its version and is carried in the weave', async () => {
  const { version, units } = world.minted;
  const cycle = await mintCycle(world.minted, 'team', { hurIds: [staffHur().id] });
  const director = await world.as('director');

  const draft = await director.framework.draft({ frameworkId: version.frameworkId, ...key() });
  const { versionId } = draft;
  const again = await refusal(director.framework.draft({ frameworkId: version.frameworkId, ...key() }));
  expect(again.code).toBe('draftExists');

  const hidden = await refusal((await world.as('teacher')).framework.compare({ versionId }));
  expect(hidden.transport).toBe('NOT_FOUND');
  const { mapping } = await director.framework.compare({ versionId });
  const heir = mapping.find(({ fromHurId }) => fromHurId === staffHur().id)?.toHurIds[0] ?? '';

  const { vads } = await director.framework.compare({ versionId });
  const vad = vads.find(({ from }) => from?.id === staffHur().vadId)?.to?.id ?? '';
  const reworded = await director.framework.editHur({
    versionId,
    id: heir,
    kind: 'operative',
    text: 'Vi läser tillsammans',
    revision: 1,
    ...key(),
  });
  const added = await director.framework.addHur({
    versionId,
    vadId: vad,
    level: 'staff',
    kind: 'operative',
    text: 'Vi skriver tillsammans',
    revision: reworded.revision,
    ...key(),
  });
  const stale = await refusal(
    director.framework.editHur({ versionId, id: heir, kind: 'operative', text: 'X', revision: 1, ...key() }),
  );
  expect(stale.transport).toBe('CONFLICT');
  const mapped = await director.framework.map({
    versionId,
    fromHurId: staffHur().id,
    kind: 'split',
    toHurIds: [heir, added.id ?? ''],
    revision: added.revision,
    ...key(),
  });
  const dated = await director.framework.editVersion({
    versionId,
    effectiveFrom: 2026,
    changeNote: 'Läsning och skrivning var för sig.',
    revision: mapped.revision,
    ...key(),
  });

  const picture = await director.framework.consequences({ versionId });
  expect(picture.problems).toEqual([]);
  expect(picture.byHur.find(({ fromHurId }) => fromHurId === staffHur().id)).toMatchObject({ kind: 'split' });
  await director.framework.publish({ versionId, revision: dated.revision, ...key() });

  const { versions } = await director.framework.versions();
  expect(versions.map(({ number, state }) => ({ number, state }))).toEqual([
    { number: 2, state: 'published' },
    { number: 1, state: 'retired' },
  ]);
  const page = await (await world.as('teacher')).cycle.read({ id: cycle.id });
  expect(page.version).toMatchObject({ number: 1, newer: true });
  const weave = await (await world.as('principal')).framework.weave({ unitId: units.school.id });
  expect(weave.version.number).toBe(2);
  const crossed = weave.crossings.filter(({ cycles }) => cycles.some(({ id }) => id === cycle.id));
  expect(crossed.map(({ hurId }) => hurId).toSorted()).toEqual([heir, added.id].toSorted());
  const immutable = await refusal(
    director.framework.editVersion({ versionId, changeNote: 'x', revision: dated.revision + 1, ...key() }),
  );
  expect(immutable.code).toBe('versionIsPublished');
  expect((await world.log('framework.publish'))[0]).toMatchObject({ after: { state: 'published' } });
});

describe('two who write in the same draft', () => {
  test('keep both texts when they write of different things, and meet the other’s when it is the same', async () => {
    const [elin, leila] = [await world.as('director'), await world.as('director')];
    const { frameworkId } = world.minted.version;
    const { versionId } = await elin.framework.draft({ frameworkId, ...key() });
    const { version } = await elin.framework.compare({ versionId });
    const [one = '', other = ''] = version.hurs.map(({ id }) => id);
    const reworded = { versionId, kind: 'operative', revision: version.revision } as const;
    const first = await elin.framework.editHur({ ...reworded, id: one, text: 'Elins ord', ...key() });
    const second = await leila.framework.editHur({ ...reworded, id: other, text: 'Leilas ord', ...key() });
    expect(second.revision).toBe(first.revision + 1);
    const vad = { versionId, id: version.vads[0]?.id ?? '', text: 'Vårt VAD', shortName: 'Vårt' };
    await leila.framework.editVad({ ...vad, revision: version.revision, ...key() });
    const refused = await refusal(
      leila.framework.editHur({ ...reworded, id: one, text: 'Leilas ord', ...key() }),
    );
    expect(refused).toMatchObject({
      transport: 'CONFLICT',
      conflict: { stored: { text: 'Elins ord', revision: second.revision + 1 } },
    });
    const moved = { versionId, id: one, position: 1, revision: version.revision };
    expect((await refusal(leila.framework.moveHur({ ...moved, ...key() }))).transport).toBe('CONFLICT');
    await elin.framework.removeDraft({ versionId, revision: second.revision + 1, ...key() });
  });
});
