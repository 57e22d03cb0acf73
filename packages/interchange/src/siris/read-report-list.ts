import { z } from 'zod';
import { listingKind, named, readListing, wholeNumber, year } from '../listing/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';

/** A report that SIRIS exports, and the years it has. */
export interface SirisReportListRow extends ReadRow {
  /** As SIRIS writes it: `Grundskolan`, `Komvux, gymnasial`. */
  readonly schoolForm: string;
  /** What an export is asked for by; two reports of one title differ in level, which only the export's head tells. */
  readonly exportId: number;
  readonly title: string;
  /**
   * First and last `pAr`. What a key means depends on the report: the spring of the school year for grades, the autumn
   * for pupil counts.
   */
  readonly firstKey: number;
  readonly lastKey: number;
  /** How many there are between them; fewer than all where a year is missing. */
  readonly keys: number;
}

const columns = z.strictObject({
  skolniva: named,
  export_id: wholeNumber,
  titel: named,
  forsta_pAr: year,
  sista_pAr: year,
  antal_ar: wholeNumber,
});

/**
 * Reads a list of SIRIS' reports: `skolniva,export_id,titel,forsta_pAr,sista_pAr,antal_ar`. A title that several ids
 * share is noted at each but the first: those reports differ in level, and the list does not say how.
 */
export function readSirisReportList(bytes: Bytes, options: ReadOptions): Reading<SirisReportListRow> {
  const byTitle = new Map<string, number>();
  const kind = listingKind(
    columns,
    ({ exportId }: SirisReportListRow) => String(exportId),
    (cells, place) => {
      const { skolniva: schoolForm, export_id: exportId, titel: title, antal_ar: keys } = cells;
      const { forsta_pAr: firstKey, sista_pAr: lastKey } = cells;
      const wrong: Problem[] = [];
      if (lastKey < firstKey)
        wrong.push(problemAt(place('sista_pAr'), 'endsBeforeStart', { cell: String(lastKey) }));
      else if (keys < 1 || keys > lastKey - firstKey + 1)
        wrong.push(
          problemAt(place('antal_ar'), 'yearsDoNotFit', {
            cell: String(keys),
            params: { most: lastKey - firstKey + 1 },
          }),
        );
      if (wrong.length > 0) return { row: null, problems: wrong };
      const { line } = place();
      const spoken = `${schoolForm}: ${title}`;
      const other = byTitle.get(spoken);
      byTitle.set(spoken, other ?? exportId);
      const params = { other: other ?? exportId };
      const shared = problemAt(place('titel'), 'titleShared', { cell: title, severity: 'note', params });
      const row = { line, schoolForm, exportId, title, firstKey, lastKey, keys, values: [] };
      return { row, problems: other === undefined ? [] : [shared] };
    },
  );
  return readListing(bytes, options, [kind]);
}
