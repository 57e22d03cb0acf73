import { z } from 'zod';
import type { Label } from '../../kernel/index.ts';

/** A `Label` as data. */
export const BothLanguages = z.object({
  sv: z.string().min(1),
  en: z.string().min(1),
}) satisfies z.ZodType<Label>;
