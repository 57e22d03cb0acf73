import type { SchoolYear } from '@varje-elev/domain/school-year';
import type { ReadRow } from '../reading.ts';
import type { Level } from './level.ts';

/** What one dimension of a question asks for. */
export interface PxwebSelectionRow extends ReadRow {
  readonly kind: 'selection';
  /** `codeList` is asked to learn the codes of a dimension that the source withholds, the rest to get figures. */
  readonly asksFor: 'figures' | 'codeList';
  readonly dimension: string;
  readonly filter: string;
  /** The categories' codes, a pattern (`*`), or nothing where `top` says how many. */
  readonly codes: readonly string[];
  /** How many of the latest, where the filter is `top`. */
  readonly top: number | null;
  /** Where the question is asked; null when it stands alone. As written: check it before use. */
  readonly address: string | null;
  /** `json-stat2` is what `readPxweb` reads. */
  readonly format: string;
}

/** A figure that the answer is said to have had. */
export interface PxwebReportedRow extends ReadRow {
  readonly kind: 'reported';
  readonly schoolYear: SchoolYear;
  /** The measures it may be of: those that the question asks for. */
  readonly measures: readonly string[];
}

/** How many cells of a whole table have a figure and how many each mark, by the mark. */
export interface PxwebCountsRow extends ReadRow {
  readonly kind: 'counts';
  readonly cells: number;
}

/** A code of the level dimension and the source's words for it. */
export interface PxwebLabelRow extends ReadRow {
  readonly kind: 'label';
  readonly level: Level;
  readonly text: string;
}

export type PxwebQueryRow = PxwebSelectionRow | PxwebReportedRow | PxwebCountsRow | PxwebLabelRow;
