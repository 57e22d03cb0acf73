import type { Cycle, CycleHead, Id } from '@varje-elev/domain';
import { canonicalJson } from '../change-log/canonical-json.ts';

/** The lists of a cycle whose entries are written one by one, in the order their references need. */
export const entryParts = [
  'evidence',
  'causes',
  'targets',
  'hypotheses',
  'actions',
  'followUps',
  'decisions',
  'participation',
] as const;
export type EntryPart = (typeof entryParts)[number];

/** What the change log calls one entry of the list. */
const entryName = {
  evidence: 'evidence',
  causes: 'cause',
  targets: 'target',
  hypotheses: 'hypothesis',
  actions: 'action',
  followUps: 'followUp',
  decisions: 'decision',
  participation: 'participation',
} as const satisfies Record<EntryPart, string>;

/** One row's difference between two states of a cycle, as the change log tells it. */
export interface CycleChange {
  readonly subject: { readonly type: string; readonly id: Id; readonly withinId: Id };
  readonly before: unknown;
  readonly after: unknown;
}

export const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

/** The head with the two short lists that are written with it. */
export function headOf(cycle: Cycle): CycleHead & Pick<Cycle, 'hurIds' | 'goalAreas'> {
  const {
    evidence,
    causes,
    targets,
    hypotheses,
    actions,
    followUps,
    analysis,
    decisions,
    participation,
    moves,
    ...head
  } = cycle;
  return head;
}

/** What differs, for the change log: the head, each entry, the analysis. Moves between phases show in the head. */
export function cycleChanges(before: Cycle | null, after: Cycle): CycleChange[] {
  const changes: CycleChange[] = [];
  const note = (type: string, id: Id, was: unknown, is: unknown) => {
    if (!same(was, is)) changes.push({ subject: { type, id, withinId: after.id }, before: was, after: is });
  };
  note('cycle', after.id, before && headOf(before), headOf(after));
  for (const part of entryParts) {
    const was = new Map((before?.[part] ?? []).map((entry) => [entry.id, entry]));
    const is = new Map(after[part].map((entry) => [entry.id, entry]));
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      note(entryName[part], id, was.get(id) ?? null, is.get(id) ?? null);
    }
  }
  note('analysis', after.id, before?.analysis ?? null, after.analysis);
  const known = new Set(before?.moves.map(({ id }) => id));
  for (const move of after.moves) if (!known.has(move.id)) note('phaseMove', move.id, null, move);
  return changes;
}
