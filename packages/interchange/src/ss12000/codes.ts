import { z } from 'zod';

/**
 * School forms: of SS 12000:2020 and its successors (KOMVUX became VUX, särskola became anpassad skola), of Skolverket's
 * open lists for national tests, and FSK and SUV, which EGIL's profile of SS 12000:2018 has.
 */
export const Ss12000SchoolType = z.enum([
  ...(['FS', 'FSK', 'FKLASS', 'FTH', 'OPPFTH', 'GR', 'GRAN', 'GRS', 'TR', 'SP', 'SAM'] as const),
  ...(['GY', 'GYAN', 'GYS', 'VUX', 'KOMVUX', 'VUXSFI', 'VUXGR', 'VUXGY', 'VUXGRAN', 'VUXGYAN'] as const),
  ...(['VUXSARGR', 'VUXSARTR', 'VUXSARGY', 'SFI', 'SARVUX', 'SARVUXGR', 'SARVUXGY', 'SUV'] as const),
  ...(['KU', 'YH', 'FHS', 'STF', 'KKU', 'HS', 'ABU', 'AU'] as const),
]);
export type Ss12000SchoolType = z.infer<typeof Ss12000SchoolType>;

/** `Personalgrupp` is a group of staff: a team, the management. */
export const Ss12000GroupType = z.enum([
  ...([
    'Undervisning',
    'Klass',
    'Mentor',
    'Provgrupp',
    'Schema',
    'Avdelning',
    'Personalgrupp',
    'Övrigt',
  ] as const),
]);
export type Ss12000GroupType = z.infer<typeof Ss12000GroupType>;

export const Ss12000ActivityType = z.enum([
  ...(['Undervisning', 'Elevaktivitet', 'Provaktivitet', 'Läraraktivitet', 'Övrigt'] as const),
]);
export type Ss12000ActivityType = z.infer<typeof Ss12000ActivityType>;

/** What a person is employed as. None is for more than one unit: who leads several is not told here. */
export const Ss12000DutyRole = z.enum([
  ...(['Rektor', 'Lärare', 'Förstelärare', 'Förskollärare', 'Förskolechef', 'Barnskötare'] as const),
  ...(['Bibliotekarie', 'Lärarassistent', 'Fritidspedagog', 'Speciallärare/specialpedagog'] as const),
  ...(['Studie- och yrkesvägledare', 'Kurator', 'Skolsköterska', 'Skolläkare', 'Skolpsykolog'] as const),
  ...(['Skoladministratör', 'Övrig arbetsledning', 'Övrig pedagogisk personal', 'Annan personal'] as const),
]);
export type Ss12000DutyRole = z.infer<typeof Ss12000DutyRole>;

export const Ss12000OrganisationType = z.enum([
  ...(['Huvudman', 'Stadsdel', 'Rektorsområde', 'Skola', 'Skolenhet', 'Övrigt'] as const),
]);
export type Ss12000OrganisationType = z.infer<typeof Ss12000OrganisationType>;

/** Anything but `Ingen` protects the person: nothing of the person is then read. */
export const SecurityMarking = z.enum(['Ingen', 'Sekretessmarkering', 'Skyddad folkbokföring']);
