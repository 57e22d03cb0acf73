import type { InputHTMLAttributes, ReactNode } from 'react';
import { FaultText } from './fault-text.tsx';
import { describedBy, type FieldTexts } from './field-frame.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface ChoiceGroupProps extends FieldTexts {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** What is chosen at first. */
  readonly defaultValue?: string | readonly string[];
  readonly required?: boolean;
  /** Short answers on one line. */
  readonly inline?: boolean;
}

function Group({ type, ...props }: ChoiceGroupProps & { type: 'radio' | 'checkbox' }) {
  const { name, label, hint, error, labelHidden, choices, defaultValue = [], required, inline } = props;
  const chosen: readonly string[] = typeof defaultValue === 'string' ? [defaultValue] : defaultValue;
  return (
    <fieldset className={error ? 'choices field-wrong' : 'choices'} {...described(name, hint, error)}>
      <legend className={labelHidden ? 'sr' : undefined}>
        {label}
        {hint ? (
          <span className="hint" id={`${name}-hint`}>
            {hint}
          </span>
        ) : null}
      </legend>
      {error ? <FaultText id={`${name}-error`}>{error}</FaultText> : null}
      <div className={inline ? 'choices-inline' : undefined}>
        {choices.map((choice, at) => (
          <ChoiceLine
            key={choice.value}
            {...choice}
            type={type}
            name={name}
            id={at === 0 ? name : `${name}-${choice.value}`}
            defaultChecked={chosen.includes(choice.value)}
            required={type === 'radio' ? required : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

// A fieldset may be described but not be invalid: the error's words and octagon say it.
function described(name: string, hint: ReactNode, error: ReactNode) {
  return { 'aria-describedby': describedBy(name, { hint, error })['aria-describedby'] };
}

type Line = Omit<Choice, 'value'> & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style'>;

function ChoiceLine({ label, hint, id, ...input }: Line) {
  // The group's own hint is `-hint` of its name, which is the first choice's id.
  const described = [hint ? `${id}-about` : '', input['aria-describedby'] ?? ''].filter(Boolean).join(' ');
  return (
    <div className="choice">
      <input {...input} id={id} aria-describedby={described || undefined} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <span className="hint" id={`${id}-about`}>
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** One of several. The first radio has the group's name as id, so that an error summary can link to it. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <Group {...props} type="radio" />;
}

/** Any of several; the form gets one value for each. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <Group {...props} type="checkbox" />;
}

export interface CheckboxProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'type'>,
    Pick<FieldTexts, 'label' | 'hint' | 'error'> {
  readonly name: string;
}

/** A single yes. */
export function Checkbox({ label, hint, error, name, id, ...rest }: CheckboxProps) {
  const at = id ?? name;
  return (
    <div className={error ? 'choices field-wrong' : 'choices'}>
      {error ? <FaultText id={`${at}-error`}>{error}</FaultText> : null}
      <ChoiceLine
        {...rest}
        {...describedBy(at, { error })}
        type="checkbox"
        label={label}
        hint={hint}
        name={name}
        id={at}
      />
    </div>
  );
}
