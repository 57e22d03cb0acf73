import { collectionText } from './collection-rows.ts';
import type { Sample } from './read-alone.ts';
import { workbookFile } from './workbook-files.ts';
import { ownJson, ownRows, ownText, surveyRows } from './workbook-rows.ts';

const ROWS = 100_000;
/** The real report has 1 170 rows, read in a second: too soon over to tell a rate by. */
const UNITS = 10_000;

/** Workbooks, and what an authority has instead of one. Made one at a time, so that none takes another's memory. */
export function* workbooks(): Generator<Sample> {
  yield { name: 'Own workbook', format: 'own', content: workbookFile(ownRows(ROWS)), counted: 'rows' };
  yield { name: 'Own text file', format: 'own', content: Buffer.from(ownText(ROWS)), counted: 'rows' };
  yield { name: 'Own list in JSON', format: 'own', content: Buffer.from(ownJson(ROWS)), counted: 'rows' };
  yield {
    name: 'Skolenkäten’s workbook of 400 columns',
    format: 'skolenkaten',
    content: workbookFile(surveyRows(UNITS)),
    counted: 'rows',
  };
  yield {
    name: 'SCB’s collection of grades, counted',
    format: 'scb',
    content: Buffer.from(collectionText(ROWS)),
    // What comes out is a row for each school unit; what is read is a row for each pupil.
    counted: 'cells',
  };
}
