import { type RefObject, useCallback, useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What was written in the server's fields before scripts ran. React sets a textarea back to the server's text when it
 * takes it over, so it is read as soon as this code arrives, and kept by the element: a field made later has none.
 */
const early = new WeakMap<Field, string>();

function keep(field: Field): void {
  if (field.value !== field.defaultValue) early.set(field, field.value);
}

if (typeof document !== 'undefined') {
  for (const field of document.querySelectorAll<Field>('textarea, .writing')) keep(field);
  // On the document: a field may be streamed in after this code and written in before React has taken it over.
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) keep(target);
    },
    true,
  );
}

/** The text that somebody wrote before the field came alive; null when nobody did. */
function earlyTextIn(field: Field, stored: string): string | null {
  const text = early.get(field) ?? field.value;
  // A field knows one kind of line break, whatever is stored.
  return text === stored.replace(/\r\n?/g, '\n') ? null : text;
}

/**
 * A ref for a form of the server's whose fields keep their own text: what had been written in them before scripts ran is
 * put back when React has taken them over.
 */
export function useEarlyTexts(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
      const text = early.get(field);
      if (text !== undefined && field.value !== text) field.value = text;
    }
  }, []);
  return form;
}

/** A ref for a field of the server's; `hear` is told once what had been written in it before scripts ran. */
export function useEarlyText(stored: string, hear: (text: string) => void): (field: Field | null) => void {
  const field = useRef<Field>(null);
  const first = useRef({ stored, hear });
  useEffect(() => {
    const text = field.current === null ? null : earlyTextIn(field.current, first.current.stored);
    if (text !== null) first.current.hear(text);
  }, []);
  return useCallback((element: Field | null) => {
    field.current = element;
  }, []);
}
