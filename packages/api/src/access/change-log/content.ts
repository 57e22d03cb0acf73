/** What the log may show an administrator in full. Anything else is what people wrote in their work. */
const administrative = new Set([
  'unit',
  'person',
  'assignment',
  'identity',
  'session',
  'framework',
  'frameworkVersion',
  'calendar',
  'process',
]);

export function isContent(row: { readonly action: string; readonly subjectType: string }): boolean {
  return row.action !== 'access.denied' && !administrative.has(row.subjectType);
}
