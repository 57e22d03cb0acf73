import { Assignment, Id, Locale, Revision } from '@varje-elev/domain';
import { z } from 'zod';

/** A person as administrators see one, with every assignment, ended and coming ones too. */
export const PersonRow = z.object({
  id: Id,
  name: z.string(),
  email: z.string().nullable(),
  protected: z.boolean(),
  locale: Locale,
  revision: Revision,
  assignments: z.array(Assignment.extend({ unitName: z.string() })),
});
