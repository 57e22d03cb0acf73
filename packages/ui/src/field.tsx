import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { describedBy, FieldFrame, type FieldTexts } from './field-frame.tsx';

type Native<T> = Omit<T, 'className' | 'style' | 'id' | 'name'>;

interface Named {
  readonly name: string;
  /** Defaults to the name, so that an error summary can link to `#name`. */
  readonly id?: string;
}

export interface TextFieldProps extends FieldTexts, Named, Native<InputHTMLAttributes<HTMLInputElement>> {
  /** Width in characters, when the answer has a known length. */
  readonly chars?: number;
}

/** One line of text; `type` may be text, email, search, number, tel, url or password. */
export function TextField({ label, hint, error, labelHidden, id, name, chars, ...rest }: TextFieldProps) {
  const at = id ?? name;
  return (
    <FieldFrame id={at} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <input {...rest} {...describedBy(at, { hint, error })} id={at} name={name} size={chars ?? rest.size} />
    </FieldFrame>
  );
}

export interface DateFieldProps extends FieldTexts, Named, Native<InputHTMLAttributes<HTMLInputElement>> {}

/** A date, `2026-11-24` in and out; the browser's own calendar. */
export function DateField({ defaultValue, ...props }: DateFieldProps) {
  // React writes a default again when it takes the field over, and a day that was half written would be gone with it.
  return <TextField {...props} defaultValue={defaultValue || undefined} type="date" />;
}

export interface TextAreaProps
  extends FieldTexts,
    Named,
    Native<TextareaHTMLAttributes<HTMLTextAreaElement>> {}

/** Several lines, set in the reading face; grows with what is written. */
export function TextArea({ label, hint, error, labelHidden, id, name, ...rest }: TextAreaProps) {
  const at = id ?? name;
  return (
    <FieldFrame id={at} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea rows={3} {...rest} {...describedBy(at, { hint, error })} id={at} name={name} />
    </FieldFrame>
  );
}

export interface SelectFieldProps extends FieldTexts, Named, Native<SelectHTMLAttributes<HTMLSelectElement>> {
  /** `<option>` and `<optgroup>` elements. */
  readonly children: ReactNode;
}

/** A choice among few. For many, or with search, use `combobox`. */
export function SelectField({ label, hint, error, labelHidden, id, name, ...rest }: SelectFieldProps) {
  const at = id ?? name;
  return (
    <FieldFrame id={at} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <select {...rest} {...describedBy(at, { hint, error })} id={at} name={name} />
    </FieldFrame>
  );
}
