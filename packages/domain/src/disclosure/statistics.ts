import { markCode } from './marks.ts';
import type { DisclosureMark, Publication } from './schema.ts';

export interface DisclosureStatistics {
  /** Counts in the tables, cells of several tables counted once: numbers of pupils and shares, empty groups left out. */
  readonly counts: number;
  readonly byMark: Readonly<Record<DisclosureMark, number>>;
  /** Hidden counts of all counts, 0-1. */
  readonly hidden: number;
}

/** How much a publication keeps back, and why. */
export function disclosureStatistics({ marks }: Publication): DisclosureStatistics {
  const all = [marks.pupils, ...Object.values(marks.outcomes)];
  const number = (code: number) =>
    all.reduce((sum, codes) => sum + codes.filter((one) => one === code).length, 0);
  const byMark = {
    notPublished: number(markCode.notPublished),
    exact: number(markCode.exact),
    capped: number(markCode.capped),
    noPupils: number(markCode.noPupils),
    primary: number(markCode.primary),
    complementary: number(markCode.complementary),
    earlier: number(markCode.earlier),
  };
  const kept = byMark.primary + byMark.complementary + byMark.earlier;
  const counts = byMark.exact + byMark.capped + kept;
  return { counts, byMark, hidden: counts === 0 ? 0 : kept / counts };
}
