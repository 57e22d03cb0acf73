import type { Tx } from '../../open.ts';
import { assignment, person } from '../../schema/access.ts';
import { authority } from '../../schema/authority.ts';
import { unit, unitPlacement } from '../../schema/organisation.ts';
import { guidingQuestion, phaseName } from '../../schema/process.ts';
import { schoolBreak, schoolYear } from '../../schema/school-year.ts';
import type { DemoUnit } from '../authority/units.ts';
import type { DemoAuthority } from '../content.ts';

interface Place {
  readonly path: string;
  /** Its own for a school, otherwise that of what it lies under. */
  readonly schoolId: string | null;
}

function placeOf(one: DemoUnit, units: readonly DemoUnit[]): Place {
  const parent = units.find(({ id }) => id === one.parentId);
  const above = parent === undefined ? { path: '', schoolId: null } : placeOf(parent, units);
  return { path: `${above.path}${one.id}/`, schoolId: one.type === 'school' ? one.id : above.schoolId };
}

export async function insertOrganisation(tx: Tx, demo: DemoAuthority): Promise<void> {
  const authorityId = demo.id;
  await tx.insert(authority).values({
    id: authorityId,
    name: demo.name,
    shortName: demo.shortName,
    settings: { demo: true },
  });
  await tx.insert(unit).values(
    demo.units.map((one) => {
      const { key: _, ...row } = one;
      return { authorityId, ...row, ...placeOf(one, demo.units) };
    }),
  );
  await tx.insert(unitPlacement).values(demo.placements.map((one) => ({ authorityId, ...one })));
  await tx.insert(person).values(
    demo.people.map((one) => ({
      authorityId,
      id: one.id,
      name: one.name,
      email: one.email,
      protected: one.protected,
    })),
  );
  await tx
    .insert(assignment)
    .values(demo.people.flatMap(({ assignments }) => assignments.map((one) => ({ authorityId, ...one }))));
}

export async function insertYearAndProcess(tx: Tx, demo: DemoAuthority): Promise<void> {
  const authorityId = demo.id;
  await tx
    .insert(schoolYear)
    .values(demo.calendars.map(({ breaks: _, ...calendar }) => ({ authorityId, ...calendar })));
  await tx
    .insert(schoolBreak)
    .values(
      demo.calendars.flatMap(({ year, breaks }) => breaks.map((one) => ({ authorityId, year, ...one }))),
    );
  await tx.insert(phaseName).values(demo.process.phases.map((one) => ({ authorityId, ...one })));
  await tx.insert(guidingQuestion).values(demo.process.questions.map((one) => ({ authorityId, ...one })));
}
