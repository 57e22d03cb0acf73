'use client';

import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { SelectField } from './field.tsx';
import { useHydrated } from './hydrated.ts';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ComboboxProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly ComboboxOption[];
  /** The id chosen at first. */
  readonly defaultValue?: string;
  readonly required?: boolean;
  /** What stands in the list when nothing matches. */
  readonly emptyText: string;
  /** First line of the plain list used without scripts. */
  readonly chooseText: string;
  readonly onChange?: (id: string | null) => void;
}

/** A choice among many, found by writing. Before scripts run it is a plain select with the same name. */
export function Combobox(props: ComboboxProps) {
  const hydrated = useHydrated();
  return hydrated ? <Live {...props} /> : <Plain {...props} />;
}

function Plain({ name, label, hint, error, options, defaultValue, required, chooseText }: ComboboxProps) {
  return (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      error={error}
      defaultValue={defaultValue ?? ''}
      required={required}
    >
      <option value="">{chooseText}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

function Live({
  name,
  label,
  hint,
  error,
  options,
  defaultValue,
  required,
  emptyText,
  onChange,
}: ComboboxProps) {
  return (
    <ComboBox
      id={name}
      className={error ? 'field combobox field-wrong' : 'field combobox'}
      name={name}
      formValue="key"
      defaultSelectedKey={defaultValue ?? null}
      isRequired={required}
      isInvalid={error ? true : undefined}
      allowsEmptyCollection
      onSelectionChange={(key) => onChange?.(key === null ? null : String(key))}
    >
      <div className="field-head">
        <Label>{label}</Label>
        {hint ? (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        ) : null}
      </div>
      <FieldError className="fault-text">
        {({ validationErrors }) => (
          <>
            <svg className="mark mark-fault" aria-hidden="true">
              <use href="#ve-fault" />
            </svg>
            {error ?? validationErrors.join(' ')}
          </>
        )}
      </FieldError>
      <div className="combobox-line">
        <Input />
        <Button className="combobox-button" aria-label={label}>
          <svg className="menu-arrow" viewBox="0 0 12 8" aria-hidden="true">
            <path d="m1 1.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="choices-list"
          renderEmptyState={() => <p className="choices-empty">{emptyText}</p>}
        >
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="choices-item" textValue={option.label}>
              <Text slot="label">
                {option.label}
                {option.hint ? <span className="choices-hint"> {option.hint}</span> : null}
              </Text>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
