import type { Id } from '@varje-elev/domain';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import type { CycleView } from '../page/view.ts';

/** How one kind of entry is asked for: its heading, and its fields filled with what is stored. */
export interface EntryForm {
  readonly title: string;
  readonly submit: string;
  readonly revision: number | null;
  readonly fields: readonly FieldSpec[];
  /** The part's list, when the entry may be removed from it. */
  readonly removable: boolean;
}

/** Null when there is no such entry (any more). */
export type MakeForm = (view: CycleView, id: Id | null) => EntryForm | null;

interface Entry {
  readonly id: Id;
  readonly revision: number;
}

/** The entry that is asked for: `new` when the form is for a new one, null when it is gone. */
export function askedFor<E extends Entry>(list: readonly E[], id: Id | null): E | 'new' | null {
  return id === null ? 'new' : (list.find((entry) => entry.id === id) ?? null);
}

/** A number in a field, as it is written in the page's language. */
export function inField(value: number | null, locale: 'sv' | 'en'): string {
  if (value === null) return '';
  return locale === 'sv' ? String(value).replace('.', ',') : String(value);
}

export function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Readonly<Record<'sv' | 'en', string>>>>,
  locale: 'sv' | 'en',
) {
  return values.map((value) => ({ value, label: labels[value][locale] }));
}

/** The people of the unit, with an empty first choice. */
export function peopleOptions({ read }: CycleView, none: string) {
  return [
    { value: '', label: none },
    ...read.members.map((member) => ({ value: member.id, label: member.name })),
  ];
}
