import type { z } from 'zod';

/** A command's fields without the name of the command, which the procedure's own name says. */
export function fieldsOf<Shape extends z.ZodRawShape>(command: z.ZodObject<Shape>): Omit<Shape, 'type'> {
  const { type: _, ...fields } = command.shape;
  return fields;
}
