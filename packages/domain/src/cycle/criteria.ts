import { z } from 'zod';
import type { Locale } from '../kernel/index.ts';
import { CyclePart } from './phases.ts';

/** What a gate asks of a cycle. Stable names: an override is stored under one. */
export const CriterionId = z.enum([
  'focusChosen',
  'situationObserved',
  'causeChosen',
  'goalWritten',
  'targetSet',
  'hypothesisTied',
  'hypothesisRejectable',
  'actionPlanned',
  'actionOwned',
  'actionTied',
  'followUpPlanned',
  'actionBegun',
  'followUpDone',
  'pupilVoiceHeard',
  'fidelityCounted',
  'causesReconsidered',
  'resultDescribed',
  'effectForWhom',
  'conclusionDrawn',
  'hypothesisJudged',
  'decisionTaken',
  'actionDecided',
  'staffTookPart',
  'pupilsTookPart',
]);
export type CriterionId = z.infer<typeof CriterionId>;

export const Criterion = z.object({
  id: CriterionId,
  /** A hard one must be met; the others may be let through with a written reason. */
  hard: z.boolean(),
  met: z.boolean(),
  /** Where on the cycle's page the remaining thing is done. */
  part: CyclePart,
  /** What the sentence needs: `count` things remain; `what` names the only one, or lists the weeks. */
  params: z.object({ count: z.int().min(0), what: z.string() }),
});
export type Criterion = z.infer<typeof Criterion>;

export type Wording = Readonly<Record<'met' | 'one' | 'many', string>>;

