import type { Cycle, CyclePart, Id, LocalDate, Locale, Phase, SchoolYear } from '@varje-elev/domain';
import type { Formats } from '@varje-elev/shell/format/formats';
import type { getTranslations } from 'next-intl/server';
import type { ProcessWords } from '../../framework/process-words.ts';
import type { CycleRead } from '../read.ts';

export type CycleTexts = Awaited<ReturnType<typeof getTranslations<'cycle'>>>;

/** What is being edited: a part's entry, a new one (`id` null), or nothing. */
export interface Editing {
  readonly key: string;
  readonly id: Id | null;
}

/** A cycle above that this one may contribute to. */
export interface Candidate {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly year: SchoolYear;
  readonly unitName: string;
}

/** Everything that the sections of a cycle's page stand on. Made once, handed down. */
export interface CycleView {
  readonly read: CycleRead;
  readonly cycle: Cycle;
  readonly t: CycleTexts;
  readonly f: Formats;
  readonly locale: Locale;
  readonly today: LocalDate;
  /** Who the page is made for. */
  readonly readerId: Id;
  readonly mayEdit: boolean;
  readonly editing: Editing | null;
  /** The cycles above that this one may contribute to; read only when that is being chosen. */
  readonly candidates: readonly Candidate[];
  readonly personName: (id: Id | null) => string | null;
  /** What the authority calls a phase, and its one question. */
  readonly phaseName: (phase: Phase) => string;
  readonly headline: (phase: Phase) => ProcessWords;
  /** The guiding questions, where this part is the one at hand. */
  readonly questionsBeside: (part: CyclePart) => readonly ProcessWords[];
}

export const cycleHref = (id: Id) => `/cykler/${id}`;

/** The address that opens an entry for editing where it stands. */
export function editHref(cycleId: Id, key: string, id: Id | 'ny'): string {
  return `${cycleHref(cycleId)}?redigera=${key}.${id}#redigera`;
}

/** `insatser.0192…` or `insatser.ny`, from the address. Anything else opens nothing. */
export function editingFrom(param: string | undefined): Editing | null {
  const [key, id, ...rest] = (param ?? '').split('.');
  if (!key || !id || rest.length > 0) return null;
  return { key, id: id === 'ny' ? null : id };
}
