import type { Label } from '@varje-elev/domain/kernel';
import { z } from 'zod';
import { formula, invisible } from '../cells/index.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';

const textCodes = ['formulaCell', 'invisibleCharacters', 'personalNumber'] as const;
export const isTextCode = (code: unknown): code is (typeof textCodes)[number] =>
  textCodes.some((one) => one === code);

/** Any text: no person's identity number. */
const Impersonal = z
  .string()
  .refine((text) => findPersonalNumbers(text).length === 0, { params: { code: 'personalNumber' } });

/** A name or another text of one line: no formula, nothing invisible. */
export const NameText = Impersonal.refine((text) => !formula.test(text), {
  params: { code: 'formulaCell' },
}).refine((text) => !invisible.test(text), { params: { code: 'invisibleCharacters' } });

/** Running text: line breaks and tabs are part of it. */
export const FreeText = Impersonal.refine((text) => !formula.test(text), {
  params: { code: 'formulaCell' },
}).refine((text) => !invisible.test(text.replace(/[\r\n\t]/g, ' ')), {
  params: { code: 'invisibleCharacters' },
});

/** Ten digits; a sole trader's are the person's own identity number, and are refused. */
export const OrganisationNumber = Impersonal.refine((text) => /^\d{10}$/.test(text), {
  params: {
    wanted: { sv: 'ett organisationsnummer: tio siffror', en: 'an organisation number: ten digits' },
  },
});

/** A code or another text of a given shape; `wanted` says it in words ("Expected here: …"). */
export const shaped = (shape: RegExp, wanted: Label) =>
  Impersonal.refine((text) => shape.test(text), { params: { wanted } });
