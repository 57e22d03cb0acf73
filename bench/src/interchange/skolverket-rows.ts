/** Invented answers and lists of the shape of Kolada's and Skolverket's, as large as asked for; they differ by row. */

const many = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const code = (at: number) => String(10_000_000 + at);
const municipality = (at: number) => String(1000 + (at % 290));

export function koladaData(entries: number): string {
  const genders = ['T', 'K', 'M'];
  const values = (at: number) =>
    genders.map((gender, index) =>
      (at + index) % 19 === 0
        ? { gender, value: null, count: 1, status: 'Privacy' }
        : { gender, value: 50 + ((at * 7919) % 500_000) / 10_000, count: 1, status: '' },
    );
  const entry = (at: number) => {
    const kpi = `N${10_000 + Math.floor(at / 2900)}`;
    return {
      kpi,
      municipality: municipality(at),
      period: 2010 + (Math.floor(at / 290) % 10),
      values: values(at),
    };
  };
  return JSON.stringify({ count: entries, values: many(entries, entry) });
}

export function salsaList(units: number): string {
  const figure = (value: number) => ({ value: String(value), valueType: 'EXISTS' });
  const unit = (at: number) => ({
    schoolUnitCode: code(at),
    name: `Påhittade skolan ${at}`,
    geographicalAreaCode: municipality(at),
    salsaAverageGradesIn9thGradeActual: figure(180 + (at % 100)),
    salsaAverageGradesIn9thGradeDeviation: figure((at % 40) - 20),
    salsaRequirementsReachedActual: figure(60 + (at % 40)),
    salsaRequirementsReachedDeviation: figure((at % 20) - 10),
    salsaNewlyImmigratedQuota: figure(at % 20),
    salsaBoysQuota: figure(40 + (at % 20)),
    salsaParentsEducation: { value: '2,4', valueType: 'EXISTS' },
    salsaAverageCalculated: figure(200 + (at % 60)),
    salsaRequirementsReachedCalculated: figure(70 + (at % 20)),
  });
  const body = { compulsorySchoolUnitSalsaMetricList: many(units, unit), timePeriod: '2024/25' };
  return JSON.stringify({ status: 'OK', message: 'Success', body });
}

export function unitList(units: number): string {
  const form = (code: string, schoolYears: readonly string[]) => ({ code, displayName: code, schoolYears });
  const href = 'https://api.example.se/planned-educations/v4/school-units';
  const unit = (at: number) => ({
    code: code(at),
    name: `Påhittade skolan ${at}`,
    geographicalAreaCode: municipality(at),
    postCodeDistrict: `Ort ${at % 290}`,
    typeOfSchooling: [form('fsk', ['0']), form('gr', ['7', '8', '9'])],
    studentsPerTeacherQuota: null,
    principalOrganizerType: 'Kommunal',
    abroadSchool: false,
    _links: { self: { href: `${href}/${code(at)}` } },
  });
  const body = {
    _embedded: { listedSchoolUnits: many(units, unit) },
    _links: { self: { href } },
    page: { size: units, totalElements: units, totalPages: 1, number: 0 },
  };
  return JSON.stringify({ status: 'OK', message: 'Success', body });
}

/** Education events, of as many units as there are in the country. */
export function eventList(events: number): string {
  const href = 'https://api.example.se/planned-educations/v4/education-events';
  const event = (at: number) => ({
    schoolUnitCode: code(at % 7000),
    schoolUnitName: `Påhittade gymnasiet ${at % 7000}`,
    studyPathCode: 'EK',
    studyPathName: 'Ekonomiprogrammet',
    studyPathCategory: 'PRELIMINARY_PROGRAM_FOR_HIGHER_EDUCATION',
    startDate: '2026-08-01T00:00:00',
    endDate: '2027-07-31T00:00:00',
    typeOfSchooling: { code: 'gy', displayName: 'Gymnasieskolan' },
    visitingAddressCity: `Ort ${at % 290}`,
    geographicalAreaCode: municipality(at),
    studyPaths: [],
    admissionPointsMin: `${100 + (at % 200)},0`,
    admissionPointsAverage: `${150 + (at % 150)},5`,
    admissionPointsSemester: '2025',
    _links: { self: { href: `${href}/${code(at)}/EK` } },
  });
  const body = {
    _embedded: { educationEvents: many(events, event) },
    _links: { self: { href } },
    page: { size: events, totalElements: events, totalPages: 1, number: 0 },
  };
  return JSON.stringify({ status: 'OK', message: 'Success', body });
}

export function registerCsv(rows: number): string {
  const years = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const titles =
    'SKOLENHETSKOD,NAMN,KOMMUN,BESÖKSADRESS,ORGANISATIONSNR,HUVUDMANNATYP,HUVUDMANS NAMN,JURIDISK FORM';
  const header = [titles, ...years.map((year) => `ÅR${year}`), ...years.map((year) => `ELEVER ÅR${year}`)];
  const line = (at: number) => {
    const keys = `${code(at)},Påhittade skolan ${at},${municipality(at)},"Skolvägen 1, ",2120000000,Kommunal,ORTS KOMMUN,Kommuner`;
    return [
      keys,
      ...years.map((year) => ((at + year) % 3 ? 'J' : 'N')),
      ...years.map((year) => (at * year) % 120),
    ].join();
  };
  return `${[header.join(), ...many(rows, line)].join('\n')}\n`;
}

export function registerList(units: number): string {
  const attributes = many(units, (at) => ({
    schoolUnitCode: code(at),
    name: `Påhittade skolan ${at}`,
    status: 'AKTIV',
  }));
  return JSON.stringify({ meta: { extractDate: '2026-05-08' }, data: { type: 'schoolunit', attributes } });
}

/** 51 measures over 4 years, and as many units as give the cells asked for; a third of the cells have a figure. */
export function pxwebTable(cells: number): string {
  const [measures, years] = [51, 4];
  const units = Math.round(cells / measures / years);
  const category = (codes: readonly string[], label: (at: number) => string) => ({
    index: Object.fromEntries(codes.map((one, at) => [one, at])),
    label: Object.fromEntries(codes.map((one, at) => [one, label(at)])),
  });
  const has = (at: number) => at % 3 === 0;
  const marks = ['.', '..', '...', '-'];
  const total = measures * years * units;
  const status = many(total, (at) => at).filter((at) => !has(at));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    role: { time: ['time'] },
    id: ['variable', 'level', 'time'],
    size: [measures, units, years],
    dimension: {
      variable: { category: category(many(measures, String), (at) => `Mått ${at}`) },
      level: {
        category: category(
          many(units, (at) => `2120000000-${code(at)}`),
          (at) => `SKOLA ${at}`,
        ),
      },
      time: {
        category: category(
          many(years, (at) => String(2022 + at)),
          (at) => `${2022 + at}/${23 + at}`,
        ),
      },
    },
    value: many(total, (at) => (has(at) ? (at * 7919) % 1000 : null)),
    status: Object.fromEntries(status.map((at) => [String(at), marks[at % marks.length]])),
  });
}
