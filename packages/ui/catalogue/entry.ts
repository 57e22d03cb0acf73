import type { ReactNode } from 'react';

/** A page of the catalogue: one component, or a few that belong together. */
export interface Entry {
  /** In the address: `?del=knapp`. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** How it is imported. */
  readonly from: readonly string[];
  /** Keys and what they do. Native elements: only what is not evident. */
  readonly keyboard?: readonly (readonly [key: string, does: string])[];
  readonly states: readonly State[];
  /** The states are whole pages and take the full width. */
  readonly wide?: boolean;
}

export interface State {
  readonly name: string;
  readonly node: ReactNode;
}
