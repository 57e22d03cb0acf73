import { z } from 'zod';
import type { Labels } from '../kernel/index.ts';
import type { SchoolType } from './schema.ts';

/** A preschool has children, every other school form has pupils (Education Act 1:3). */
export const SpokenOf = z.enum(['pupils', 'children']);
export type SpokenOf = z.infer<typeof SpokenOf>;
export const spokenOfLabels: Labels<SpokenOf> = {
  pupils: { sv: 'Elever', en: 'Pupils' },
  children: { sv: 'Barn', en: 'Children' },
};

/** Whom the work of a school is for, by its school forms; a school that has other forms too speaks of pupils. */
export function spokenOfIn(schoolTypes: readonly SchoolType[]): SpokenOf {
  return schoolTypes.length > 0 && schoolTypes.every((type) => type === 'FS') ? 'children' : 'pupils';
}
