import type { Tx } from '@varje-elev/db';
import { type AccessAction, type Actor, can, type Id, type Resource, reach } from '@varje-elev/domain';
import { resourceOfCycle, resourceOfImprovement, resourceOfRoot, resourceOfUnit } from './resource.ts';

/** What a procedure needs the right to. `self`: a person's own things, for anyone who is signed in. */
export type ApiAction = AccessAction | 'self';

/** What the right is asked about. `reach`: lists, which are cut to where the right holds. */
export type About = 'self' | 'reach' | 'authority' | 'unit' | 'cycle' | 'improvement';

interface Asked {
  readonly tx: Tx;
  readonly actor: Actor;
}

/** The rule of one procedure. `subject` names the thing in the log when the answer is no. */
export interface Policy<Input> {
  readonly action: ApiAction;
  readonly about: About;
  subject(input: Input): Id | null;
  /** Null: there is no such thing in the actor's authority. */
  resource(input: Input, asked: Asked): Promise<Resource | null>;
}

/** A person's own things. */
export function self(): Policy<unknown> {
  return { action: 'self', about: 'self', subject: () => null, resource: async () => null };
}

/** A list: allowed when the right holds anywhere, and the verb shows only what is inside. */
export function withinReach(action: AccessAction): Policy<unknown> {
  return { action, about: 'reach', subject: () => null, resource: async () => null };
}

/** A thing of the whole authority. */
export function onAuthority(action: AccessAction): Policy<unknown> {
  return {
    action,
    about: 'authority',
    subject: () => null,
    resource: async (_, { tx, actor }) => resourceOfRoot(tx, actor.authorityId),
  };
}

/** The same, of one that a field of the input names, so that the log can tell which was asked for in vain. */
export function onAuthoritys<Key extends string>(action: AccessAction, key: Key): Policy<Record<Key, Id>> {
  return { ...onAuthority(action), subject: (input) => input[key] };
}

/** A unit, as that which its shared work belongs to. `key` is the field of the input that names it. */
export function onUnit<Key extends string>(action: AccessAction, key: Key): Policy<Record<Key, Id>> {
  return {
    action,
    about: 'unit',
    subject: (input) => input[key],
    resource: async (input, { tx, actor }) => resourceOfUnit(tx, actor.authorityId, input[key]),
  };
}

/** A cycle: its unit, and whether it is shared. */
export function onCycle<Key extends string>(action: AccessAction, key: Key): Policy<Record<Key, Id>> {
  return {
    action,
    about: 'cycle',
    subject: (input) => input[key],
    resource: async (input, { tx, actor }) => resourceOfCycle(tx, actor.authorityId, input[key]),
  };
}

/** An improvement area: the unit on whose list it stands. */
export function onImprovement<Key extends string>(action: AccessAction, key: Key): Policy<Record<Key, Id>> {
  return {
    action,
    about: 'improvement',
    subject: (input) => input[key],
    resource: async (input, { tx, actor }) => resourceOfImprovement(tx, actor.authorityId, input[key]),
  };
}

/** The answer of the table. The only place above the domain that asks it on behalf of a procedure. */
export function allows(policy: Policy<never>, actor: Actor, resource: Resource | null): boolean {
  if (policy.action === 'self') return true;
  if (policy.about === 'reach') return reach(actor, policy.action).length > 0;
  return resource !== null && can(actor, policy.action, resource);
}

/** May the actor at least read it? Decides between "you may not" and "there is no such thing". */
export function mayRead(policy: Policy<never>, actor: Actor, resource: Resource | null): boolean {
  return policy.action !== 'self' && resource !== null && can(actor, readingOf[policy.action], resource);
}

const readingOf: Readonly<Record<AccessAction, AccessAction>> = {
  'cycle.read': 'cycle.read',
  'cycle.start': 'cycle.read',
  'cycle.edit': 'cycle.read',
  'cycle.move': 'cycle.read',
  'cycle.abandon': 'cycle.read',
  'cycle.continue': 'cycle.read',
  'cycle.share': 'cycle.read',
  'thread.read': 'thread.read',
  'understanding.read': 'understanding.read',
  'understanding.write': 'understanding.read',
  'improvement.read': 'improvement.read',
  'improvement.raise': 'improvement.read',
  'improvement.send': 'improvement.read',
  'improvement.prioritise': 'improvement.read',
  'improvement.takeUp': 'improvement.read',
  'improvement.park': 'improvement.read',
  'improvement.resolve': 'improvement.read',
  'improvement.reopen': 'improvement.read',
  'weave.read': 'weave.read',
  'wheel.read': 'wheel.read',
  'framework.read': 'framework.read',
  'framework.edit': 'framework.read',
  'framework.publish': 'framework.read',
  'organisation.read': 'organisation.read',
  'organisation.edit': 'organisation.read',
  'calendar.read': 'calendar.read',
  'calendar.edit': 'calendar.read',
  'process.read': 'process.read',
  'process.edit': 'process.read',
  'people.read': 'people.read',
  'people.edit': 'people.read',
  'session.read': 'session.read',
  'session.revoke': 'session.read',
  'changeLog.read': 'changeLog.read',
  'adminApp.enter': 'adminApp.enter',
};
