import type { ReactNode } from 'react';
import { FaultText } from './fault-text.tsx';

/** What every field has: a label above, a hint beside it, and what is wrong. */
export interface FieldTexts {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it. Its presence marks the field as invalid. */
  readonly error?: ReactNode;
  /** Hides the label from sight, never from assistive technology. Only where the place explains the field. */
  readonly labelHidden?: boolean;
}

/** The attributes that tie a control to its hint and error. */
export function describedBy(id: string, texts: Pick<FieldTexts, 'hint' | 'error'>, more?: string) {
  const ids = [texts.hint ? `${id}-hint` : '', texts.error ? `${id}-error` : '', more ?? ''].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': texts.error ? (true as const) : undefined,
  };
}

/** Label, hint, error and the control as child. */
export function FieldFrame(props: FieldTexts & { id: string; children: ReactNode }) {
  const { id, label, hint, error, labelHidden, children } = props;
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <div className={labelHidden ? 'sr' : 'field-head'}>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </div>
      {error ? <FaultText id={`${id}-error`}>{error}</FaultText> : null}
      {children}
    </div>
  );
}
