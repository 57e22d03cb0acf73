import { type DomainError, fail, type Id } from '../kernel/index.ts';
import { hurNumber } from './number.ts';
import type { FrameworkVersion, HurMapping, MappingKind } from './schema.ts';

/** How many HUR an old one becomes, per kind. */
const heirs: Readonly<Record<MappingKind, { readonly least: number; readonly most: number }>> = {
  kept: { least: 1, most: 1 },
  reworded: { least: 1, most: 1 },
  merged: { least: 1, most: 1 },
  split: { least: 2, most: Number.POSITIVE_INFINITY },
  dropped: { least: 0, most: 0 },
};

type Path = readonly (string | number)[];

/** Why one old HUR's mapping does not hold by itself; null when it does. */
export function mappingProblem(
  entry: HurMapping,
  version: FrameworkVersion,
  previous: FrameworkVersion,
): DomainError | null {
  const path: Path = ['mapping', entry.fromHurId];
  const old = previous.hurs.find((hur) => hur.id === entry.fromHurId);
  if (!old) return fail('mappingFromUnknownHur', { path }).error;
  const params = { number: hurNumber(previous, old.id) ?? '' };
  const { least, most } = heirs[entry.kind];
  const targets = new Set(entry.toHurIds);
  if (targets.size !== entry.toHurIds.length || targets.size < least || targets.size > most) {
    return fail(targetCountCode(entry.kind), { path, params }).error;
  }
  for (const hurId of targets) {
    const target = version.hurs.find((hur) => hur.id === hurId);
    if (!target) return fail('mappingTargetNotFound', { path, params }).error;
    if (target.level !== old.level) return fail('mappingTargetAtOtherLevel', { path, params }).error;
    if (entry.kind === 'kept' && target.text !== old.text)
      return fail('keptHurHasNewText', { path, params }).error;
  }
  return null;
}

function targetCountCode(kind: MappingKind) {
  if (kind === 'split') return 'splitNeedsTwo';
  return kind === 'dropped' ? 'droppedHasTargets' : 'mappingNeedsOneTarget';
}

/** What does not hold in the mapping as a whole: every old HUR exactly once, and merging is what two or more do. */
export function mappingProblems(version: FrameworkVersion, previous: FrameworkVersion): DomainError[] {
  const problems: DomainError[] = [];
  for (const hur of previous.hurs) {
    const entries = version.mapping.filter((entry) => entry.fromHurId === hur.id).length;
    if (entries === 1) continue;
    const path: Path = ['mapping', hur.id];
    const params = { number: hurNumber(previous, hur.id) ?? '' };
    problems.push(fail(entries === 0 ? 'hurNotMapped' : 'hurMappedTwice', { path, params }).error);
  }
  for (const entry of version.mapping) {
    const problem = mappingProblem(entry, version, previous) ?? sharingProblem(entry, version, previous);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** One HUR may carry on an old one alone; where several old ones meet, all but one say that they are merged. */
function sharingProblem(
  entry: HurMapping,
  version: FrameworkVersion,
  previous: FrameworkVersion,
): DomainError | null {
  const path: Path = ['mapping', entry.fromHurId];
  const params = { number: hurNumber(previous, entry.fromHurId) ?? '' };
  const meeting = entry.toHurIds.map((hurId) => othersTo(hurId, entry, version.mapping));
  if (entry.kind === 'merged' && meeting.every((others) => others.length === 0)) {
    return fail('mergedAlone', { path, params }).error;
  }
  const alone = entry.kind === 'kept' || entry.kind === 'reworded';
  const claimed = meeting.flat().some((other) => other.kind === 'kept' || other.kind === 'reworded');
  return alone && claimed ? fail('meetingIsMerging', { path, params }).error : null;
}

function othersTo(hurId: Id, entry: HurMapping, mapping: readonly HurMapping[]): HurMapping[] {
  return mapping.filter((other) => other.fromHurId !== entry.fromHurId && other.toHurIds.includes(hurId));
}
