import type { Id } from '../kernel/index.ts';
import { hursInOrder } from './number.ts';
import type { FrameworkVersion, Hur, HurMapping, MappingKind, Vad } from './schema.ts';
import { type WordChange, wordDiff } from './word-diff.ts';

/** One old HUR beside what it becomes. `kind` is null while nobody has said what becomes of it. */
export interface HurChange {
  readonly from: Hur;
  readonly kind: MappingKind | null;
  readonly to: readonly { readonly hur: Hur; readonly words: readonly WordChange[] }[];
}

export interface VadChange {
  readonly from: Vad | null;
  readonly to: Vad | null;
  readonly words: readonly WordChange[];
}

/** Two versions side by side: what becomes of each VAD and HUR of the first, and what is new in the second. */
export interface VersionDiff {
  readonly vads: readonly VadChange[];
  readonly hurs: readonly HurChange[];
  readonly addedHurs: readonly Hur[];
}

/** The comparison of a version with the one it follows. Differences in text are by word. */
export function diff(previous: FrameworkVersion, version: FrameworkVersion): VersionDiff {
  const heirs = new Set(version.mapping.flatMap((entry) => entry.toHurIds));
  return {
    vads: vadChanges(previous, version),
    hurs: hursInOrder(previous).map((hur) => hurChange(hur, version)),
    addedHurs: hursInOrder(version).filter((hur) => !heirs.has(hur.id)),
  };
}

function hurChange(from: Hur, version: FrameworkVersion): HurChange {
  const entry = version.mapping.find((candidate) => candidate.fromHurId === from.id);
  const to = (entry?.toHurIds ?? [])
    .flatMap((hurId) => version.hurs.filter((hur) => hur.id === hurId))
    .map((hur) => ({ hur, words: wordDiff(from.text, hur.text) }));
  return { from, kind: entry?.kind ?? null, to };
}

/** VAD carry no mapping of their own: one goes on where most of its HUR went. */
function vadChanges(previous: FrameworkVersion, version: FrameworkVersion): VadChange[] {
  const heirs = new Map(previous.vads.map((vad) => [vad.id, heirOf(vad, previous, version)]));
  const taken = new Set([...heirs.values()].map((vad) => vad?.id));
  const old = [...previous.vads].sort((a, b) => a.position - b.position);
  return [
    ...old.map((from) => change(from, heirs.get(from.id) ?? null)),
    ...version.vads.filter((vad) => !taken.has(vad.id)).map((vad) => change(null, vad)),
  ];
}

function heirOf(vad: Vad, previous: FrameworkVersion, version: FrameworkVersion): Vad | null {
  const hurIds = new Set(previous.hurs.filter((hur) => hur.vadId === vad.id).map((hur) => hur.id));
  const arrivals = version.mapping
    .filter((entry) => hurIds.has(entry.fromHurId))
    .flatMap((entry) => entry.toHurIds)
    .flatMap((hurId) => version.hurs.filter((hur) => hur.id === hurId))
    .map((hur) => hur.vadId);
  const counted = version.vads.map((candidate) => ({ candidate, hurs: count(arrivals, candidate.id) }));
  const [most] = counted.sort((a, b) => b.hurs - a.hurs || a.candidate.position - b.candidate.position);
  return most && most.hurs > 0 ? most.candidate : null;
}

const count = (ids: readonly Id[], id: Id) => ids.filter((candidate) => candidate === id).length;

function change(from: Vad | null, to: Vad | null): VadChange {
  return { from, to, words: wordDiff(from?.text ?? '', to?.text ?? '') };
}

/** How many old HUR meet each fate; what nobody has decided is not counted. */
export function tally(mapping: readonly HurMapping[]): Readonly<Record<MappingKind, number>> {
  const fates: Record<MappingKind, number> = { kept: 0, reworded: 0, merged: 0, split: 0, dropped: 0 };
  for (const entry of mapping) fates[entry.kind] += 1;
  return fates;
}
