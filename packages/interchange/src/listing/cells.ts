import { z } from 'zod';
import { NameText, shaped } from '../json/index.ts';

/** The empty cell is null; another is what the schema says. */
export const orEmpty = <Out>(schema: z.ZodType<Out, string>) =>
  z
    .string()
    .transform((text) => (text === '' ? null : text))
    .pipe(z.nullable(schema));

/** A name or another text that must be there. */
export const named = NameText.refine((text) => text !== '', {
  params: { wanted: { sv: 'en text', en: 'a text' } },
});

/** A code of so many digits, as text: it may begin with zeros, which a spreadsheet takes away. */
export const digits = (count: number) =>
  shaped(new RegExp(`^\\d{${count}}$`), {
    sv: `${count} siffror, med inledande nolla`,
    en: `${count} digits, with a leading zero`,
  });

export const unitCode = shaped(/^[1-9]\d{7}$/, {
  sv: 'en skolenhetskod: åtta siffror',
  en: 'a school unit code: eight digits',
});

export const year = shaped(/^(19|20)\d\d$/, { sv: 'ett årtal', en: 'a year' }).transform(Number);

export const wholeNumber = shaped(/^\d{1,9}$/, { sv: 'ett heltal', en: 'a whole number' }).transform(Number);
