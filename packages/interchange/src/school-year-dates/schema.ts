import { LocalDate } from '@varje-elev/domain/kernel';
import { SchoolBreak } from '@varje-elev/domain/school-year';
import { z } from 'zod';
import { FreeText, NameText, shaped } from '../json/index.ts';
import { SchoolForm } from '../register/index.ts';

const Break = z.strictObject({
  namn: NameText.pipe(SchoolBreak.shape.name),
  fran: LocalDate,
  till: LocalDate,
  /** The ISO week, where the source names it: it must be one that the days are in. */
  vecka: z.int().min(1).max(53).optional(),
});

/** More than any term has days off for: they are held against each other, one by one. */
const mostBreaks = 100;

export const WrittenTerm = z.strictObject({
  lasar: shaped(/^\d{4}\/\d{2}$/, { sv: 'ett läsår som 2025/26', en: 'a school year such as 2025/26' }),
  termin: shaped(/^(HT|VT)\d{4}$/, { sv: 'HT2025 eller VT2026', en: 'HT2025 or VT2026' }),
  start: LocalDate,
  slut: LocalDate,
  lov: z.array(Break).max(mostBreaks),
});
export type WrittenTerm = z.infer<typeof WrittenTerm>;

/** What stands around the terms; their list is empty here, since they are taken one by one. */
export const Around = z.strictObject({
  kommun: NameText,
  kommunkod: shaped(/^\d{4}$/, { sv: 'en kommunkod: fyra siffror', en: 'a municipality code: four digits' }),
  skolform: z.array(SchoolForm).min(1),
  kalla: NameText.optional(),
  anmarkning: FreeText.optional(),
  terminer: z.array(z.never()),
  ovrigt: z
    .strictObject({
      overgang_forskola_fritidshem: z.array(LocalDate).optional(),
      beslutas: FreeText.optional(),
    })
    .optional(),
});
export type Around = z.infer<typeof Around>;
