import type { Label, Labels, Locale } from '../kernel/index.ts';
import { type AccessAction, accessActionLabels } from './actions.ts';
import { can, mandateAllows } from './can.ts';
import type { Resource } from './place.ts';
import { reach } from './reach.ts';
import { type Actor, roleLabels } from './schema.ts';
import { whoCan } from './who-can.ts';

/** Why the answer is what it is. */
export type AccessReason =
  | 'byRole'
  | 'noMandate'
  | 'otherAuthority'
  | 'notShared'
  | 'otherUnit'
  | 'otherRole';

export interface Explanation {
  readonly allowed: boolean;
  readonly reason: AccessReason;
  /** One or two sentences to the person who asked. */
  readonly text: Label;
  /** Who may do it, so that the person knows whom to turn to. */
  readonly who: Label;
}

/** `{action}` is the action's label in the middle of a sentence, `{role}` the role that gave the right. */
const accessReasonLabels: Labels<AccessReason> = {
  byRole: { sv: 'Du får {action} här som {role}.', en: 'You may {action} here as {role}.' },
  noMandate: {
    sv: 'Du har inget uppdrag som gäller i dag.',
    en: 'You have no assignment that is valid today.',
  },
  otherAuthority: {
    sv: 'Det här hör till en annan huvudman. Dina uppdrag gäller inte där.',
    en: 'This belongs to another school authority. Your assignments are not valid there.',
  },
  notShared: {
    sv: 'Det här är inte delat än. Bara den egna enheten ser det.',
    en: 'This is not shared yet. Only the unit itself can see it.',
  },
  otherUnit: {
    sv: 'Du får {action} på andra enheter, men inte här.',
    en: 'You may {action} at other units, but not here.',
  },
  otherRole: {
    sv: 'Att {action} ingår inte i dina uppdrag.',
    en: 'Your assignments do not allow you to {action}.',
  },
};

function reasonFor(actor: Actor, action: AccessAction, resource: Resource): AccessReason {
  if (can(actor, action, resource)) return 'byRole';
  if (resource.authorityId !== actor.authorityId) return 'otherAuthority';
  if (actor.mandates.length === 0) return 'noMandate';
  if (can(actor, action, { ...resource, sharing: 'shared' })) return 'notShared';
  return reach(actor, action).length > 0 ? 'otherUnit' : 'otherRole';
}

const inSentence = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Why this person may or may not, in words for the person. It says that the thing is not shared, or is another
 * authority's: show it only to someone who already knows that the thing exists.
 */
export function explain(actor: Actor, action: AccessAction, resource: Resource): Explanation {
  const reason = reasonFor(actor, action, resource);
  const giving = actor.mandates.find((mandate) => mandateAllows(actor, mandate, action, resource));
  const words = (locale: Locale) =>
    accessReasonLabels[reason][locale]
      .replace('{action}', inSentence(accessActionLabels[action][locale]))
      .replace('{role}', giving === undefined ? '' : inSentence(roleLabels[giving.role][locale]));
  return {
    allowed: reason === 'byRole',
    reason,
    text: { sv: words('sv'), en: words('en') },
    who: whoCan(action, resource),
  };
}
