import { draftFrom, editDraft, type FrameworkVersion, publish, type Understanding } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  mintCycle,
  type TestDatabase,
} from '../testing/index.ts';
import {
  currentFrameworkVersion,
  listFrameworks,
  listVersions,
  loadFrameworkVersion,
} from './load-framework.ts';
import { insertFrameworkVersion, removeDraft, saveFrameworkVersion } from './save-framework.ts';
import {
  insertUnderstandings,
  listUnderstandings,
  loadUnderstanding,
  saveUnderstanding,
} from './understandings.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

async function mintDraft(): Promise<FrameworkVersion> {
  const draft = draftFrom(minted.version, () => v7());
  if (!draft.ok) throw new Error(draft.error.code);
  await minted.as((tx) => insertFrameworkVersion(tx, minted.authorityId, draft.value));
  return draft.value;
}
const load = (id: string) => minted.as((tx) => loadFrameworkVersion(tx, minted.authorityId, id));
const save = (version: FrameworkVersion, seen: number) =>
  minted.as((tx) => saveFrameworkVersion(tx, minted.authorityId, version, seen));

/** Order within a version is by `position`; the lists themselves have none. */
function sorted(version: FrameworkVersion | null) {
  if (!version) return null;
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    ...version,
    vads: version.vads.toSorted(byId),
    hurs: version.hurs.toSorted(byId),
    mapping: version.mapping.toSorted((one, other) => (one.fromHurId < other.fromHurId ? -1 : 1)),
  };
}

test('a version comes back exactly as the domain made it, mapping included', async () => {
  expect(sorted(await load(minted.version.id))).toEqual(sorted(minted.version));
  const draft = await mintDraft();
  expect(draft.mapping.length).toBe(minted.version.hurs.length);
  expect(sorted(await load(draft.id))).toEqual(sorted(draft));
  expect(await load(v7())).toBe(null);
});

test('an edited draft is stored as edited: added, removed, reworded, moved', async () => {
  const draft = await mintDraft();
  const [removed, reworded] = draft.hurs;
  const [vad] = draft.vads;
  if (!removed || !reworded || !vad) throw new Error('The template has HUR and VAD.');
  let edited = draft;
  const edit = (command: Parameters<typeof editDraft>[1]) => {
    const done = editDraft(edited, command, minted.version);
    if (!done.ok) throw new Error(`${command.type}: ${done.error.code}`);
    edited = done.value;
  };
  edit({ type: 'removeHur', id: removed.id, revision: edited.revision });
  edit({
    type: 'editHur',
    id: reworded.id,
    kind: reworded.kind,
    text: 'Vi prövar i liten skala först',
    revision: edited.revision,
  });
  edit({
    type: 'addHur',
    id: v7(),
    vadId: vad.id,
    level: 'staff',
    kind: 'operative',
    text: 'Vi ber eleverna om svar',
    revision: edited.revision,
  });
  expect(await save(edited, draft.revision)).toBe(true);
  expect(sorted(await load(draft.id))).toEqual(sorted(edited));
  expect(await save({ ...edited, changeNote: 'För sent.' }, draft.revision)).toBe(false);
  expect(sorted(await load(draft.id))).toEqual(sorted(edited));
});

test('the version in force is the latest in effect that is no draft', async () => {
  const draft = await mintDraft();
  const current = async (year: number) =>
    (await minted.as((tx) => currentFrameworkVersion(tx, minted.authorityId, year)))?.id ?? null;
  expect(await current(2023)).toBe(null);
  expect(await current(2030)).toBe(minted.version.id);
  const published = publish({ ...draft, effectiveFrom: 2027 }, minted.version, { revision: draft.revision });
  if (!published.ok) throw new Error(published.error.code);
  expect(await save(published.value, draft.revision)).toBe(true);
  expect(await current(2026)).toBe(minted.version.id);
  expect(await current(2027)).toBe(draft.id);
  const versions = await minted.as((tx) => listVersions(tx, minted.authorityId));
  expect(versions.map(({ id, state }) => [id, state])).toEqual([
    [draft.id, 'published'],
    [minted.version.id, 'published'],
  ]);
  expect(await minted.as((tx) => listFrameworks(tx, minted.authorityId))).toMatchObject([
    { id: minted.version.frameworkId, name: 'Varje elevs bästa skola' },
  ]);
});

test('a draft can be removed; a version that is or was in force cannot', async () => {
  const draft = await mintDraft();
  const remove = (version: FrameworkVersion) =>
    minted.as((tx) => removeDraft(tx, minted.authorityId, version));
  expect(await remove(minted.version)).toBe(false);
  expect(await remove({ ...draft, revision: draft.revision + 1 })).toBe(false);
  expect(await remove(draft)).toBe(true);
  expect(await load(draft.id)).toBe(null);
  expect(await load(minted.version.id)).not.toBe(null);
});

test('a HUR that work is done on cannot be taken out of its version', async () => {
  await mintCycle(minted);
  const without = { ...minted.version, hurs: [], revision: minted.version.revision + 1 };
  await expect(save(without, minted.version.revision)).rejects.toMatchObject({ cause: { code: '23503' } });
});

test('a unit has one understanding of a HUR a year, written where it still is as it was seen', async () => {
  const { authorityId, units, version } = minted;
  const [hur] = version.hurs;
  if (!hur) throw new Error('The template has HUR.');
  const written: Understanding = {
    id: v7(),
    unitId: units.team.id,
    hurId: hur.id,
    year: 2026,
    meaning: 'Vi läser ämnestexter tillsammans.',
    today: 'En gång i veckan.',
    willDo: '',
    revision: 1,
  };
  const write = (one: Understanding, seen: number | null) =>
    minted.as((tx) => saveUnderstanding(tx, authorityId, one, seen));
  expect(await write(written, null)).toBe(true);
  expect(await write({ ...written, id: v7() }, null)).toBe(false);
  expect(await write({ ...written, willDo: 'Två gånger.', revision: 2 }, 1)).toBe(true);
  expect(await write({ ...written, willDo: 'Tre gånger.', revision: 2 }, 1)).toBe(false);
  const at = { unitId: units.team.id, hurId: hur.id, year: 2026 };
  expect(await minted.as((tx) => loadUnderstanding(tx, authorityId, at))).toEqual({
    ...written,
    willDo: 'Två gånger.',
    revision: 2,
  });
  await minted.as((tx) => insertUnderstandings(tx, authorityId, [{ ...written, id: v7(), year: 2025 }]));
  const list = (filter: Parameters<typeof listUnderstandings>[2]) =>
    minted.as((tx) => listUnderstandings(tx, authorityId, filter));
  expect((await list({ hurIds: [hur.id] })).map(({ year, unitName }) => [year, unitName])).toEqual([
    [2026, 'Arbetslag 7–9'],
    [2025, 'Arbetslag 7–9'],
  ]);
  expect(await list({ unitIds: [units.school.id] })).toEqual([]);
});