/** A criterion as a fact that holds (`met`) or as what remains: one thing, or several that are counted. */
export const criterionLabels: Readonly<Record<CriterionId, Readonly<Record<Locale, Wording>>>> = {
  focusChosen: {
    sv: {
      met: 'Fokus är valt',
      one: 'Ingen HUR är vald som fokus.',
      many: 'Ingen HUR är vald som fokus.',
    },
    en: { met: 'A focus is chosen', one: 'No HUR is chosen as focus.', many: 'No HUR is chosen as focus.' },
  },
  situationObserved: {
    sv: {
      met: 'Lägesbilden har minst en observation',
      one: 'Lägesbilden saknar en observation.',
      many: 'Lägesbilden saknar en observation.',
    },
    en: {
      met: 'The situation has at least one observation',
      one: 'The situation has no observation.',
      many: 'The situation has no observation.',
    },
  },
  causeChosen: {
    sv: {
      met: 'Minst en orsak är vald',
      one: 'Ingen orsak är vald.',
      many: 'Ingen orsak är vald.',
    },
    en: { met: 'At least one cause is chosen', one: 'No cause is chosen.', many: 'No cause is chosen.' },
  },
  goalWritten: {
    sv: { met: 'Målet är skrivet', one: 'Målet är inte skrivet.', many: 'Målet är inte skrivet.' },
    en: { met: 'The goal is written', one: 'The goal is not written.', many: 'The goal is not written.' },
  },
  targetSet: {
    sv: {
      met: 'Målet har minst ett mått',
      one: 'Målet saknar ett mått att följa.',
      many: 'Målet saknar ett mått att följa.',
    },
    en: {
      met: 'The goal has at least one measure',
      one: 'The goal has no measure to follow.',
      many: 'The goal has no measure to follow.',
    },
  },
  hypothesisTied: {
    sv: {
      met: 'Varje hypotes hör till en orsak',
      one: 'Hypotesen ”{what}” hör inte till någon orsak.',
      many: '{count} hypoteser hör inte till någon orsak.',
    },
    en: {
      met: 'Every hypothesis belongs to a cause',
      one: 'The hypothesis “{what}” belongs to no cause.',
      many: '{count} hypotheses belong to no cause.',
    },
  },
  hypothesisRejectable: {
    sv: {
      met: 'Varje hypotes säger när vi överger den',
      one: 'Hypotesen ”{what}” säger inte när vi överger den.',
      many: '{count} hypoteser säger inte när vi överger dem.',
    },
    en: {
      met: 'Every hypothesis says when we would give it up',
      one: 'The hypothesis “{what}” does not say when we would give it up.',
      many: '{count} hypotheses do not say when we would give them up.',
    },
  },
  actionPlanned: {
    sv: {
      met: 'Minst en insats är planerad',
      one: 'Ingen insats är planerad.',
      many: 'Ingen insats är planerad.',
    },
    en: {
      met: 'At least one action is planned',
      one: 'No action is planned.',
      many: 'No action is planned.',
    },
  },
  actionOwned: {
    sv: {
      met: 'Varje insats har en ansvarig och ett slutdatum',
      one: 'Insatsen ”{what}” saknar ansvarig eller slutdatum.',
      many: '{count} insatser saknar ansvarig eller slutdatum.',
    },
    en: {
      met: 'Every action has an owner and an end date',
      one: 'The action “{what}” has no owner or no end date.',
      many: '{count} actions have no owner or no end date.',
    },
  },
  actionTied: {
    sv: {
      met: 'Varje insats hör till en hypotes',
      one: 'Insatsen ”{what}” hör inte till någon hypotes.',
      many: '{count} insatser hör inte till någon hypotes.',
    },
    en: {
      met: 'Every action belongs to a hypothesis',
      one: 'The action “{what}” belongs to no hypothesis.',
      many: '{count} actions belong to no hypothesis.',
    },
  },
  followUpPlanned: {
    sv: {
      met: 'Minst en uppföljning är planerad',
      one: 'Ingen uppföljning är planerad.',
      many: 'Ingen uppföljning är planerad.',
    },
    en: {
      met: 'At least one follow-up is planned',
      one: 'No follow-up is planned.',
      many: 'No follow-up is planned.',
    },
  },
  actionBegun: {
    sv: {
      met: 'Minst en insats har börjat',
      one: 'Ingen insats har börjat.',
      many: 'Ingen insats har börjat.',
    },
    en: { met: 'At least one action has begun', one: 'No action has begun.', many: 'No action has begun.' },
  },
  followUpDone: {
    sv: {
      met: 'Varje planerad uppföljning är gjord',
      one: 'Uppföljningen vecka {what} är inte gjord.',
      many: '{count} uppföljningar är inte gjorda: vecka {what}.',
    },
    en: {
      met: 'Every planned follow-up is done',
      one: 'The follow-up in week {what} is not done.',
      many: '{count} follow-ups are not done: week {what}.',
    },
  },
  pupilVoiceHeard: {
    sv: {
      met: 'Elevernas röst finns i uppföljningen',
      one: 'Elevernas röst saknas i uppföljningen.',
      many: 'Elevernas röst saknas i uppföljningen.',
    },
    en: {
      met: 'The pupils’ voice is in the follow-up',
      one: 'The pupils’ voice is missing from the follow-up.',
      many: 'The pupils’ voice is missing from the follow-up.',
    },
  },
  fidelityCounted: {
    sv: {
      met: '”Gjort som tänkt” är ifyllt för varje insats',
      one: '”Gjort som tänkt” är inte ifyllt för insatsen ”{what}”.',
      many: '”Gjort som tänkt” är inte ifyllt för {count} insatser.',
    },
    en: {
      met: '“Done as planned” is filled in for every action',
      one: '“Done as planned” is not filled in for the action “{what}”.',
      many: '“Done as planned” is not filled in for {count} actions.',
    },
  },
  causesReconsidered: {
    sv: {
      met: 'Orsakerna är prövade på nytt',
      one: 'Analysen svarar inte på om orsakerna stämde.',
      many: 'Analysen svarar inte på om orsakerna stämde.',
    },
    en: {
      met: 'The causes are reconsidered',
      one: 'The analysis does not say whether the causes held.',
      many: 'The analysis does not say whether the causes held.',
    },
  },
  resultDescribed: {
    sv: {
      met: 'Resultatet är ställt mot målet',
      one: 'Analysen ställer inte resultatet mot målet.',
      many: 'Analysen ställer inte resultatet mot målet.',
    },
    en: {
      met: 'The result is held against the goal',
      one: 'The analysis does not hold the result against the goal.',
      many: 'The analysis does not hold the result against the goal.',
    },
  },
  effectForWhom: {
    sv: {
      met: 'Analysen säger för vem det blev effekt',
      one: 'Analysen säger inte för vem det blev effekt.',
      many: 'Analysen säger inte för vem det blev effekt.',
    },
    en: {
      met: 'The analysis says for whom there was an effect',
      one: 'The analysis does not say for whom there was an effect.',
      many: 'The analysis does not say for whom there was an effect.',
    },
  },
  conclusionDrawn: {
    sv: { met: 'Slutsatsen är skriven', one: 'Analysen saknar slutsats.', many: 'Analysen saknar slutsats.' },
    en: {
      met: 'The conclusion is written',
      one: 'The analysis has no conclusion.',
      many: 'The analysis has no conclusion.',
    },
  },
  hypothesisJudged: {
    sv: {
      met: 'Varje hypotes är prövad',
      one: 'Hypotesen ”{what}” prövas fortfarande.',
      many: '{count} hypoteser prövas fortfarande.',
    },
    en: {
      met: 'Every hypothesis is judged',
      one: 'The hypothesis “{what}” is still being tried.',
      many: '{count} hypotheses are still being tried.',
    },
  },
  decisionTaken: {
    sv: {
      met: 'Minst ett beslut är fattat',
      one: 'Inget beslut är fattat.',
      many: 'Inget beslut är fattat.',
    },
    en: {
      met: 'At least one decision is taken',
      one: 'No decision is taken.',
      many: 'No decision is taken.',
    },
  },
  actionDecided: {
    sv: {
      met: 'Varje insats har ett beslut',
      one: 'Insatsen ”{what}” väntar på beslut.',
      many: '{count} insatser väntar på beslut.',
    },
    en: {
      met: 'Every action has a decision',
      one: 'The action “{what}” is waiting for a decision.',
      many: '{count} actions are waiting for a decision.',
    },
  },
  staffTookPart: {
    sv: {
      met: 'Personalens medverkan är antecknad',
      one: 'Personalens medverkan är inte antecknad.',
      many: 'Personalens medverkan är inte antecknad.',
    },
    en: {
      met: 'The staff’s participation is noted',
      one: 'The staff’s participation is not noted.',
      many: 'The staff’s participation is not noted.',
    },
  },
  pupilsTookPart: {
    sv: {
      met: 'Elevernas medverkan är antecknad',
      one: 'Elevernas medverkan är inte antecknad.',
      many: 'Elevernas medverkan är inte antecknad.',
    },
    en: {
      met: 'The pupils’ participation is noted',
      one: 'The pupils’ participation is not noted.',
      many: 'The pupils’ participation is not noted.',
    },
  },
};
