import { z } from 'zod';
import type { Labels } from '../kernel/index.ts';

/**
 * What a figure is. Only `exact` and `rounded` have a number: `~100` is not 100 and `..` is not 0, so `capped` and
 * `suppressed` have bounds at most, and the two kinds of nothing have nothing.
 */
export const ValueState = z.enum(['exact', 'rounded', 'capped', 'suppressed', 'missing', 'notApplicable']);
export type ValueState = z.infer<typeof ValueState>;
export const valueStateLabels: Labels<ValueState> = {
  exact: { sv: 'Exakt', en: 'Exact' },
  rounded: { sv: 'Avrundat', en: 'Rounded' },
  capped: { sv: 'Nära taket', en: 'Near the ceiling' },
  suppressed: { sv: 'Skyddat', en: 'Suppressed' },
  missing: { sv: 'Saknas', en: 'Missing' },
  notApplicable: { sv: 'Inte tillämpligt', en: 'Not applicable' },
};

/** Why a figure is not a plain exact number, as far as its source says. */
export const ValueReason = z.enum([
  'fewPupils',
  'fewOrNone',
  'fewLack',
  'fewOrNoneLack',
  'mayBeCeiling',
  'roundedCount',
  'complementary',
  'privacy',
  'ruleNotMet',
  'optionMasked',
  'belowLocalThreshold',
  'zeroOrWithheld',
  'noData',
  'neverReported',
  'notAvailable',
  'noAnswers',
  'notAsked',
  'emptyCell',
  'notApplicable',
  'licenceNotRequired',
]);
export type ValueReason = z.infer<typeof ValueReason>;
export const valueReasonLabels: Labels<ValueReason> = {
  fewPupils: {
    sv: 'Bygger på för få, eller följer av en annan skyddad uppgift',
    en: 'Based on too few, or follows from another suppressed figure',
  },
  fewOrNone: {
    sv: 'Bygger på för få, eller är noll; källan visar dem lika',
    en: 'Based on too few, or is zero; the source shows them alike',
  },
  fewLack: { sv: 'Alla utom 1–4', en: 'All but 1–4' },
  fewOrNoneLack: { sv: 'Alla, eller alla utom 1–4', en: 'All, or all but 1–4' },
  mayBeCeiling: {
    sv: 'Kan vara just detta tal, men visas också när 1–4 av minst 40 saknar det',
    en: 'May be this very number, but is also shown when 1–4 of at least 40 lack it',
  },
  roundedCount: { sv: 'Avrundat av källan', en: 'Rounded by the source' },
  complementary: {
    sv: 'Skyddat för att en annan skyddad uppgift annars går att räkna ut',
    en: 'Suppressed because another suppressed figure could otherwise be worked out',
  },
  privacy: { sv: 'Skyddat av källan', en: 'Protected by the source' },
  ruleNotMet: {
    sv: 'Uppfyller inte källans redovisningsprinciper',
    en: 'Does not meet the source’s reporting rules',
  },
  optionMasked: { sv: 'Svarsalternativet är maskerat', en: 'The answer option is masked' },
  belowLocalThreshold: { sv: 'Under den lokala gränsen', en: 'Below the local threshold' },
  zeroOrWithheld: {
    sv: 'Noll eller inte redovisat; källan säger inte vilket',
    en: 'Zero or not reported; the source does not say which',
  },
  noData: { sv: 'Uppgift saknas', en: 'No figure' },
  neverReported: { sv: 'Källan har ingen uppgift för något år', en: 'The source has no figure for any year' },
  notAvailable: { sv: 'Inte tillgängligt', en: 'Not available' },
  noAnswers: { sv: 'Inga svar har kommit in', en: 'No answers have come in' },
  notAsked: { sv: 'Frågan ställs inte till gruppen', en: 'The question is not put to the group' },
  emptyCell: { sv: 'Tom cell', en: 'Empty cell' },
  notApplicable: { sv: 'Måttet gäller inte här', en: 'The measure does not apply here' },
  licenceNotRequired: {
    sv: 'Lärarna är undantagna från kravet på legitimation',
    en: 'The teachers are exempt from the licence requirement',
  },
};
