import type { AssumptionHeld, AssumptionName, EffectAssumption } from './schema.ts';

/** A row of what a method takes for granted, with its note in both languages. */
export function assumption(
  name: AssumptionName,
  held: AssumptionHeld,
  sv: string,
  en: string,
): EffectAssumption {
  return { name, held, note: { sv, en } };
}
