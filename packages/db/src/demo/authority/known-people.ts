import type { LocalDate, Role } from '@varje-elev/domain';

export type NamedPerson = {
  name: string;
  /** Only where the name itself cannot be the key: protected identities share one shown name. */
  key?: string;
  posts: readonly (readonly [role: Role, unit: string, from: LocalDate, to?: LocalDate])[];
};

const lead = (name: string, unit: string, from: LocalDate, school?: string): NamedPerson => ({
  name,
  posts:
    school === undefined
      ? [['teamLead', unit, from]]
      : [
          ['teamLead', unit, from],
          ['staff', `${school}-ledning`, from],
        ],
});
const principal = (name: string, school: string, from: LocalDate): NamedPerson => ({
  name,
  posts: [
    ['principal', school, from],
    ['teamLead', `${school}-ledning`, from],
  ],
});
const deputy = (name: string, school: string, from: LocalDate): NamedPerson => ({
  name,
  posts: [
    ['deputyPrincipal', school, from],
    ['staff', `${school}-ledning`, from],
  ],
});
const staff = (name: string, unit: string, from: LocalDate, to?: LocalDate): NamedPerson => ({
  name,
  posts: [to === undefined ? ['staff', unit, from] : ['staff', unit, from, to]],
});
const hidden = (number: number, unit: string, from: LocalDate): NamedPerson => ({
  name: 'Skyddad person',
  key: `skyddad-${number}`,
  posts: [['staff', unit, from]],
});

