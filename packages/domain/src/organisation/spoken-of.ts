import { z } from 'zod';
import type { SchoolType } from './schema.ts';

/** A preschool has children, every other school form has pupils (Education Act 1:3). */
export const SpokenOf = z.enum(['pupils', 'children']);
export type SpokenOf = z.infer<typeof SpokenOf>;

/** Whom the work of a school is for, by its school forms; a school that has other forms too speaks of pupils. */
export function spokenOfIn(schoolTypes: readonly SchoolType[]): SpokenOf {
  return schoolTypes.length > 0 && schoolTypes.every((type) => type === 'FS') ? 'children' : 'pupils';
}
