import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { DraftCommand } from './draft-commands.ts';
import { mappingProblem } from './mapping-rules.ts';
import { appended, moved, renumbered } from './order.ts';
import type { FrameworkVersion, Hur, HurMapping } from './schema.ts';

/** More than this is no longer a framework that anybody can carry in their head. */
const mostVads = 12;
const mostHurs = 400;

/**
 * The draft after a command. `previous` is the version it follows; a mapping is checked against it.
 * Errors: `versionIsPublished` (published and retired versions never change), `staleRevision`, `vadNotInVersion`,
 * `hurNotInVersion`, `entryAlreadyExists`, `tooManyEntries`, `vadHasHurs`, and those of a mapping.
 */
export function editDraft(
  version: FrameworkVersion,
  command: DraftCommand,
  previous: FrameworkVersion | null,
): Result<FrameworkVersion> {
  if (version.state !== 'draft') return fail('versionIsPublished');
  if (version.revision !== command.revision) return fail('staleRevision', { path: ['version'] });
  const edited = edit(version, command, previous);
  return edited.ok ? ok({ ...edited.value, revision: version.revision + 1 }) : edited;
}

function edit(
  version: FrameworkVersion,
  command: DraftCommand,
  previous: FrameworkVersion | null,
): Result<FrameworkVersion> {
  switch (command.type) {
    case 'editVersion':
      return ok({
        ...version,
        changeNote: command.changeNote ?? version.changeNote,
        effectiveFrom: command.effectiveFrom ?? version.effectiveFrom,
      });
    case 'addVad': {
      const { id, text, shortName } = command;
      if (version.vads.some((vad) => vad.id === id))
        return fail('entryAlreadyExists', { path: ['vads', id] });
      if (version.vads.length >= mostVads)
        return fail('tooManyEntries', { path: ['vads'], params: { most: mostVads } });
      return ok({ ...version, vads: appended(version.vads, { id, text, shortName }) });
    }
    case 'editVad': {
      const { id, text, shortName } = command;
      return onVad(version, id, () => ({
        ...version,
        vads: version.vads.map((vad) => (vad.id === id ? { ...vad, text, shortName } : vad)),
      }));
    }
    case 'removeVad':
      return removeVad(version, command.id);
    case 'moveVad':
      return onVad(version, command.id, () => ({
        ...version,
        vads: moved(version.vads, command.id, command.position),
      }));
    case 'addHur':
      return addHur(version, command);
    case 'editHur':
      return onHur(version, command.id, (hur) => editHur(version, hur, command));
    case 'removeHur':
      return onHur(version, command.id, (hur) => removeHur(version, hur));
    case 'moveHur':
      return onHur(version, command.id, (hur) => {
        const group = moved(besides(version, hur), hur.id, command.position);
        return {
          ...version,
          hurs: version.hurs.map((other) => group.find((g) => g.id === other.id) ?? other),
        };
      });
    case 'mapHur': {
      const { fromHurId, kind, toHurIds } = command;
      return mapHur(version, { fromHurId, kind, toHurIds }, previous);
    }
  }
}

function onVad(version: FrameworkVersion, id: Id, next: () => FrameworkVersion): Result<FrameworkVersion> {
  return version.vads.some((vad) => vad.id === id)
    ? ok(next())
    : fail('vadNotInVersion', { path: ['vads', id] });
}

function onHur(
  version: FrameworkVersion,
  id: Id,
  next: (hur: Hur) => FrameworkVersion,
): Result<FrameworkVersion> {
  const hur = version.hurs.find((candidate) => candidate.id === id);
  return hur ? ok(next(hur)) : fail('hurNotInVersion', { path: ['hurs', id] });
}

/** The HUR of the same VAD and level: those that are numbered together. */
function besides(version: FrameworkVersion, hur: Pick<Hur, 'vadId' | 'level'>): Hur[] {
  return version.hurs.filter((other) => other.vadId === hur.vadId && other.level === hur.level);
}

function removeVad(version: FrameworkVersion, id: Id): Result<FrameworkVersion> {
  const hurs = version.hurs.filter((hur) => hur.vadId === id).length;
  if (hurs > 0) return fail('vadHasHurs', { path: ['vads', id], params: { hurs } });
  return onVad(version, id, () => ({
    ...version,
    vads: renumbered(version.vads.filter((vad) => vad.id !== id)),
  }));
}

function addHur(version: FrameworkVersion, command: Omit<Hur, 'position'>): Result<FrameworkVersion> {
  const { id, vadId, level, kind, text } = command;
  if (version.hurs.some((hur) => hur.id === id)) return fail('entryAlreadyExists', { path: ['hurs', id] });
  if (version.hurs.length >= mostHurs)
    return fail('tooManyEntries', { path: ['hurs'], params: { most: mostHurs } });
  const hur = { id, vadId, level, kind, text, position: besides(version, command).length + 1 };
  return onVad(version, vadId, () => ({ ...version, hurs: [...version.hurs, hur] }));
}

/** A kept HUR whose text changes is no longer kept: the mapping says reworded without being asked. */
function editHur(version: FrameworkVersion, hur: Hur, command: Pick<Hur, 'kind' | 'text'>): FrameworkVersion {
  const reworded = hur.text !== command.text;
  const changed: Hur = { ...hur, kind: command.kind, text: command.text };
  return {
    ...version,
    hurs: version.hurs.map((other) => (other.id === hur.id ? changed : other)),
    mapping: version.mapping.map((entry) =>
      reworded && entry.kind === 'kept' && entry.toHurIds.includes(hur.id)
        ? { ...entry, kind: 'reworded' }
        : entry,
    ),
  };
}

/** Where nothing is left of an old HUR it is dropped; a split that has one heir left must be decided anew. */
function removeHur(version: FrameworkVersion, hur: Hur): FrameworkVersion {
  const group = renumbered(besides(version, hur).filter((other) => other.id !== hur.id));
  return {
    ...version,
    hurs: version.hurs
      .filter((other) => other.id !== hur.id)
      .map((other) => group.find((numbered) => numbered.id === other.id) ?? other),
    mapping: version.mapping.map((entry) => {
      const toHurIds = entry.toHurIds.filter((hurId) => hurId !== hur.id);
      return { ...entry, toHurIds, kind: toHurIds.length === 0 ? 'dropped' : entry.kind };
    }),
  };
}

function mapHur(
  version: FrameworkVersion,
  entry: HurMapping,
  previous: FrameworkVersion | null,
): Result<FrameworkVersion> {
  if (previous === null) return fail('mappingFromUnknownHur', { path: ['mapping', entry.fromHurId] });
  const problem = mappingProblem(entry, version, previous);
  if (problem) return { ok: false, error: problem };
  const others = version.mapping.filter((other) => other.fromHurId !== entry.fromHurId);
  return ok({ ...version, mapping: [...others, entry] });
}
