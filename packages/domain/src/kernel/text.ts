import { z } from 'zod';

/** Control characters other than tab and newline: never typed by a person, often by an attack. */
const control = /[^\P{Cc}\t\n]/u;
/** Bidirectional overrides and isolates: they make a text read otherwise than it is stored (CVE-2021-42574). */
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/;

function freeOf(text: z.ZodString) {
  return text
    .refine((value) => !control.test(value), { params: { code: 'textHasControlCharacters' } })
    .refine((value) => !bidirectional.test(value), { params: { code: 'textHasDirectionOverrides' } });
}

/** Forms send CRLF (HTML standard, form submission); stored text knows only LF. */
const lineEnds = (value: string) => value.replace(/\r\n?/g, '\n');

const normalised = () => z.string().overwrite(lineEnds).normalize('NFC').trim();

/** One line of 1-200 characters: a title, a name. Trimmed, NFC, no line breaks. */
export const Line = freeOf(
  normalised()
    .min(1)
    .max(200)
    .regex(/^[^\n\t]*$/),
);
/** One line that may be empty: `''` is "not yet written". */
export const DraftLine = freeOf(
  normalised()
    .max(200)
    .regex(/^[^\n\t]*$/),
);
/** Running text of 1-10 000 characters. */
export const Prose = freeOf(normalised().min(1).max(10_000));
/** Running text that may be empty: `''` is "not yet written". */
export const DraftProse = freeOf(normalised().max(10_000));
/** A written reason: at least ten characters, so that a full stop is not a reason. */
export const Reason = freeOf(normalised().min(10).max(2_000));
