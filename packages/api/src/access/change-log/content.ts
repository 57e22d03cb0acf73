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
  'self',
  'reach',
  'authority',
]);

export function isContent(subjectType: string): boolean {
  return !administrative.has(subjectType);
}
