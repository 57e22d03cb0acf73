import { z } from 'zod';
import { formula, invisible } from '../cells/index.ts';

const textCodes = ['formulaCell', 'invisibleCharacters'] as const;
export const isTextCode = (code: unknown): code is (typeof textCodes)[number] =>
  textCodes.some((one) => one === code);

/** A name or another text of one line: no formula, nothing invisible. */
export const NameText = z
  .string()
  .refine((text) => !formula.test(text), { params: { code: 'formulaCell' } })
  .refine((text) => !invisible.test(text), { params: { code: 'invisibleCharacters' } });

/** Running text: line breaks and tabs are part of it. */
export const FreeText = z
  .string()
  .refine((text) => !formula.test(text), { params: { code: 'formulaCell' } })
  .refine((text) => !invisible.test(text.replace(/[\r\n\t]/g, ' ')), {
    params: { code: 'invisibleCharacters' },
  });
