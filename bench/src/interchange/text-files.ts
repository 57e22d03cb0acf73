import type { Sample } from './read-alone.ts';
import { egilRequests, sentPersons } from './register-rows.ts';
import { sirisCsv, sirisXml } from './siris-rows.ts';
import {
  eventList,
  koladaData,
  pxwebTable,
  registerCsv,
  registerList,
  salsaList,
  unitList,
} from './skolverket-rows.ts';

const ROWS = 100_000;
/** As many as are held when nobody says what was asked for: three times the school units of the country. */
const HELD = 25_000;
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
  yield sample('Planned Educations, SALSA', 'plannedSalsa', salsaList(ROWS));
  yield sample('Planned Educations, SALSA held for its year', 'planned', salsaList(HELD));
  yield sample('Planned Educations, units', 'plannedAll', unitList(ROWS));
  yield sample('Planned Educations, units held for their link', 'planned', unitList(HELD));
  yield sample('Planned Educations, events', 'plannedAll', eventList(ROWS));
  yield sample('Planned Educations, events held for their link', 'planned', eventList(HELD));
  yield sample('School unit register, CSV of 26 columns', 'registerCsv', registerCsv(ROWS));
  yield sample('School unit register, list', 'register', registerList(ROWS));
  yield sample('SS 12000, persons that are sent', 'ss12000', sentPersons(ROWS));
  yield sample('EGIL, pupils and their groups', 'egil', egilRequests(ROWS));
  yield sample('PxWeb, a table as large as UFA', 'pxweb', pxwebTable(UFA_CELLS));
}
