import { type Post, schema, type Tx } from '@varje-elev/db';
import {
  type AuthorityId,
  addDays,
  Id,
  isValidOn,
  type LocalDate,
  type OrganisationChange,
  Role,
  UnitType,
} from '@varje-elev/domain';
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Room } from '../room.ts';
import { assignmentsClosed, type Closing } from './closing.ts';

const { cycle } = schema;

const Cycles = z.object({ running: z.int(), all: z.int() });
type Cycles = z.infer<typeof Cycles>;

/** What happens to an assignment when its unit closes. */
const Fate = z.enum(['ends', 'goesOn', 'neverBegins']);

/** A closing in full, told before it is done. */
export const ClosingTold = z.object({
  /** The unit and the teams that close with it. */
  units: z.array(z.object({ id: Id, name: z.string(), type: UnitType, cycles: Cycles })),
  assignments: z.array(
    z.object({
      id: Id,
      personId: Id,
      personName: z.string(),
      protected: z.boolean(),
      role: Role,
      unitId: Id,
      unitName: z.string(),
      fate: Fate,
    }),
  ),
  /** How many of those people have no assignment at all when the unit has closed. */
  withoutAccess: z.int(),
});

interface Asked {
  readonly changed: OrganisationChange;
  readonly posts: readonly Post[];
  readonly cycles: ReadonlyMap<Id, Cycles>;
  readonly change: Omit<Closing, 'unitId'>;
  readonly room: Pick<Room, 'today' | 'newId'>;
}

export function whatCloses({ changed, posts, cycles, change, room }: Asked): z.infer<typeof ClosingTold> {
  const { ended, cancelled, begun } = assignmentsClosed(changed, posts, change, room.newId);
  const names = new Map(changed.units.map(({ id, name }) => [id, name]));
  const gone = new Map([...ended, ...cancelled].map((one) => [one.id, one]));
  const never = new Set(cancelled.map(({ id }) => id));
  const [closing] = changed.units;
  const goesOn = ({ personId, role, unitId }: Post) =>
    unitId === closing?.id && begun.some((one) => one.personId === personId && one.role === role);
  const touched = posts.filter(({ id }) => gone.has(id));
  const dayAfter = [addDays(change.on, 1), room.today].reduce(later);
  const kept = [...posts.filter(({ id }) => !gone.has(id)), ...ended, ...begun];
  const remaining = new Set(kept.filter((one) => isValidOn(one, dayAfter)).map(({ personId }) => personId));
  return {
    units: changed.units.map(({ id, name, type }) => ({
      id,
      name,
      type,
      cycles: cycles.get(id) ?? { running: 0, all: 0 },
    })),
    assignments: touched.map((post) => ({
      id: post.id,
      personId: post.personId,
      personName: post.personName,
      protected: post.protected,
      role: post.role,
      unitId: post.unitId,
      unitName: names.get(post.unitId) ?? '',
      fate: goesOn(post) ? 'goesOn' : never.has(post.id) ? 'neverBegins' : 'ends',
    })),
    withoutAccess: new Set(
      touched.map(({ personId }) => personId).filter((personId) => !remaining.has(personId)),
    ).size,
  };
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** How many cycles each of the units has; a unit without any is not there. */
export async function cyclesByUnit(
  tx: Tx,
  authorityId: AuthorityId,
  unitIds: Id[],
): Promise<ReadonlyMap<Id, Cycles>> {
  const isRunning = and(isNull(cycle.concludedAt), isNull(cycle.abandonedReason));
  const rows = await tx
    .select({
      unitId: cycle.unitId,
      all: count(),
      running: sql<number>`count(*) filter (where ${isRunning})`.mapWith(Number),
    })
    .from(cycle)
    .where(and(eq(cycle.authorityId, authorityId), inArray(cycle.unitId, unitIds)))
    .groupBy(cycle.unitId);
  return new Map(rows.map(({ unitId, all, running }) => [unitId, { all, running }]));
}

export function totalOf(cycles: ReadonlyMap<Id, Cycles>): Cycles {
  const sum = (of: (one: Cycles) => number) => [...cycles.values()].reduce((all, one) => all + of(one), 0);
  return { running: sum(({ running }) => running), all: sum(({ all }) => all) };
}
