import type { Problem } from '@varje-elev/api';
import type { Calendar } from './read.ts';

/**
 * A refusal of a whole calendar, told to the form of one stretch in it: paths lead to the form's own fields, and of the
 * stored version only the same stretch is shown. `isOneDay`: no last day was written, so nothing is wrong with one.
 */
export function ofStretch(
  problem: Problem,
  { id, isOneDay }: { readonly id: string | null; readonly isOneDay: boolean },
): Problem {
  const stored = problem.conflict?.stored;
  const flaws = problem.flaws.map((flaw) => ({ ...flaw, path: withinStretch(flaw.path) }));
  return {
    ...problem,
    path: withinStretch(problem.path),
    flaws: isOneDay ? flaws.filter(({ path }) => path[0] !== 'to') : flaws,
    conflict: isCalendar(stored)
      ? {
          fields: [],
          stored: { ...stored.breaks.find((one) => one.id === id), revision: stored.revision },
        }
      : problem.conflict,
  };
}

/** `breaks.3.name` is the name; the stretch as a whole is told at its first day. */
function withinStretch(path: Problem['path']): Problem['path'] {
  if (path[0] !== 'breaks') return path;
  const rest = path.slice(2);
  return rest.length === 0 ? ['from'] : rest;
}

function isCalendar(stored: unknown): stored is Pick<Calendar, 'breaks' | 'revision'> {
  return typeof stored === 'object' && stored !== null && 'breaks' in stored && 'revision' in stored;
}
