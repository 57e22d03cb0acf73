import { Checkbox, RadioGroup } from '@varje-elev/ui/choice';
import { FaultText } from '@varje-elev/ui/fault-text';
import { DateField, SelectField, TextArea, TextField } from '@varje-elev/ui/field';
import type { FieldSpec, Option } from './field-spec.ts';
import styles from './form.module.css';

export interface FormFieldProps {
  readonly field: FieldSpec;
  /** What the person wrote last time, when the form was refused; null at first. */
  readonly written: Readonly<Record<string, string>> | null;
  readonly error?: string;
  /** The language that people write in, when it is another than the page's. */
  readonly lang?: string;
}

/** One field of a form, filled with what was written or, at first, with what is stored. */
export function FormField({ field, written, error, lang }: FormFieldProps) {
  if (field.kind === 'ticks') return <Ticks field={field} written={written} error={error} lang={lang} />;
  const { name, label, hint } = field;
  const value = written === null ? (field.value ?? '') : (written[name] ?? '');
  const texts = { name, label, hint, error };
  switch (field.kind) {
    case 'line':
      return (
        <TextField
          {...texts}
          lang={field.wordless ? undefined : lang}
          defaultValue={value}
          autoComplete="off"
        />
      );
    case 'prose':
      return <TextArea {...texts} lang={field.wordless ? undefined : lang} defaultValue={value} />;
    case 'date':
      return <DateField {...texts} defaultValue={value} />;
    case 'number':
      return <TextField {...texts} defaultValue={value} inputMode="decimal" chars={8} autoComplete="off" />;
    case 'tick':
      return <Checkbox {...texts} value="on" defaultChecked={value === 'on'} />;
    case 'radios':
      // Keyed by its value: React does not give a radio its new default when a form is reset.
      return (
        <RadioGroup
          key={value}
          {...texts}
          choices={field.options.map((option) => worded(option, lang))}
          defaultValue={value}
        />
      );
    case 'select':
      return (
        <SelectField key={value} {...texts} defaultValue={value}>
          {field.options.map((option) => (
            <Choice key={option.value} option={option} lang={lang} />
          ))}
        </SelectField>
      );
    case 'selectGrouped':
      return (
        <SelectField key={value} {...texts} defaultValue={value}>
          {field.groups.map((group) =>
            group.label === '' ? (
              group.options.map((option) => <Choice key={option.value} option={option} lang={lang} />)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {group.options.map((option) => (
                  <Choice key={option.value} option={option} lang={lang} />
                ))}
              </optgroup>
            ),
          )}
        </SelectField>
      );
  }
}

interface OptionProps {
  readonly option: Option;
  readonly lang: string | undefined;
}

function Choice({ option, lang }: OptionProps) {
  return (
    <option value={option.value} lang={option.written ? lang : undefined}>
      {option.label}
    </option>
  );
}

/** A choice whose words are marked as Swedish when people have written them. */
function worded(option: Option, lang: string | undefined) {
  if (!option.written || lang === undefined) return option;
  const { value, label, hint } = option;
  return { value, label: <span lang={lang}>{label}</span>, hint: hint && <span lang={lang}>{hint}</span> };
}

type TicksField = Extract<FieldSpec, { kind: 'ticks' }>;

/** Ticks under small headings. The fieldset has the field's name as id, so that an error summary can lead here. */
function Ticks({ field, written, error, lang }: FormFieldProps & { readonly field: TicksField }) {
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
          {group.label === '' ? null : (
            <p
              className={styles.tickHeading}
              lang={group.options.some((option) => option.written) ? lang : undefined}
            >
              {group.label}
            </p>
          )}
          {group.options.map((option) => (
            <Checkbox
              key={option.name}
              {...worded(option, lang)}
              name={option.name}
              defaultChecked={written === null ? option.ticked : written[option.name] !== undefined}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