export const ekstadNamed: readonly NamedPerson[] = [
  { name: 'Elin Tornehed', posts: [['director', 'ekstad', '2022-03-01']] },
  { name: 'Leila Sandgren', posts: [['strategist', 'ekstad', '2021-08-01']] },
  { name: 'Torbjörn Ekeryd', posts: [['strategist', 'ekstad', '2023-01-09']] },
  { name: 'Miriam Askelöf', posts: [['strategist', 'ekstad', '2024-08-01']] },
  { name: 'Ilma Kovačević', posts: [['administrator', 'ekstad', '2020-02-01']] },
  { name: 'Rolf Hedensjö', posts: [['administrator', 'ekstad', '2025-09-01']] },
  { name: 'Gunvor Tallmark', posts: [['committeeMember', 'ekstad', '2022-10-15']] },
  { name: 'Hassan Yrlid', posts: [['committeeMember', 'ekstad', '2022-10-15']] },
  { name: 'Margit Ståhlnäs', posts: [['committeeMember', 'ekstad', '2018-10-15', '2026-10-14']] },
  { name: 'Disa Hallenius', posts: [['researcher', 'ekstad', '2026-01-01', '2028-12-31']] },
  {
    name: 'Anders Vikholm',
    posts: [
      ['principal', 'ragaker', '2015-08-01', '2021-12-31'],
      ['areaManager', 'norr', '2022-01-01'],
    ],
  },
  { name: 'Annelie Grindsund', posts: [['strategist', 'norr', '2024-08-01']] },
  { name: 'Britta Hofsjö', posts: [['areaManager', 'soder', '2019-08-01']] },
  { name: 'Faruk Edsmyr', posts: [['strategist', 'soder', '2023-08-01']] },
  { name: 'Tove Granmark', posts: [['processFacilitator', 'hagtorn', '2026-01-12', '2027-06-30']] },

  principal('Karin Åsell', 'hagtorn', '2021-08-01'),
  {
    name: 'Petra Nyvall',
    posts: [
      ['deputyPrincipal', 'hagtorn', '2023-08-01'],
      ['teamLead', 'hagtorn-89', '2023-08-01'],
      ['staff', 'hagtorn-ledning', '2023-08-01'],
    ],
  },
  staff('Helmi Rautavuori', 'hagtorn', '2020-08-01'),
  staff('Jakob Lidströmer', 'hagtorn', '2022-08-01'),
  lead('Gun Aspnäs', 'hagtorn-f3', '2020-08-01', 'hagtorn'),
  lead('Mira Sundell', 'hagtorn-46', '2022-08-01', 'hagtorn'),
  lead('Jonas Berglind', 'hagtorn-7', '2024-08-12', 'hagtorn'),
  staff('Amira Holm', 'hagtorn-7', '2022-08-01'),
  staff('Nadja Wikell', 'hagtorn-7', '2021-08-01'),
  staff('Erkki Saarinoja', 'hagtorn-7', '2019-08-01'),
  staff('Sanna Brodin', 'hagtorn-7', '2025-08-01'),
  staff('Dragan Lukšić', 'hagtorn-7', '2023-08-01'),
  lead('Rasmus Tvedal', 'hagtorn-fritids', '2021-08-01'),
  lead('Ylva Stenmyr', 'hagtorn-ma', '2023-08-01'),
  lead('Hanna Lidwall', 'hagtorn-eht', '2020-08-01', 'hagtorn'),
  hidden(1, 'hagtorn-46', '2024-08-01'),

  principal('Samir Qvistberg', 'ragaker', '2022-01-01'),
  deputy('Anneli Forsberga', 'ragaker', '2024-01-08'),
  staff('Tilde Marklöv', 'ragaker', '2019-08-01'),
  lead('Josefine Alnemar', 'ragaker-f3', '2021-08-01', 'ragaker'),
  lead('Pontus Hällgren', 'ragaker-46', '2022-08-01', 'ragaker'),
  lead('Maryam Töyrä', 'ragaker-fritids', '2023-08-01'),
  lead('Kenneth Udd', 'ragaker-eht', '2018-08-01', 'ragaker'),

  {
    name: 'Göran Sandelius',
    posts: [
      ['principal', 'tegelsjo', '2017-08-01', '2026-11-30'],
      ['teamLead', 'tegelsjo-ledning', '2017-08-01', '2026-11-30'],
    ],
  },
  deputy('Nour Ekbacken', 'tegelsjo', '2023-08-01'),
  staff('Eva-Britt Landfors', 'tegelsjo', '2018-08-01'),
  lead('Henrik Ödlund', 'tegelsjo-46', '2021-08-01', 'tegelsjo'),
  lead('Safiya Brännmark', 'tegelsjo-78', '2024-07-01', 'tegelsjo'),
  lead('Mats Ejdervik', 'tegelsjo-9', '2024-07-01', 'tegelsjo'),
  lead('Lotta Kvarnfors', 'tegelsjo-sv', '2020-08-01'),
  lead('Birgitta Sollerman', 'tegelsjo-eht', '2019-08-01', 'tegelsjo'),
  hidden(2, 'tegelsjo-78', '2025-08-01'),

  principal('Lovisa Eksjöholm', 'nypon', '2020-08-01'),
  staff('Nils-Erik Hamrefjord', 'nypon', '2022-08-01'),
  lead('Maja Lervik', 'nypon-f1', '2021-08-01', 'nypon'),
  lead('Adnan Sjögård', 'nypon-23', '2022-08-01', 'nypon'),
  lead('Terese Bruhnmark', 'nypon-fritids', '2023-08-01', 'nypon'),

  principal('Camilla Dyverfeldt', 'salgbacke', '2019-08-01'),
  deputy('Ömer Lindkvarn', 'salgbacke', '2024-08-01'),
  staff('Ann-Sofi Rislund', 'salgbacke', '2017-08-01'),
  lead('Elsa Grönhage', 'salgbacke-f3', '2023-08-01', 'salgbacke'),
  lead('Viktor Näslid', 'salgbacke-46', '2021-08-01', 'salgbacke'),
  lead('Zlata Berghem', 'salgbacke-fritids', '2022-08-01'),
  lead('Ingela Torsvik', 'salgbacke-eht', '2020-08-01', 'salgbacke'),
  hidden(3, 'salgbacke-46', '2023-08-01'),

  principal('Fredrika Olinder', 'ljungtorp', '2021-08-01'),
  deputy('Jamal Westerhed', 'ljungtorp', '2023-08-01'),
  staff('Monica Brattlid', 'ljungtorp', '2016-08-01'),
  lead('Anna-Karin Sjöhed', 'ljungtorp-f3', '2020-08-01', 'ljungtorp'),
  lead('Robert Gäddnäs', 'ljungtorp-46', '2022-08-01', 'ljungtorp'),
  lead('Leyla Hagmarker', 'ljungtorp-79', '2021-08-01', 'ljungtorp'),
  lead('Tor Flodkvist', 'ljungtorp-no', '2019-08-01'),
  lead('Cecilia Vråland', 'ljungtorp-eht', '2022-08-01', 'ljungtorp'),

  {
    name: 'Marie-Louise Tjäder',
    posts: [
      ['principal', 'enmossa', '2018-08-01'],
      ['teamLead', 'enmossa-analys', '2018-08-01'],
    ],
  },
  staff('Sirkka Hietanen', 'enmossa', '2021-08-01'),
  lead('Emelie Rönnedal', 'enmossa-granen', '2022-08-01'),
  lead('Hanadi Storskär', 'enmossa-tallen', '2021-08-01'),
  {
    name: 'Johan Klevmark',
    posts: [
      ['principal', 'slussen', '2022-08-01'],
      ['teamLead', 'slussen-analys', '2022-08-01'],
    ],
  },
  staff('Agneta Löfvik', 'slussen', '2016-08-01'),
  lead('Paula Ingmarsdotter', 'slussen-ankaret', '2020-08-01'),
  lead('Besnik Halvardsson', 'slussen-bryggan', '2023-08-01'),

  { name: 'Viktor Lind', posts: [] },
];

