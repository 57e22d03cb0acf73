/** The `like` pattern for what somebody typed: its own wildcards are ordinary characters. */
export function containing(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
