import type { Id } from '@varje-elev/domain';

interface Place {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly type: string;
  readonly name: string;
}

const byLabel = new Intl.Collator('sv', { numeric: true });

/** A unit as one picks it from a list: a team says what it lies under, since every other school has an ”Arbetslag 7”. */
export function unitLabels(units: readonly Place[]): { readonly id: Id; readonly label: string }[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return units
    .map(({ id, parentId, type, name }) => {
      const under = type === 'team' && parentId !== null ? names.get(parentId) : undefined;
      return { id, label: under === undefined ? name : `${under}: ${name}` };
    })
    .toSorted((one, other) => byLabel.compare(one.label, other.label));
}
