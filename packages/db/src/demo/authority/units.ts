import type { Placement, SchoolType, TeamKind, Unit } from '@varje-elev/domain';
import { demoId } from '../id.ts';

export type DemoUnit = Unit & { key: string };
type TeamLine = readonly [key: string, name: string, kind: TeamKind];
type SchoolLine = {
  key: string;
  name: string;
  area: string | null;
  code: string;
  types: SchoolType[];
  from: string;
  teams: readonly TeamLine[];
};

/** Schools and teams of Ekstads kommun. Every name and code is invented. */
export const ekstadSchools: readonly SchoolLine[] = [
  {
    key: 'hagtorn',
    name: 'Hagtornsskolan',
    area: 'norr',
    code: '10482763',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '2014-07-01',
    teams: [
      ['hagtorn-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['hagtorn-f3', 'Arbetslag F–3', 'workTeam'],
      ['hagtorn-46', 'Arbetslag 4–6', 'workTeam'],
      ['hagtorn-7', 'Arbetslag 7', 'workTeam'],
      ['hagtorn-89', 'Arbetslag 8–9', 'workTeam'],
      ['hagtorn-fritids', 'Fritidshemmet', 'workTeam'],
      ['hagtorn-ma', 'Ämneslag matematik', 'subjectTeam'],
      ['hagtorn-eht', 'Elevhälsoteamet', 'healthTeam'],
    ],
  },
  {
    key: 'ragaker',
    name: 'Rågåkerskolan',
    area: 'norr',
    code: '20417386',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '1998-07-01',
    teams: [
      ['ragaker-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['ragaker-f3', 'Arbetslag F–3', 'workTeam'],
      ['ragaker-46', 'Arbetslag 4–6', 'workTeam'],
      ['ragaker-fritids', 'Fritidshemmet', 'workTeam'],
      ['ragaker-eht', 'Elevhälsoteamet', 'healthTeam'],
    ],
  },
  {
    key: 'tegelsjo',
    name: 'Tegelsjöskolan',
    area: 'norr',
    code: '31750924',
    types: ['GR'],
    from: '1998-07-01',
    teams: [
      ['tegelsjo-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['tegelsjo-46', 'Arbetslag 4–6', 'workTeam'],
      ['tegelsjo-78', 'Arbetslag 7–8', 'workTeam'],
      ['tegelsjo-9', 'Arbetslag 9', 'workTeam'],
      ['tegelsjo-sv', 'Ämneslag svenska', 'subjectTeam'],
      ['tegelsjo-eht', 'Elevhälsoteamet', 'healthTeam'],
    ],
  },
  {
    key: 'nypon',
    name: 'Nyponkullens skola',
    area: 'norr',
    code: '42068153',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '2003-07-01',
    teams: [
      ['nypon-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['nypon-f1', 'Arbetslag F–1', 'workTeam'],
      ['nypon-23', 'Arbetslag 2–3', 'workTeam'],
      ['nypon-fritids', 'Fritidshemmet', 'workTeam'],
    ],
  },
  {
    key: 'salgbacke',
    name: 'Sälgbackeskolan',
    area: 'soder',
    code: '53914270',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '1998-07-01',
    teams: [
      ['salgbacke-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['salgbacke-f3', 'Arbetslag F–3', 'workTeam'],
      ['salgbacke-46', 'Arbetslag 4–6', 'workTeam'],
      ['salgbacke-fritids', 'Fritidshemmet', 'workTeam'],
      ['salgbacke-eht', 'Elevhälsoteamet', 'healthTeam'],
    ],
  },
  {
    key: 'ljungtorp',
    name: 'Ljungtorpsskolan',
    area: 'soder',
    code: '64281539',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '1998-07-01',
    teams: [
      ['ljungtorp-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['ljungtorp-f3', 'Arbetslag F–3', 'workTeam'],
      ['ljungtorp-46', 'Arbetslag 4–6', 'workTeam'],
      ['ljungtorp-79', 'Arbetslag 7–9', 'workTeam'],
      ['ljungtorp-no', 'Ämneslag NO och teknik', 'subjectTeam'],
      ['ljungtorp-eht', 'Elevhälsoteamet', 'healthTeam'],
    ],
  },
  {
    key: 'enmossa',
    name: 'Enmossa förskola',
    area: 'soder',
    code: '75630418',
    types: ['FS'],
    from: '2009-08-01',
    teams: [
      ['enmossa-granen', 'Arbetslag Granen', 'workTeam'],
      ['enmossa-tallen', 'Arbetslag Tallen', 'workTeam'],
      ['enmossa-analys', 'Analysgruppen', 'analysisGroup'],
    ],
  },
  {
    key: 'slussen',
    name: 'Västra Slussens förskola',
    area: 'soder',
    code: '86192745',
    types: ['FS'],
    from: '2016-08-01',
    teams: [
      ['slussen-ankaret', 'Arbetslag Ankaret', 'workTeam'],
      ['slussen-bryggan', 'Arbetslag Bryggan', 'workTeam'],
      ['slussen-analys', 'Analysgruppen', 'analysisGroup'],
    ],
  },
];

export const norrsjoSchools: readonly SchoolLine[] = [
  {
    key: 'norrsjo-skola',
    name: 'Norrsjö skola',
    area: null,
    code: '97305162',
    types: ['FKLASS', 'GR', 'FTH'],
    from: '1998-07-01',
    teams: [
      ['norrsjo-skola-ledning', 'Ledningsgruppen', 'leadershipGroup'],
      ['norrsjo-skola-f6', 'Arbetslag F–6', 'workTeam'],
    ],
  },
  {
    key: 'norrsjo-forskola',
    name: 'Norrsjö förskola',
    area: null,
    code: '18640297',
    types: ['FS'],
    from: '2005-08-01',
    teams: [['norrsjo-forskola-strand', 'Arbetslag Strandkanten', 'workTeam']],
  },
];

const plain = { teamKind: null, schoolUnitCode: null, schoolTypes: [], to: null, successorId: null };
const unitId = (key: string) => demoId('unit', key);

function schoolUnits(root: string, school: SchoolLine): DemoUnit[] {
  return [
    {
      ...plain,
      key: school.key,
      id: unitId(school.key),
      parentId: unitId(school.area ?? root),
      type: 'school',
      name: school.name,
      schoolUnitCode: school.code,
      schoolTypes: school.types,
      from: school.from,
    },
    ...school.teams.map(
      ([key, name, teamKind]): DemoUnit => ({
        ...plain,
        key,
        id: unitId(key),
        parentId: unitId(school.key),
        type: 'team',
        name,
        teamKind,
        from: school.from > '2018-08-01' ? school.from : '2018-08-01',
      }),
    ),
  ];
}

const root = (key: string, name: string): DemoUnit => ({
  ...plain,
  key,
  id: unitId(key),
  parentId: null,
  type: 'authority',
  name,
  from: '1998-07-01',
});
const area = (key: string, name: string): DemoUnit => ({
  ...plain,
  key,
  id: unitId(key),
  parentId: unitId('ekstad'),
  type: 'area',
  name,
  from: '1998-07-01',
});

/** Closed in 2014; Hagtornsskolan followed it. Units are never removed, they end. */
const norrtorp: DemoUnit = {
  ...plain,
  key: 'norrtorp',
  id: unitId('norrtorp'),
  parentId: unitId('norr'),
  type: 'school',
  name: 'Norrtorpsskolan',
  schoolUnitCode: '29573801',
  schoolTypes: ['FKLASS', 'GR'],
  from: '1998-07-01',
  to: '2014-06-30',
  successorId: unitId('hagtorn'),
};

/** A team that was split in two when Tegelsjöskolan grew. */
const tegelsjo79: DemoUnit = {
  ...plain,
  key: 'tegelsjo-79',
  id: unitId('tegelsjo-79'),
  parentId: unitId('tegelsjo'),
  type: 'team',
  name: 'Arbetslag 7–9',
  teamKind: 'workTeam',
  from: '2018-08-01',
  to: '2024-06-30',
  successorId: unitId('tegelsjo-78'),
};

/** Parents before children. */
export const ekstadUnits: readonly DemoUnit[] = [
  root('ekstad', 'Ekstads kommun'),
  area('norr', 'Område norr'),
  area('soder', 'Område söder'),
  ...ekstadSchools.flatMap((school) => schoolUnits('ekstad', school)),
  norrtorp,
  tegelsjo79,
];

export const norrsjoUnits: readonly DemoUnit[] = [
  root('norrsjo', 'Norrsjö kommun'),
  ...norrsjoSchools.flatMap((school) => schoolUnits('norrsjo', school)),
];

/** Nyponkullens skola moved between the areas in the summer of 2025; everything else has hung where it hangs. */
export function placementsOf(units: readonly DemoUnit[]): Placement[] {
  return units.flatMap(({ id, parentId, from, to, key }) => {
    if (parentId === null) return [];
    if (key !== 'nypon') return [{ unitId: id, parentId, from, to }];
    return [
      { unitId: id, parentId: unitId('soder'), from, to: '2025-06-30' },
      { unitId: id, parentId, from: '2025-07-01', to },
    ];
  });
}
