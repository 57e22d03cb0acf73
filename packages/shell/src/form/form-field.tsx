import { Checkbox, RadioGroup } from '@varje-elev/ui/choice';
import { FaultText } from '@varje-elev/ui/fault-text';
import { DateField, SelectField, TextArea, TextField } from '@varje-elev/ui/field';
import type { FieldSpec } from './field-spec.ts';
import styles from './form.module.css';

export interface FormFieldProps {
  readonly field: FieldSpec;
  /** What the person wrote last time, when the form was refused; null at first. */
  readonly written: Readonly<Record<string, string>> | null;
  readonly error?: string;
}

/** One field of a form, filled with what was written or, at first, with what is stored. */
export function FormField({ field, written, error }: FormFieldProps) {
  if (field.kind === 'ticks') return <Ticks field={field} written={written} error={error} />;
  const { name, label, hint } = field;
  const value = written === null ? (field.value ?? '') : (written[name] ?? '');
  const texts = { name, label, hint, error };
  switch (field.kind) {
    case 'line':
      return <TextField {...texts} defaultValue={value} autoComplete="off" />;
    case 'prose':
      return <TextArea {...texts} defaultValue={value} />;
    case 'date':
      return <DateField {...texts} defaultValue={value} />;
    case 'number':
      return <TextField {...texts} defaultValue={value} inputMode="decimal" chars={8} autoComplete="off" />;
    case 'tick':
      return <Checkbox {...texts} value="on" defaultChecked={value === 'on'} />;
    case 'radios':
      // Keyed by its value: React does not give a radio its new default when a form is reset.
      return <RadioGroup key={value} {...texts} choices={field.options} defaultValue={value} />;
    case 'select':
      return (
        <SelectField key={value} {...texts} defaultValue={value}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      );
    case 'selectGrouped':
      return (
        <SelectField key={value} {...texts} defaultValue={value}>
          {field.groups.map((group) =>
            group.label === '' ? (
              group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))
            ) : (
              <optgroup key={group.label} label={group.label}>
                {group.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </SelectField>
      );
  }
}

type TicksField = Extract<FieldSpec, { kind: 'ticks' }>;

/** Ticks under small headings. The fieldset has the field's name as id, so that an error summary can lead here. */
function Ticks({ field, written, error }: FormFieldProps & { readonly field: TicksField }) {
  const described = [field.hint ? `${field.name}-hint` : '', error ? `${field.name}-error` : ''].filter(
    Boolean,
  );
  return (
    <fieldset
      id={field.name}
      tabIndex={-1}
      className={error ? `${styles.ticks} field-wrong` : styles.ticks}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint ? (
        <p className="hint" id={`${field.name}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {error ? <FaultText id={`${field.name}-error`}>{error}</FaultText> : null}
      {field.groups.map((group) => (
        <div key={group.label} className={styles.tickGroup}>
          {group.label === '' ? null : <p className={styles.tickHeading}>{group.label}</p>}
          {group.options.map((option) => (
            <Checkbox
              key={option.name}
              name={option.name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              defaultChecked={written === null ? option.ticked : written[option.name] !== undefined}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
