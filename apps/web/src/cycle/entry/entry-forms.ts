import type { EntryPart } from '@varje-elev/domain';
import { actionForm } from './action-form.ts';
import { causeForm } from './cause-form.ts';
import { confidenceForm } from './confidence-form.ts';
import { contributionForm } from './contribution-form.ts';
import { decisionForm } from './decision-form.ts';
import type { MakeForm } from './entry-form.ts';
import { evidenceForm } from './evidence-form.ts';
import { followUpForm } from './follow-up-form.ts';
import { focusForm, headForm } from './head-form.ts';
import { hypothesisForm, judgementForm } from './hypothesis-form.ts';
import { participationForm } from './participation-form.ts';
import { targetForm } from './target-form.ts';

/** What may be opened by `?redigera=`: the words of the address, which are the sections' own. */
export const entryKeys = [
  'huvud',
  'fokus',
  'bidrag',
  'lagesbild',
  'orsaker',
  'mal',
  'hypoteser',
  'provning',
  'insatser',
  'uppfoljning',
  'sakerhet',
  'beslut',
  'medverkan',
] as const;
export type EntryKey = (typeof entryKeys)[number];

export function isEntryKey(key: string): key is EntryKey {
  return entryKeys.some((known) => known === key);
}

export const entryForms: Readonly<Record<EntryKey, MakeForm>> = {
  huvud: headForm,
  fokus: focusForm,
  bidrag: contributionForm,
  lagesbild: evidenceForm,
  orsaker: causeForm,
  mal: targetForm,
  hypoteser: hypothesisForm,
  provning: judgementForm,
  insatser: actionForm,
  uppfoljning: followUpForm,
  sakerhet: confidenceForm,
  beslut: decisionForm,
  medverkan: participationForm,
};

/** The list that an entry is taken out of, where it may be. */
export const listOf: Readonly<Partial<Record<EntryKey, EntryPart>>> = {
  lagesbild: 'situation',
  orsaker: 'causes',
  mal: 'goal',
  hypoteser: 'hypotheses',
  insatser: 'actions',
  uppfoljning: 'followUps',
  beslut: 'decisions',
  medverkan: 'participation',
};
