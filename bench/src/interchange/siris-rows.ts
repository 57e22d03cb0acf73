/** Invented files of SIRIS' shape, as many rows as asked for; they differ by row. */

const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
const code = (at: number) => 10_000_000 + at;

export function sirisCsv(rows: number): string {
  const years = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const lines = [
    '\uFEFFStatistik från Skolverket, https://www.skolverket.se\n\nGrundskola - Antal elever per årskurs\nValt läsår: 2025/26\n',
    [
      'Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Typ av huvudman;Huvudman;Huvudman orgnr;Elever, årskurs 1-9',
      'Andel (%) flickor, årskurs 1-9;Andel (%) elever med utländsk bakgrund, åk 1-9',
      'Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9',
      ...years.map((year) => `Elever, årskurs ${year}`),
      'Socioekonomisk områdestyp;',
    ].join(';'),
  ];
  for (let at = 0; at < rows; at += 1) {
    const pupils = years.map((year) => (at % 3 === 0 && year > 6 ? null : 20 + ((at * year) % 110)));
    const total = pupils.reduce((sum: number, one) => sum + (one ?? 0), 0);
    const shares = [
      `${40 + (at % 20)},${at % 10}`,
      at % 7 === 0 ? '..' : `${at % 90},5`,
      at % 9 ? '61,2' : '~100',
    ];
    const keys = `Påhittade skolan ${at};${code(at)};Ort ${at % 290};${1000 + (at % 290)};Kommunal;Ort kommun;2120000000`;
    const area = 'Socioekonomiskt blandade områden';
    lines.push([keys, thousands(total), ...shares, ...pupils.map((one) => one ?? '.'), area, ''].join(';'));
  }
  return `${lines.join('\n')}\n\nRapportbeskrivning\n`;
}

export function sirisXml(rows: number): string {
  const elements = [
    'antal_elever',
    'totalt',
    'undervisning',
    'totalt_elev',
    'undervisning_elev',
    'lokaler_elev',
  ];
  const lines = [
    '<root><rubrik>F&#246;rskoleklass - Kostnader per kommun</rubrik><inledning>Valt år: 2016</inledning>',
  ];
  for (let at = 0; at < rows; at += 1) {
    const cells = elements.map((name, column) => `<${name}>${thousands(1000 + at * (column + 1))}</${name}>`);
    const kommunkod = String(at % 10_000).padStart(4, '0');
    lines.push(
      `<skola kommun_namn="Ort ${at}" kommunkod="${kommunkod}" skol_kod="${code(at)}" huvudman="Kommunal">`,
      ...cells,
      '</skola>',
    );
  }
  return `${lines.join('\n')}</root>\n`;
}
