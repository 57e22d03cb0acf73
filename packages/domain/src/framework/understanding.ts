import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { Level } from '../organisation/index.ts';
import type { SchoolYear } from '../school-year/index.ts';
import { carryOver } from './mapping.ts';
import type { HurMapping, Understanding } from './schema.ts';

const longest = 10_000;

/** What is written: the whole understanding, and the revision that the writer saw (null for a new one). */
export type WriteUnderstanding = Omit<Understanding, 'revision'> & { readonly revision: number | null };

export interface UnderstandingContext {
  /** The understandings that the unit already has. */
  readonly written: readonly Understanding[];
  /** The level of the unit's own work, and the HUR of the version in force that year. */
  readonly level: Level;
  readonly hurs: readonly { readonly id: Id; readonly level: Level }[];
}

/**
 * A unit's own words for one HUR, one school year: one per unit, HUR and year, at the unit's own level.
 * Errors: `hurNotInVersion`, `hurAtOtherLevel`, `understandingExists`, `staleRevision`, `entryIsGone`.
 */
export function writeUnderstanding(
  write: WriteUnderstanding,
  context: UnderstandingContext,
): Result<Understanding> {
  const hur = context.hurs.find((candidate) => candidate.id === write.hurId);
  if (!hur) return fail('hurNotInVersion', { path: ['hurId'] });
  if (hur.level !== context.level) return fail('hurAtOtherLevel', { path: ['hurId'] });
  const stored = context.written.find((other) => other.id === write.id) ?? null;
  const twin = context.written.find((other) => other.id !== write.id && sameSubject(other, write));
  if (twin) return fail('understandingExists', { path: ['hurId'] });
  if (write.revision === null) {
    return stored ? fail('entryAlreadyExists', { path: ['id'] }) : ok({ ...write, revision: 1 });
  }
  if (!stored) return fail('entryIsGone', { path: ['id'] });
  if (stored.revision !== write.revision) return fail('staleRevision', { path: ['understanding', write.id] });
  if (!sameSubject(stored, write)) return fail('understandingMoved', { path: ['hurId'] });
  return ok({ ...write, revision: stored.revision + 1 });
}

type Subject = Pick<Understanding, 'unitId' | 'hurId' | 'year'>;
const sameSubject = (one: Subject, other: Subject) =>
  one.unitId === other.unitId && one.hurId === other.hurId && one.year === other.year;

/**
 * Last year's understandings as a start for the next: the same words, on the HUR that the old ones have become. Where two
 * meet, both texts stand, one after the other; where the HUR was dropped nothing is carried.
 */
export function carryUnderstandings(
  lastYears: readonly Understanding[],
  year: SchoolYear,
  newId: () => Id,
  ...steps: readonly HurMapping[][]
): Understanding[] {
  const next = new Map<string, Understanding>();
  for (const old of lastYears) {
    for (const hurId of carryOver([old.hurId], ...steps).hurIds) {
      const key = `${old.unitId} ${hurId}`;
      const met = next.get(key);
      next.set(key, met ? joined(met, old) : { ...old, id: newId(), hurId, year, revision: 1 });
    }
  }
  return [...next.values()];
}

function joined(first: Understanding, second: Understanding): Understanding {
  return {
    ...first,
    meaning: both(first.meaning, second.meaning),
    today: both(first.today, second.today),
    willDo: both(first.willDo, second.willDo),
  };
}

function both(first: string, second: string): string {
  const texts = [...new Set([first, second])].filter((text) => text !== '');
  return texts.join('\n\n').slice(0, longest);
}
