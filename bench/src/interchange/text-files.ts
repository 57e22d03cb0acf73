import type { Sample } from './read-alone.ts';
import { sirisCsv, sirisXml } from './siris-rows.ts';
import { koladaData, pxwebTable, registerCsv, registerList, salsaList, unitList } from './skolverket-rows.ts';

const ROWS = 100_000;
/** Three times the units that SALSA has: its year stands after them, so the answer is held whole. */
const SALSA_UNITS = 5000;
/** As many units as are held when nobody says what was asked for. */
const HELD_UNITS = 50_000;
/** Cells of the largest table known: PxWeb's whole UFA for compulsory school. */
const UFA_CELLS = 1_068_552;

/** The text formats, larger than any real file of theirs. Made one at a time, so that none takes another's memory. */
export function* textFiles(): Generator<Sample> {
  const sample = (name: string, format: string, text: string): Sample => ({
    name,
    format,
    content: Buffer.from(text),
    counted: 'rows',
  });
  yield sample('SIRIS CSV of 22 columns', 'sirisCsv', sirisCsv(ROWS));
  yield sample('SIRIS XML', 'sirisXml', sirisXml(ROWS));
  yield sample('Kolada data by gender', 'kolada', koladaData(ROWS));
  yield sample('Planned Educations, SALSA', 'planned', salsaList(SALSA_UNITS));
  yield sample('Planned Educations, units', 'plannedUnits', unitList(ROWS));
  yield sample('Planned Educations, units held for their link', 'planned', unitList(HELD_UNITS));
  yield sample('School unit register, CSV of 26 columns', 'registerCsv', registerCsv(ROWS));
  yield sample('School unit register, list', 'register', registerList(ROWS));
  yield sample('PxWeb, a table as large as UFA', 'pxweb', pxwebTable(UFA_CELLS));
}
