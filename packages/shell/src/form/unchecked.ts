/**
 * What a form says, handed to a procedure as it is. The cast stands here alone: the procedure's schema is what checks
 * it, and words what is wrong, so a second check before it would only be able to disagree.
 */
export function unchecked<Input>(said: Readonly<Record<string, unknown>>): Input {
  return said as Input;
}
