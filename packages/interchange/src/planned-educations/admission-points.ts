import { conventionFor } from '@varje-elev/domain/results';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import type { z } from 'zod';
import { measuredCell, merit } from '../cells/index.ts';
import type { JsonNode } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Measured } from '../reading.ts';
import { type Answer, type Path, placeIn } from './answer.ts';
import type { EducationEvent } from './education-schema.ts';
import { schoolYearOfPeriod } from './period.ts';

/** What an event tells of those admitted. */
interface Points {
  readonly admission: SchoolYear | null;
  readonly values: readonly Measured[];
  readonly problems: readonly Problem[];
}

/** The lowest and the average points of those admitted, with the year that both are for. */
export function admissionPoints(
  event: z.infer<typeof EducationEvent>,
  node: JsonNode,
  path: Path,
  answer: Answer,
): Points {
  const problems: Problem[] = [];
  const values: Measured[] = [];
  const { admissionPointsSemester: semester = null } = event;
  const admission = semester === null ? null : schoolYearOfPeriod(semester);
  const told = (['admissionPointsMin', 'admissionPointsAverage'] as const).flatMap((name) =>
    typeof event[name] === 'string' ? [[name, event[name]] as const] : [],
  );
  if (semester === null && told.length > 0)
    problems.push(
      problemAt(placeIn(answer, node, path), 'fieldMissing', { params: { name: 'admissionPointsSemester' } }),
    );
  else if (semester !== null && admission === null)
    problems.push(
      problemAt(placeIn(answer, node, path, ['admissionPointsSemester']), 'periodUnreadable', {
        cell: semester,
      }),
    );
  for (const [measure, text] of told) {
    const place = placeIn(answer, node, path, [measure]);
    const convention = conventionFor('plannedEducationsStatistics', admission ?? 0);
    // These texts come without the flag of the statistics: only a number is known of them.
    const value = convention.ok
      ? measuredCell(text, 'EXISTS', merit, convention.value, place)
      : problemAt(place, 'conventionUnknown', { params: { year: semester ?? '' } });
    if ('severity' in value) problems.push(value);
    else values.push({ measure, value });
  }
  return { admission, values, problems };
}
