import { TRPCClientError } from '@trpc/client';
import type { Problem } from '@varje-elev/api';
import type { Locale } from '@varje-elev/domain';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import type { SaveResult } from '@varje-elev/ui/writing-line';
import { trpc } from '../../client/trpc.ts';

/** Which text: a field of the cycle's head, or of its analysis. Each of the two rows has a revision of its own. */
export interface TextPlace {
  readonly cycleId: string;
  readonly row: 'head' | 'analysis';
  readonly field: string;
  /** Who the page was made for. The browser may be somebody else's by the time that something is saved. */
  readonly writerId: string;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
});

function timeNow(locale: Locale): string {
  const digits = clock.format(new Date());
  return locale === 'sv' ? digits.replace(':', '.') : digits;
}

/** Refusals that pass by themselves: the same text may be sent again in a while. */
const passing: ReadonlySet<Problem['code']> = new Set([
  'databaseAway',
  'tookTooLong',
  'busy',
  'tooManyWrites',
  'unexpected',
]);

/** What is wrong with the text itself, when that is known; otherwise why it was not taken. */
const sentence = (problem: Problem, locale: Locale) => (problem.flaws[0] ?? problem).message[locale];

/** The last save of each cycle: what was written first is saved first, whichever text it stands in. */
const lastOf = new Map<string, Promise<unknown>>();

/** Saves one text from the browser. The revision is the one the writer saw; null when the row was not begun. */
export function saveOverHttp(...said: Parameters<typeof saveNow>): Promise<SaveResult> {
  const [{ cycleId }] = said;
  const saved = (lastOf.get(cycleId) ?? Promise.resolve()).then(() => saveNow(...said));
  // A save that throws must not hold up the next one.
  lastOf.set(
    cycleId,
    saved.catch(() => null),
  );
  return saved;
}

async function saveNow(
  place: TextPlace,
  text: string,
  revision: number | null,
  idempotencyKey: string,
  locale: Locale,
): Promise<SaveResult> {
  try {
    const answer = await send(place, text, revision, idempotencyKey);
    return { kind: 'saved', at: timeNow(locale), revision: revisionAfter(place, answer) };
  } catch (error) {
    const problem = problemIn(error);
    const stored = problem?.conflict?.stored;
    if (stored === undefined || stored === null) {
      if (problem === null) return { kind: 'error' };
      const { code } = problem;
      const signedOut = code === 'signInNeeded';
      return { kind: 'error', message: sentence(problem, locale), refused: !passing.has(code), signedOut };
    }
    return { kind: 'conflict', ...read(stored, place.field) };
  }
}

function send(
  { cycleId, row, field, writerId }: TextPlace,
  text: string,
  revision: number | null,
  idempotencyKey: string,
) {
  const said = { cycleId, [field]: text, revision, idempotencyKey };
  const by = { context: { writerId } };
  return row === 'head'
    ? trpc.cycle.editHead.mutate(unchecked(said), by)
    : trpc.cycle.editAnalysis.mutate(unchecked(said), by);
}

type Answer = Awaited<ReturnType<typeof send>>;

function revisionAfter({ row }: TextPlace, answer: Answer): number | undefined {
  if (row === 'head') return answer.revision;
  return answer.written.find((written) => written.type === 'analysis')?.revision ?? undefined;
}

function problemIn(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('problem' in data)) return null;
  // The error's form is made in one place of the API, `errorFormatter`, and is only typed there.
  return data.problem as Problem | null;
}

function read(stored: unknown, field: string): { readonly theirs: string; readonly revision?: number } {
  const fields = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const theirs: unknown = fields.get(field);
  const revision: unknown = fields.get('revision');
  return {
    theirs: typeof theirs === 'string' ? theirs : '',
    revision: typeof revision === 'number' ? revision : undefined,
  };
}
