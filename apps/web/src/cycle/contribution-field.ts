import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import type { Formats } from '@varje-elev/shell/format/formats';
import type { Candidate } from './page/view.ts';

/** As many as one reads through, each with what it is about. More are chosen in a list by unit and school year. */
export const mostRadios = 12;

interface Asked {
  readonly label: string;
  readonly hint: string;
  /** The words of contributing to nothing. */
  readonly nothing: string;
  readonly value: string;
  readonly candidates: readonly Candidate[];
  readonly f: Formats;
}

/** Which cycle above this one contributes to: every one of them can be chosen, however many they are. */
export function contributionField({ label, hint, nothing, value, candidates, f }: Asked): FieldSpec {
  const asked = { name: 'contributesToId', label, hint, value };
  const none = { value: '', label: nothing };
  if (candidates.length <= mostRadios) {
    const options = candidates.map(({ id, title, summary, unitName }) => {
      return { value: id, label: `${title}, ${unitName}`, hint: summary || undefined, written: true };
    });
    return { ...asked, kind: 'radios', options: [...options, none] };
  }
  const byUnitAndYear = Map.groupBy(candidates, ({ unitName, year }) => `${unitName}, ${f.schoolYear(year)}`);
  return {
    ...asked,
    kind: 'selectGrouped',
    groups: [
      { label: '', options: [none] },
      ...[...byUnitAndYear].map(([group, cycles]) => ({
        label: group,
        options: cycles.map(({ id, title }) => ({ value: id, label: title, written: true })),
      })),
    ],
  };
}
