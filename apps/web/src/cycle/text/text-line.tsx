'use client';

import type { Locale } from '@varje-elev/domain';
import { WriterField } from '@varje-elev/shell/form/writer.tsx';
import { untouched } from '@varje-elev/shell/form-state';
import { writtenLang } from '@varje-elev/shell/written-lang';
import { FaultText } from '@varje-elev/ui/fault-text';
import { WritingLine, type WritingLineTexts } from '@varje-elev/ui/writing-line';
import { useRouter } from 'next/navigation';
import { useActionState, useMemo } from 'react';
import { type Send, saveInOrder } from './save-in-order.ts';
import { saveOverHttp, type TextPlace } from './save-over-http.ts';
import { saveText } from './save-text-action.ts';
import styles from './text.module.css';

export interface TextLineProps {
  readonly place: TextPlace;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  /** The revision of the row that `value` was read from; null when nobody has begun it. */
  readonly revision: number | null;
  readonly idempotencyKey: string;
  readonly locale: Locale;
  readonly texts: WritingLineTexts & { readonly submit: string; readonly theirs: string };
  readonly large?: boolean;
}

/** A text of the cycle where it stands. Saves itself; without JavaScript it is a form of one field. */
export function TextLine(props: TextLineProps) {
  const { place, label, hint, placeholder, value, revision, idempotencyKey, locale, texts, large } = props;
  const [state, submit] = useActionState(saveText, untouched);
  const router = useRouter();
  const { cycleId, row, field, writerId } = place;
  const save = useMemo(() => {
    const send: Send = (...said) => saveOverHttp({ cycleId, row, field, writerId }, ...said, locale);
    const inOrder = saveInOrder(send, () => crypto.randomUUID());
    return async (...said: Parameters<typeof inOrder>) => {
      const result = await inOrder(...said);
      if (result.kind === 'saved') router.refresh();
      return result;
    };
  }, [cycleId, row, field, writerId, locale, router]);
  const stored = state.problem?.conflict?.stored;
  const theirs = textOf(stored, field);
  return (
    <form action={submit} className={large ? `${styles.line} ${styles.large}` : styles.line}>
      {state.problem ? <FaultText>{state.problem.message[locale]}</FaultText> : null}
      {theirs === null ? null : (
        <p className={styles.theirs}>
          <b>{texts.theirs}:</b> <span lang={writtenLang(locale)}>{theirs}</span>
        </p>
      )}
      <WriterField />
      <input type="hidden" name="cycleId" value={cycleId} />
      <input type="hidden" name="row" value={row} />
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="revision" value={revisionOf(stored) ?? revision ?? ''} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <WritingLine
        id={`text-${field}`}
        name="text"
        label={label}
        hint={hint}
        placeholder={placeholder}
        defaultValue={state.values.text ?? value}
        revision={revision ?? undefined}
        draftKey={`${writerId} ${cycleId} ${row} ${field}`}
        lang={writtenLang(locale)}
        save={save}
        signInHref="/logga-in"
        texts={texts}
      />
      <noscript>
        <button type="submit" className="btn small">
          {texts.submit}
        </button>
      </noscript>
    </form>
  );
}

function textOf(stored: unknown, field: string): string | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const value = Object.entries(stored).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : null;
}

function revisionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('revision' in stored)) return null;
  return typeof stored.revision === 'number' ? stored.revision : null;
}
