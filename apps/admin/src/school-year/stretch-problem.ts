import type { Problem } from '@varje-elev/api';
import type { Calendar } from './read.ts';

/**
 * A refusal of a whole calendar, told to the form of one stretch in it: paths lead to the form's own fields, and of the
 * stored version only the same stretch is shown.
 */
export function ofStretch(problem: Problem, id: string | null): Problem {
  const stored = problem.conflict?.stored;
  return {
    ...problem,
    path: withinStretch(problem.path),
    flaws: problem.flaws.map((flaw) => ({ ...flaw, path: withinStretch(flaw.path) })),
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
