'use client';

import type { Locale } from '@varje-elev/domain';
import { Button } from '@varje-elev/ui/button';
import { useEarlyTexts } from '@varje-elev/ui/early-text';
import { ErrorSummary } from '@varje-elev/ui/error-summary';
import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '../form-state.ts';
import { writtenLang } from '../written-lang.ts';
import { Conflict } from './conflict.tsx';
import { type Fault, faultsOf } from './faults.ts';
import type { FieldSpec } from './field-spec.ts';
import styles from './form.module.css';
import { FormField } from './form-field.tsx';
import { useUnsent } from './unsent.ts';
import { WriterField } from './writer.tsx';

export interface FormTexts {
  readonly submit: string;
  readonly sending: string;
  readonly cancel: string;
  readonly faultTitle: string;
  readonly kept: string;
  /** The way to sign in again beside what was written. */
  readonly signIn: string;
  readonly yours: string;
  readonly theirs: string;
  readonly conflictTitle: string;
  readonly conflictText: string;
  /** When what they wrote differs in nothing that the form shows. */
  readonly conflictElsewhere: string;
  readonly yes: string;
  readonly no: string;
}

export interface ActionFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly FieldSpec[];
  /** What goes along unseen: ids, the revision that was read, the idempotency key. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly texts: FormTexts;
  readonly locale: Locale;
  /** Where a path of the refused input stands in this form, when it is not the field's own name. */
  readonly paths?: Readonly<Record<string, string>>;
  readonly cancelHref?: string;
  /** Above the fields. */
  readonly children?: ReactNode;
  /** Reasons' id when the step is not yet possible. */
  readonly notYet?: string;
  readonly small?: boolean;
}

/** A form that works without JavaScript, comes back with its texts when it is refused, and says what is wrong first. */
export function ActionForm(props: ActionFormProps) {
  const { action, fields, hidden, texts, locale, paths, cancelHref, children, notYet, small = false } = props;
  const [state, submit, sending] = useActionState(action, untouched);
  const form = useEarlyTexts();
  const lang = writtenLang(locale);
  const { problem } = state;
  const giveUp = useUnsent(form, { sending, refused: problem !== null });
  const written = problem === null ? null : state.values;
  const faults = problem === null ? [] : faultsOf(problem, fields, paths ?? {}, locale);
  const stored = problem?.conflict?.stored;
  const seen = { ...hidden, ...revisionOf(stored) };
  return (
    <form ref={form} action={submit} className={styles.form} noValidate>
      {problem !== null ? (
        <ErrorSummary title={texts.faultTitle} errors={faults.map(inSummary)}>
          {texts.kept}{' '}
          {problem.code === 'signInNeeded' ? (
            <a href="/logga-in" target="_blank" rel="noopener">
              {texts.signIn}
            </a>
          ) : null}
        </ErrorSummary>
      ) : null}
      {stored !== undefined && written !== null ? (
        <Conflict fields={fields} stored={stored} written={written} texts={texts} lang={lang} />
      ) : null}
      <WriterField />
      {Object.entries(seen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          written={written}
          lang={lang}
          error={faults.find((fault) => fault.label !== null && fault.field === field.name)?.text}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit" look={small ? 'outlined' : 'main'} small={small} notYet={notYet}>
          {sending ? texts.sending : texts.submit}
        </Button>
        {cancelHref ? (
          <a href={cancelHref} onClick={giveUp}>
            {texts.cancel}
          </a>
        ) : null}
      </div>
    </form>
  );
}

/** In the summary a fault says which field it is about; beside the field that is seen. */
function inSummary({ field, label, text }: Fault) {
  const about = label?.replace(/[\s.:…]+$/, '');
  return { field, text: about === undefined ? text : `${about}${about.endsWith('?') ? '' : ':'} ${text}` };
}

/** After a conflict the person has seen the stored version, so the next save names its revision. */
function revisionOf(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null || !('revision' in stored)) return {};
  return { revision: String(stored.revision) };
}
