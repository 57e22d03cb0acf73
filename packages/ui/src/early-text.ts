import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHydrated } from './hydrated.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: unknown): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

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
      if (isField(target)) keep(target);
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

/** What is selected in the field that somebody writes in. */
interface Selected {
  readonly field: Field;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

function selectedNow(): Selected | null {
  const field = document.activeElement;
  if (!isField(field)) return null;
  return { field, text: field.value, start: field.selectionStart, end: field.selectionEnd };
}

/** What React finds when it takes the server's page over; null for what React makes itself. */
function useFound<T>(find: () => T): T | null {
  const made = useHydrated();
  const [found] = useState(() => (made || typeof document === 'undefined' ? null : find()));
  return found;
}

/** Where one writes, one goes on: a browser puts the caret last when a textarea's text is set, also to the same text. */
function putBack({ field, text, start, end }: Selected): void {
  // Only a line of text knows of a selection; a date or a number has none.
  if (start === null || field !== document.activeElement || field.value !== text) return;
  field.setSelectionRange(start, end);
}

/**
 * A ref for a form of the server's whose fields keep their own text: what had been written in them before scripts ran is
 * put back when React has taken them over.
 */
export function useEarlyTexts(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const selected = useFound(selectedNow);
  useLayoutEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!isField(field)) continue;
      const text = early.get(field);
      if (text !== undefined && field.value !== text) field.value = text;
    }
    if (selected !== null && form.current?.contains(selected.field)) putBack(selected);
  }, [selected]);
  return form;
}

/**
 * What stands in the server's field with this id while React takes it over, for the first value of the field: React sets
 * a textarea to that value, so nothing that has been written goes away meanwhile.
 */
export function useStandingText(id: string): string | null {
  const standing = useFound(() => {
    const field = document.getElementById(id);
    return isField(field) ? { text: early.get(field) ?? field.value, selected: selectedNow() } : null;
  });
  useLayoutEffect(() => {
    const selected = standing?.selected ?? null;
    if (selected?.field.id === id) putBack(selected);
  }, [id, standing]);
  return standing?.text ?? null;
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