/** How many people each unit has, the named ones included. Leadership groups are made of people from elsewhere. */
export const ekstadSizes: Readonly<Record<string, number>> = {
  'hagtorn-f3': 13,
  'hagtorn-46': 12,
  'hagtorn-7': 6,
  'hagtorn-89': 13,
  'hagtorn-fritids': 9,
  'hagtorn-ma': 3,
  'hagtorn-eht': 5,
  'ragaker-f3': 12,
  'ragaker-46': 11,
  'ragaker-fritids': 8,
  'ragaker-eht': 4,
  'tegelsjo-46': 11,
  'tegelsjo-78': 12,
  'tegelsjo-9': 9,
  'tegelsjo-sv': 4,
  'tegelsjo-eht': 5,
  'nypon-f1': 9,
  'nypon-23': 8,
  'nypon-fritids': 6,
  'salgbacke-f3': 12,
  'salgbacke-46': 11,
  'salgbacke-fritids': 7,
  'salgbacke-eht': 4,
  'ljungtorp-f3': 11,
  'ljungtorp-46': 9,
  'ljungtorp-79': 12,
  'ljungtorp-no': 4,
  'ljungtorp-eht': 4,
  'enmossa-granen': 9,
  'enmossa-tallen': 9,
  'slussen-ankaret': 8,
  'slussen-bryggan': 8,
};

export const norrsjoNamed: readonly NamedPerson[] = [
  { name: 'Siv Lundmyr', posts: [['director', 'norrsjo', '2021-01-01']] },
  {
    name: 'Per-Olof Gransele',
    posts: [
      ['strategist', 'norrsjo', '2023-08-01'],
      ['administrator', 'norrsjo', '2023-08-01'],
    ],
  },
  {
    name: 'Ronja Bäckdahl',
    posts: [
      ['principal', 'norrsjo-skola', '2022-08-01'],
      ['teamLead', 'norrsjo-skola-ledning', '2022-08-01'],
    ],
  },
  {
    name: 'Kalle Nordmyr',
    posts: [
      ['teamLead', 'norrsjo-skola-f6', '2021-08-01'],
      ['staff', 'norrsjo-skola-ledning', '2021-08-01'],
    ],
  },
  { name: 'Inga-Lill Fjällfors', posts: [['principal', 'norrsjo-forskola', '2020-08-01']] },
  { name: 'Dalia Sundvall', posts: [['teamLead', 'norrsjo-forskola-strand', '2022-08-01']] },
];

export const norrsjoSizes: Readonly<Record<string, number>> = {
  'norrsjo-skola-f6': 6,
  'norrsjo-forskola-strand': 5,
};
