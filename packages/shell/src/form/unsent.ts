import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Has somebody written or chosen anything in the form that the server has not given it? */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) return [...field.options].some(isChosenAnew);
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });
}

/** A list in which nothing was chosen shows its first line, which is no choice. */
function isChosenAnew({ selected, defaultSelected, index, parentElement }: HTMLOptionElement): boolean {
  if (selected === defaultSelected) return false;
  const list = parentElement?.closest('select');
  return !(index === 0 && selected && list?.querySelector('option[selected]') === null);
}

/**
 * Lets the browser ask before a page is left on which something is written that has not been sent: what is not sent is not
 * saved. `refused`: it was sent and came back. What it answers is called when somebody gives up what they have written.
 */
export function useUnsent(
  form: RefObject<HTMLFormElement | null>,
  { sending, refused }: { readonly sending: boolean; readonly refused: boolean },
): () => void {
  const givenUp = useRef(false);
  useEffect(() => {
    if (sending) return;
    const leave = (event: BeforeUnloadEvent) => {
      if (form.current !== null && !givenUp.current && (refused || isChanged(form.current)))
        event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [form, sending, refused]);
  return useCallback(() => {
    givenUp.current = true;
  }, []);
}
