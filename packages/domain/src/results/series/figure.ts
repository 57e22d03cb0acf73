import { z } from 'zod';
import { Id, type Labels, LocalDate } from '../../kernel/index.ts';
import { SchoolYear } from '../../school-year/index.ts';
import { Perspective } from '../indicators/indicator.ts';
import { Value } from '../value.ts';
import { Breakdown } from './breakdown.ts';

/**
 * Whose figure it is: a unit of the authority, or something to hold it against. `similar` is the group of similar
 * municipalities of the source (Kolada: another group each year), whose value is the plain mean of its members.
 */
export const FigureOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: Id }),
  z.object({ kind: z.literal('modelled'), unitId: Id }),
  z.object({ kind: z.literal('municipality'), code: z.string().regex(/^\d{4}$/) }),
  z.object({ kind: z.literal('similar'), group: z.string().min(1) }),
  z.object({ kind: z.literal('nation') }),
]);
export type FigureOf = z.infer<typeof FigureOf>;
export const figureOfLabels: Labels<FigureOf['kind']> = {
  unit: { sv: 'Enheten', en: 'The unit' },
  modelled: { sv: 'Modellberäknat för enheten', en: 'Modelled for the unit' },
  municipality: { sv: 'Kommunen', en: 'The municipality' },
  similar: { sv: 'Liknande kommuner', en: 'Similar municipalities' },
  nation: { sv: 'Riket', en: 'The nation' },
};

/** A value with all that is needed to know what it is: of what, of whom, when, from where. */
export const IndicatorFigure = z.object({
  indicator: z.string().min(1),
  version: z.int().positive(),
  perspective: Perspective,
  of: FigureOf,
  breakdown: Breakdown,
  schoolYear: SchoolYear,
  value: Value,
  /** The source as a reader would find it: "SIRIS, report 139", "Kolada N15505". */
  source: z.string().min(1),
  /** The day the figures were cut off (20 June without lovskola, 15 October); null when the source does not say. */
  cutOff: LocalDate.nullable(),
});
export type IndicatorFigure = z.infer<typeof IndicatorFigure>;
