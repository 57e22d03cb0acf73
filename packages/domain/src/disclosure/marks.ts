import type { Labels } from '../kernel/index.ts';
import { DisclosureMark } from './schema.ts';

export const disclosureMarkLabels: Labels<DisclosureMark> = {
  notPublished: { sv: 'Visas inte i någon tabell', en: 'Not in any table' },
  exact: { sv: 'Visas', en: 'Shown' },
  capped: { sv: 'Visas som ~100', en: 'Shown as ~100' },
  noPupils: { sv: 'Inga elever', en: 'No pupils' },
  primary: { sv: 'Dold: för få elever', en: 'Hidden: too few pupils' },
  complementary: { sv: 'Dold för att skydda en annan uppgift', en: 'Hidden to protect another figure' },
  earlier: { sv: 'Dold för att den har varit dold tidigare', en: 'Hidden because it was hidden before' },
};

/** Marks as numbers, for typed arrays; the numbers are stored in publications and never change. */
export const markCode = {
  notPublished: 0,
  exact: 1,
  capped: 2,
  noPupils: 3,
  primary: 4,
  complementary: 5,
  earlier: 6,
} as const satisfies Record<DisclosureMark, number>;

export const markOf = (code: number | undefined): DisclosureMark =>
  DisclosureMark.options[code ?? 0] ?? 'notPublished';

/** Hidden for whatever reason. A reader is never told which. */
export const isHidden = (code: number): boolean => code >= markCode.primary;
