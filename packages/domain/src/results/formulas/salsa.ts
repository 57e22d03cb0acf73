import { z } from 'zod';
import { fail, type Label, type Labels, ok, type Result } from '../../kernel/index.ts';
import { Value } from '../value.ts';

/** The two outcomes of the model. */
export const SalsaOutcome = z.enum(['meritRating', 'allSubjectsPassed']);
export type SalsaOutcome = z.infer<typeof SalsaOutcome>;
export const salsaOutcomeLabels: Labels<SalsaOutcome> = {
  meritRating: { sv: 'Meritvärde', en: 'Merit rating' },
  allSubjectsPassed: { sv: 'Godkänt i alla ämnen', en: 'Pass in all subjects' },
};

/**
 * A school's outcome beside what Skolverket's model expects from its pupils' background (parents' education, sex, newly
 * immigrated). Only for åk 9; U15413-U15416 in Kolada, report 95 in SIRIS.
 */
export const SalsaFigures = z.object({
  outcome: SalsaOutcome,
  /** F and B, both in points or both in percent. */
  actual: Value,
  modelled: Value,
  pupils: z.int().min(0),
  /** Percent of the pupils whose background is known; null when the source does not say (it then holds by the source's own rule). */
  backgroundKnown: z.number().min(0).max(100).nullable(),
});
export type SalsaFigures = z.infer<typeof SalsaFigures>;

const fewestPupils = 15;
const leastKnown = 75;

export interface SalsaResidual {
  /** F − B: points of merit rating, or percentage points. */
  readonly residual: number;
  readonly unit: 'points' | 'percentagePoints';
  /** Shown with every residual: it is no measure of how good the school is. */
  readonly note: Label;
}

const note: Label = {
  sv: 'Residualen är skillnaden mellan utfallet och det värde som modellen räknar fram av elevernas bakgrund. Den säger inte varför skillnaden finns och duger inte till att rangordna skolor.',
  en: 'The residual is the difference between the outcome and the value that the model works out from the pupils’ background. It does not say why there is a difference and is no ground for ranking schools.',
};

/**
 * Residual R = F − B under Skolverket's rules of display: at least 15 pupils and a known background for at least 75
 * percent. Errors: `tooFewPupils`, `backgroundTooUnknown`, `valueNotExact` (a capped or suppressed part has no difference).
 */
export function salsaResidual(figures: SalsaFigures): Result<SalsaResidual> {
  if (figures.pupils < fewestPupils) return fail('tooFewPupils', { params: { least: fewestPupils } });
  if (figures.backgroundKnown !== null && figures.backgroundKnown < leastKnown)
    return fail('backgroundTooUnknown', { params: { least: leastKnown } });
  const { actual, modelled, outcome } = figures;
  if (actual.state !== 'exact' || actual.value === null) return fail('valueNotExact', { path: ['actual'] });
  if (modelled.state !== 'exact' || modelled.value === null)
    return fail('valueNotExact', { path: ['modelled'] });
  const unit = outcome === 'meritRating' ? 'points' : 'percentagePoints';
  return ok({ residual: rounded(actual.value - modelled.value), unit, note });
}

/** Both parts have one decimal at most, so the difference has: 17.299999999999983 is 17.3. */
const rounded = (difference: number) => Math.round(difference * 1e6) / 1e6;
