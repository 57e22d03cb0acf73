import { insertImprovementAreas, schema } from '@varje-elev/db';
import {
  createTestDatabase,
  type MintedAuthority,
  type MintedPerson,
  type MintedUnit,
  mintAuthority,
  mintCycle,
  someCycle,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { type Actor, can, type Id, type Resource, reach, type Sharing } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/app-router.ts';
import { allows, mayRead } from '../src/policy.ts';
import type { UnexpectedFault } from '../src/trpc-error.ts';
import { call, everyProcedure } from './call.ts';
import { policies, type Target } from './policies.ts';
import { contextOf, refusal } from './world.ts';

/** A place to ask about, and what the rights know of it. */
interface Placed {
  readonly name: string;
  readonly target: Target;
  readonly resource: Resource;
}

interface Outcome {
  readonly person: MintedPerson;
  readonly path: string;
  readonly place: Placed;
  readonly transport: string;
  /** The table's answer, asked for the same thing. */
  readonly allowed: boolean;
  readonly readable: boolean;
}

let database: TestDatabase;
let minted: MintedAuthority;
let places: Placed[];
let outcomes: Outcome[];
const unexpected: UnexpectedFault[] = [];
const connections = 12;
const unlimited = { writes: Number.MAX_SAFE_INTEGER, refused: Number.MAX_SAFE_INTEGER };

beforeAll(async () => {
  database = await createTestDatabase({ max: connections });
  minted = await mintAuthority(database);
  const other = await mintAuthority(database);
  const own = unitsOf(minted).map((unit) => placeAt(minted, unit, 'shared'));
  const working = unitsOf(minted).map((unit) => placeAt(minted, unit, 'working'));
  places = await Promise.all([
    ...own,
    ...working,
    placeAt(other, 'team', 'shared'),
    placeAt(other, 'authority', 'shared'),
  ]);
  outcomes = [];
  for (const person of peopleOf(minted)) outcomes.push(...(await outcomesFor(person)));
}, 300_000);

afterAll(async () => {
  await database.drop();
});

describe('the doors', () => {
  test('every procedure has a reviewed row, and every row a procedure', () => {
    expect(Object.keys(policies).toSorted()).toEqual([...everyProcedure().keys()].toSorted());
  });

  test('every procedure says what was reviewed', () => {
    for (const [path, meta] of everyProcedure()) {
      const { action, kind, about } = policies[path] ?? {};
      expect({ path, ...meta }).toEqual({ path, action, kind, about });
    }
  });

  test('every call answers what the table says, for every role, at every place', () => {
    expect(outcomes.length).toBeGreaterThan(4_000);
    expect(outcomes.filter((outcome) => outcome.transport !== expectedOf(outcome)).map(told)).toEqual([]);
  });

  test('each of the two answers is really given, for every action that is asked about', () => {
    for (const action of new Set(Object.values(policies).map((policy) => policy.action))) {
      if (action === 'self') continue;
      const asked = outcomes.filter(({ path }) => policies[path]?.action === action);
      expect({ action, allowed: asked.some(({ allowed }) => allowed) }).toEqual({ action, allowed: true });
      expect({ action, denied: asked.some(({ allowed }) => !allowed) }).toEqual({ action, denied: true });
    }
  });

  test('a door with another policy would be found', () => {
    const asEdit = outcomes.filter(({ path }) => path === 'cycle.read');
    const mistaken = asEdit.map((outcome) => ({
      ...outcome,
      allowed: can(actorOf(outcome.person), 'cycle.edit', outcome.place.resource),
    }));
    expect(mistaken.some((outcome) => outcome.transport !== expectedOf(outcome))).toBe(true);
  });

  test('every refused or vain attempt is in the change log, and nothing else of the matrix', async () => {
    const rows = await minted.as((tx) =>
      tx
        .select({ actorId: schema.changeLog.actorId, after: schema.changeLog.after })
        .from(schema.changeLog)
        .where(
          and(
            eq(schema.changeLog.authorityId, minted.authorityId),
            eq(schema.changeLog.action, 'access.denied'),
          ),
        ),
    );
    const vain = outcomes.filter(({ allowed, transport }) => !allowed || transport === 'NOT_FOUND');
    expect(rows.length).toBe(vain.length);
  });

  test('no call was unexpected to the server', () => {
    expect(unexpected).toEqual([]);
  });

  test('nobody comes in without a session', async () => {
    const caller = createCaller({
      ...(await contextOf(database, minted, 'teacher')),
      actor: null,
      session: null,
    });
    for (const [path, { input }] of Object.entries(policies)) {
      const [place] = places;
      if (place === undefined) throw new Error('there are places');
      const refused = await refusal(call(caller, path, input(place.target)));
      expect({ path, transport: refused.transport }).toEqual({ path, transport: 'UNAUTHORIZED' });
    }
  });
});

describe('lists', () => {
  test('hold exactly what may be read one by one', async () => {
    for (const person of peopleOf(minted)) {
      const caller = createCaller(await contextOf(database, minted, person, unexpected, unlimited));
      const readable = places
        .filter(({ resource }) => can(actorOf(person), 'cycle.read', resource))
        .map(({ target }) => target.cycleId);
      if (reach(actorOf(person), 'cycle.read').length === 0) continue;
      const { cycles } = await caller.cycle.list({ limit: 200 });
      expect({ person, ids: cycles.map(({ id }) => id).toSorted() }).toEqual({
        person,
        ids: readable.toSorted(),
      });
    }
  });
});

const unitsOf = ({ units }: MintedAuthority) => Object.keys(units) as MintedUnit[];
const peopleOf = ({ people }: MintedAuthority) => Object.keys(people) as MintedPerson[];
const actors = new Map<MintedPerson, Actor>();

function actorOf(person: MintedPerson): Actor {
  const actor = actors.get(person);
  if (actor === undefined) throw new Error(`${person} has not called yet`);
  return actor;
}

/** A cycle and an area at a unit. An area is shared from the moment it is raised. */
async function placeAt(at: MintedAuthority, unit: MintedUnit, sharing: Sharing): Promise<Placed> {
  const { id: unitId, path: unitPath, type: unitType } = at.units[unit];
  const cycle = await mintCycle(at, unit, { ...someCycle(at, unit), sharing });
  const areaId = v7();
  await at.as((tx) => insertImprovementAreas(tx, at.authorityId, [areaOf(areaId, unitId)]));
  const school = [at.units.school, at.units.otherSchool].find(({ path }) => unitPath.startsWith(path));
  return {
    name: `${at === minted ? '' : 'other authority: '}${unit}, ${sharing}`,
    target: { unitId, cycleId: cycle.id, areaId },
    resource: {
      authorityId: at.authorityId,
      unitId,
      unitPath,
      unitType,
      schoolPath: school?.path ?? null,
      sharing,
    },
  };
}

function areaOf(id: Id, unitId: Id) {
  return {
    id,
    unitId,
    raisedByUnitId: unitId,
    fromCycleId: null,
    kind: 'area' as const,
    title: 'Prov',
    description: '',
    state: 'identified' as const,
    prioritisation: null,
    takenUpByCycleId: null,
    parkedReason: null,
    resolution: '',
    ownerId: null,
    dueOn: null,
    verification: '',
    raisedAt: '2026-11-01T08:00:00.000Z',
    revision: 1,
  };
}

/** Every door at every place that it asks about, called by one person. */
async function outcomesFor(person: MintedPerson): Promise<Outcome[]> {
  const ctx = await contextOf(database, minted, person, unexpected, unlimited);
  if (ctx.actor === null) throw new Error(`${person} is not there`);
  actors.set(person, ctx.actor);
  const caller = createCaller(ctx);
  const asked = Object.entries(policies).flatMap(([path, { about }]) =>
    placesFor(about, path).map((place) => ({ path, place })),
  );
  const found: Outcome[] = [];
  // A few at a time: as many as there are connections.
  for (let from = 0; from < asked.length; from += connections) {
    const calls = asked.slice(from, from + connections).map(({ path, place }) => {
      const answer = call(caller, path, policyOf(path).input(place.target));
      return outcomeOf(person, path, place, answer);
    });
    found.push(...(await Promise.all(calls)));
  }
  return found;
}

/** Doors that are also asked about working cycles: every reading one, and one of each right to write. */
const askedOfWorking = new Set([
  'cycle.read',
  'cycle.history',
  'thread.read',
  'cycle.editHead',
  'cycle.movePhase',
  'cycle.share',
  'cycle.abandon',
  'cycle.continue',
]);

/** What is asked of a unit or the authority does not depend on whether a cycle is shared. */
function placesFor(about: string, path: string): Placed[] {
  const shared = places.filter(({ resource }) => resource.sharing === 'shared');
  if (about === 'cycle') return askedOfWorking.has(path) ? places : shared;
  return about === 'unit' || about === 'improvement' ? shared : shared.slice(0, 1);
}

async function outcomeOf(
  person: MintedPerson,
  path: string,
  place: Placed,
  answer: Promise<unknown>,
): Promise<Outcome> {
  const actor = actorOf(person);
  const policy = { ...policyOf(path), subject: () => null, resource: async () => null };
  const resource = resourceFor(policy.about, place);
  // Let in and then refused by a rule is let in.
  const transport = await answer.then(
    () => 'OK',
    async (error) => {
      const refused = await refusal(Promise.reject(error));
      const byARule = refused.transport === 'BAD_REQUEST' || refused.transport === 'CONFLICT';
      return byARule ? 'OK' : refused.transport;
    },
  );
  const allowed = allows(policy, actor, resource);
  return { person, path, place, transport, allowed, readable: mayRead(policy, actor, resource) };
}

function policyOf(path: string) {
  const policy = policies[path];
  if (policy === undefined) throw new Error(`${path} has no row`);
  return policy;
}

/** Things of the whole authority are the root's. What is in another authority is, for the caller, nowhere. */
function resourceFor(about: string, place: Placed): Resource | null {
  if (about === 'authority') {
    const { id: unitId, path: unitPath, type: unitType } = minted.units.authority;
    const { authorityId } = minted;
    return { authorityId, unitId, unitPath, unitType, schoolPath: null, sharing: 'shared' };
  }
  return place.resource.authorityId === minted.authorityId ? place.resource : null;
}

/** After the door, an id of nothing is answered as not found too: only where the sample call names nothing that exists. */
function expectedOf({ path, allowed, readable, transport }: Outcome): string {
  if (!allowed) return readable ? 'FORBIDDEN' : 'NOT_FOUND';
  return transport === 'NOT_FOUND' && policyOf(path).about === 'authority' ? 'NOT_FOUND' : 'OK';
}

function told({ person, path, place, transport, allowed }: Outcome): string {
  return `${person} ${path} at ${place.name}: ${transport}, the table says ${allowed ? 'yes' : 'no'}`;
}
