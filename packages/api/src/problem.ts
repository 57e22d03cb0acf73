import { type ErrorCode, errorMessage, errorMessages, type Label, type Locale } from '@varje-elev/domain';
import type { z } from 'zod';
import { type ApiCode, apiMessages } from './messages.ts';

export type ProblemCode = ErrorCode | ApiCode;
export type Params = Readonly<Record<string, string | number>>;

/** One broken thing: its code, the field it belongs to, and the sentence in both languages. */
export interface Flaw {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly params: Params;
  readonly message: Label;
}

/** What a refused call answers, in the error's data and to callers in the same process. */
export interface Problem extends Flaw {
  /** Every field that was wrong, when the input itself was. */
  readonly flaws: readonly Flaw[];
  /** The stored version of what the writer had not seen, and the fields where the two differ. */
  readonly conflict: { readonly stored: unknown; readonly fields: readonly string[] } | null;
  /** For the unexpected: the number to look for in the server's log. */
  readonly reference: string | null;
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && (Object.hasOwn(errorMessages, code) || Object.hasOwn(apiMessages, code));
}

function isErrorCode(code: ProblemCode): code is ErrorCode {
  return Object.hasOwn(errorMessages, code);
}

export function flaw(code: ProblemCode, path: Flaw['path'] = [], params: Params = {}): Flaw {
  return {
    code,
    path,
    params,
    message: { sv: sentence(code, params, 'sv'), en: sentence(code, params, 'en') },
  };
}

function sentence(code: ProblemCode, params: Params, locale: Locale): string {
  if (isErrorCode(code)) return errorMessage({ code, params }, locale);
  return apiMessages[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}

export function problem(code: ProblemCode, detail: Partial<Omit<Problem, 'code' | 'message'>> = {}): Problem {
  const { path, params, flaws = [], conflict = null, reference = null } = detail;
  return { ...flaw(code, path, params), flaws, conflict, reference };
}

/** A refused input: one flaw per field, so that the form can point at each. `said` is the input as it came. */
export function inputProblem(error: z.ZodError | z.core.$ZodError, said?: unknown): Problem {
  const flaws = error.issues.map((issue) => flawOf(issue, valueAt(said, issue.path)));
  return problem('invalidInput', { flaws, path: flaws[0]?.path ?? [] });
}

/** What stood in the field that an issue is about. */
function valueAt(said: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return Object.entries(at).find(([name]) => name === String(step))?.[1];
  }, said);
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function flawOf(issue: z.core.$ZodIssue, value: unknown): Flaw {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'custom':
      return isProblemCode(issue.params?.code) ? flaw(issue.params.code, path) : flaw('wrongType', path);
    case 'invalid_type':
      return flaw(isNothing(value) ? 'missing' : 'wrongType', path);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), path);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), path);
    case 'invalid_format':
      return flaw(isNothing(value) ? nothingIn(issue.format) : formatCode(issue.format), path);
    case 'invalid_value':
    case 'invalid_union':
      return flaw(isNothing(value) ? 'notChosen' : 'notAChoice', path);
    default:
      return flaw('wrongType', path);
  }
}

function tooSmall(origin: string, minimum: number, path: Flaw['path']): Flaw {
  if (origin === 'string')
    return minimum === 1 ? flaw('empty', path) : flaw('textTooShort', path, { minimum });
  if (origin === 'array' || origin === 'set') return flaw('tooFew', path, { minimum });
  return flaw('numberTooSmall', path, { minimum });
}

function tooBig(origin: string, maximum: number, path: Flaw['path']): Flaw {
  if (origin === 'string') return flaw('textTooLong', path, { maximum });
  if (origin === 'array' || origin === 'set') return flaw('tooMany', path, { maximum });
  return flaw('numberTooLarge', path, { maximum });
}

/** What is not there cannot be read either, but that is not what is wrong with it. */
const nothingIn = (format: string): ApiCode => (format === 'uuid' ? 'notChosen' : 'missing');

function formatCode(format: string): ApiCode {
  if (format === 'schoolUnitCode') return 'notASchoolUnitCode';
  if (format === 'uuid' || format === 'guid') return 'notAnId';
  if (format === 'email') return 'notAnEmail';
  if (format === 'date' || format === 'datetime') return 'notADate';
  return 'wrongFormat';
}
