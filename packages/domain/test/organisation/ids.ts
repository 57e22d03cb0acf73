/** A UUID that shows its number, for tests that count units. */
export function idOf(number: number): string {
  return `0199e0aa-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
