import { sharedText } from './shared-data.ts';

/** Lines of the index's table, by the text that their first column begins with. */
const lines = (): readonly string[] => sharedText('INDEX.md').split('\n');

/** The line of the index that tells of some files. */
export function toldOf(files: string): string {
  const found = lines().find((line) => line.startsWith(`| ${files}`));
  if (found === undefined) throw new Error(`The index has no line for ${files}`);
  return found;
}

/** A number that the index states: `4,894` is one number, and `{…}` in the wording is where it stands. */
export function stated(files: string, wording: string): number {
  const escaped = wording.replace(/[.*+?^$()|[\]\\~]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\d,])${escaped.replace('{}', '(\\d[\\d,]*)')}`);
  const [, number] = pattern.exec(toldOf(files)) ?? [];
  if (number === undefined) throw new Error(`The index does not say ”${wording}” of ${files}`);
  return Number(number.replaceAll(',', ''));
}
