'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { writerField } from './writer-field.ts';

const Writer = createContext<string | null>(null);

/** Who the forms inside are made for. */
export function WriterOf({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <Writer value={id}>{children}</Writer>;
}

/** Goes along unseen with a form: the browser may be somebody else's by the time that it is sent. */
export function WriterField() {
  const id = useContext(Writer);
  return id === null ? null : <input type="hidden" name={writerField} value={id} />;
}
