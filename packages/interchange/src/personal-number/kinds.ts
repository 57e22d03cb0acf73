import type { Labels } from '@varje-elev/domain/kernel';
import { z } from 'zod';

/** The kinds of identity number of a person that are refused in every file. */
export const PersonalNumberKind = z.enum(['personnummer', 'samordningsnummer', 'temporary']);
export type PersonalNumberKind = z.infer<typeof PersonalNumberKind>;
export const personalNumberKindLabels: Labels<PersonalNumberKind> = {
  personnummer: { sv: 'personnummer', en: 'personal identity number' },
  samordningsnummer: { sv: 'samordningsnummer', en: 'coordination number' },
  temporary: { sv: 'tillfälligt personnummer', en: 'temporary identity number' },
};
