import type { Labels } from '@varje-elev/domain/kernel';
import type { Value } from '@varje-elev/domain/results';
import { z } from 'zod';
import type { Measured, ReadRow } from '../reading.ts';

/** SCB's *Tillåtna tecken*: A, B, BS, S, and digits with hyphen for dates. */
export const AllowedCharacters = z.enum(['any', 'letters', 'lettersAndDigits', 'digits', 'digitsAndHyphen']);
export type AllowedCharacters = z.infer<typeof AllowedCharacters>;
export const allowedCharactersLabels: Labels<AllowedCharacters> = {
  any: { sv: 'Alla utom semikolon', en: 'All but semicolon' },
  letters: { sv: 'Bokstäver', en: 'Letters' },
  lettersAndDigits: { sv: 'Bokstäver och siffror', en: 'Letters and digits' },
  digits: { sv: 'Siffror', en: 'Digits' },
  digitsAndHyphen: { sv: 'Siffror och bindestreck', en: 'Digits and hyphen' },
};

/** A code that a field may hold, as `9` for a dash in the catalogue of grades, and what it means. Empty text: left blank. */
export const FieldCode = z.object({ code: z.string(), meaning: z.string() });
export type FieldCode = z.infer<typeof FieldCode>;

/** A field of a collection's data file, in its order there. */
export const FieldSpecification = z.object({
  name: z.string(),
  /** What the field holds, without its codes. */
  content: z.string(),
  characters: AllowedCharacters,
  /** Characters, both included. */
  shortest: z.int().min(0),
  longest: z.int().min(1),
  codes: z.array(FieldCode),
  /** Points that may stand beside the codes, both included; null when only the codes may. */
  points: z.object({ lowest: z.int(), highest: z.int() }).nullable(),
  /** "Se MA_A_PR": the field whose codes these are. */
  codesOf: z.string().nullable(),
});
export type FieldSpecification = z.infer<typeof FieldSpecification>;

export interface SpecificationRow extends ReadRow {
  /** "Grundskolan, slutbetyg vt2026"; null where the sheet does not say. */
  readonly collection: string | null;
  readonly field: FieldSpecification;
  readonly values: readonly [];
}

/** A figure of a school unit, made of its pupils' rows and safe by itself. */
export interface CountedValue extends Measured {
  /** The field, or what is made of several, and the measure: `MA | passed`, `meritRating17`. */
  readonly measure: string;
  /** Percent 0–100, or points. */
  readonly value: Value;
}

export interface CountedRow extends ReadRow {
  /** Where the unit's first pupil stands. */
  readonly line: number;
  readonly collection: string | null;
  /** Eight digits. */
  readonly schoolUnitCode: string;
  readonly values: readonly CountedValue[];
}
