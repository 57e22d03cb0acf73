/** A choice of a field: the stored value and its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Written by people of the authority: Swedish whatever language the form is in. */
  readonly written?: boolean;
}

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands in the field at first; a tick is `on`. */
  readonly value?: string;
}

/** A field in words and values alone, so that the server can hand a whole form to the browser. */
export type FieldSpec =
  | (Asked & {
      readonly kind: 'line' | 'prose' /** What is filled in is no language: an address, a code. */;
      readonly wordless?: boolean;
    })
  | (Asked & { readonly kind: 'date' | 'number' | 'tick' })
  | (Asked & { readonly kind: 'select' | 'radios'; readonly options: readonly Option[] })
  | {
      readonly kind: 'selectGrouped';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly value?: string;
      readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
    }
  | {
      /** Any of several, each a tick with a name of its own. */
      readonly kind: 'ticks';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly groups: readonly {
        readonly label: string;
        readonly options: readonly (Option & { readonly name: string; readonly ticked: boolean })[];
      }[];
    };

/** The words of a value, stored or written, for showing two versions beside each other. Nothing is the empty choice. */
export function valueInWords(field: FieldSpec, value: unknown, yes: string, no: string): string {
  if (field.kind === 'tick') return value === true ? yes : no;
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  // The same number whichever sign somebody wrote before its decimals.
  if (field.kind === 'number') return text.replace('.', ',');
  return optionsOf(field).find((option) => option.value === text)?.label ?? text;
}

function optionsOf(field: FieldSpec): readonly Option[] {
  if (field.kind === 'select' || field.kind === 'radios') return field.options;
  return field.kind === 'selectGrouped' ? field.groups.flatMap((group) => group.options) : [];
}
