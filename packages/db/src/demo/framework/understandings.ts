import type { Level, Understanding } from '@varje-elev/domain';
import { demoId } from '../id.ts';
import { hurId } from './wording.ts';

type Words = readonly [
  unit: string,
  level: Level,
  number: string,
  meaning: string,
  today: string,
  willDo: string,
];

const ekstadWords: readonly Words[] = [
  [
    'hagtorn-7',
    'staff',
    '3.3',
    'Vi ändrar en sak i undervisningen, inte tre. Innan vi börjar skriver vi ner vad vi ska mäta och vad som skulle få oss att sluta.',
    'Vi har prövat tre saker i höst. En av dem har vi redan avslutat, och det hade vi inte gjort utan ett tal att jämföra med.',
    'Till våren väljer vi bort två idéer redan på planeringsmötet.',
  ],
  [
    'hagtorn-7',
    'staff',
    '2.1',
    'Höga förväntningar är att ge alla samma text och olika mycket hjälp, inte olika texter.',
    'I NO gör vi så. I SO har vi fortfarande förenklade texter i två av tre klasser.',
    'Vi byter ut de förenklade texterna mot ordgenomgång före läsningen.',
  ],
  [
    'hagtorn-46',
    'staff',
    '4.1',
    'En fast ordning betyder att vi vet vilken onsdag vi planerar och vilken vi analyserar.',
    'Vi planerar tillsammans varje vecka. Analysen hinner vi sällan.',
    'Var tredje onsdag är bara analys, och den som leder har elevarbeten med sig.',
  ],
  [
    'hagtorn-f3',
    'staff',
    '2.2',
    'Studiero är att alla vet vad de ska göra de första fem minuterna.',
    'Vi börjar lika i förskoleklass och årskurs 1. I årskurs 2 och 3 ser det olika ut.',
    'Vi filmar våra egna lektionsstarter och tittar på dem tillsammans.',
  ],
  [
    'hagtorn',
    'schoolLeadership',
    '2.1',
    'Vi är i klassrummen för att förstå, inte för att bedöma. Det vi säger efteråt ska gå att använda nästa lektion.',
    'Karin och Petra gör två besök var i veckan, oftast i årskurs 7 till 9.',
    'Vi delar upp besöken så att varje lag får minst ett i månaden.',
  ],
  [
    'hagtorn',
    'schoolLeadership',
    '3.1',
    'Resultatet är början på samtalet. Vi slutar inte förrän vi har en orsak som vi själva kan påverka.',
    'Ledningsgruppen frågar efter orsak. Lagen skriver oftast förutsättningar.',
    'Vi övar på ett riktigt exempel i varje lag före jul.',
  ],
  [
    'tegelsjo-78',
    'staff',
    '1.2',
    'Det som inte finns i läsårets mål får inte ta tid från det som gör det.',
    'Två av fem möten i september handlade om annat än våra mål.',
    'Praktiska frågor går i en lista före mötet.',
  ],
  [
    'nypon',
    'schoolLeadership',
    '3.1',
    'Vi går från siffran till klassrummet innan vi går till planen.',
    'Vi har bara hunnit göra det i läsning.',
    'När mätningen är gjord tar vi matematik.',
  ],
  [
    'salgbacke-46',
    'staff',
    '4.3',
    'Att dela är att beskriva vad vi gjorde så att någon annan kan göra det utan oss.',
    'Vi berättar på konferensen. Ingen har prövat efteråt.',
    'Vi skriver en sida och frågar en månad senare om någon har använt den.',
  ],
  [
    'ljungtorp-79',
    'staff',
    '3.2',
    'Ett prov räcker inte. Vi vill ha minst ett elevarbete och en elevröst bredvid.',
    'Vi har gott om resultat och ont om elevröster.',
    'Mentorerna ställer samma två frågor till tio elever varje månad.',
  ],
  [
    'enmossa-granen',
    'staff',
    '2.1',
    'Höga förväntningar på små barn är att vi tror att de kan ta plats i samtalet och väntar in dem.',
    'Vid måltiderna väntar vi. I hallen gör vi det inte.',
    'Vi prövar att en av oss alltid är den som inte har bråttom.',
  ],
  [
    'slussen',
    'schoolLeadership',
    '4.1',
    'Kollegialt lärande ska ha en tid som inte försvinner när någon är sjuk.',
    'Tiden finns varannan torsdag. Fyra av sju tillfällen i höst blev av.',
    'Vi ser till att två personer kan leda, så att det inte hänger på en.',
  ],
  [
    'norr',
    'administration',
    '2.1',
    'Stöd och utmaning hör ihop. Den som bara får stöd blir inte hjälpt.',
    'Dialogerna är många. De utmanande frågorna är få.',
    'Varje dialog slutar med en fråga som rektor tar med sig.',
  ],
  [
    'ekstad',
    'administration',
    '3.3',
    'En orsak på tre rader är mer värd än en rapport på trettio sidor.',
    'Mallen för kvalitetsrapporten är halverad. Frågan om orsak är obligatorisk.',
    'Vi slutar begära in det som redan finns i cyklerna.',
  ],
  [
    'ekstad',
    'administration',
    '3.4',
    'Att berätta vad som inte fungerade sparar tid för andra skolor.',
    'Två lärdomar utan märkbar effekt är spridda i höst.',
    'Varje spridd lärdom får en skola som prövar om.',
  ],
];

const norrsjoWords: readonly Words[] = [
  [
    'norrsjo-skola-f6',
    'staff',
    '2.2',
    'Före är den del vi brukar glömma. Utan den vet vi inte om något blev bättre.',
    'Vi samlar underlag efteråt.',
    'Inget nytt börjar utan en mätning veckan innan.',
  ],
  [
    'norrsjo-skola',
    'schoolLeadership',
    '1.2',
    'Mer än halva mötet ska handla om undervisning.',
    'I oktober var det en tredjedel.',
    'Praktiska frågor tas skriftligt.',
  ],
  [
    'norrsjo-forskola-strand',
    'staff',
    '4.2',
    'Vi ska kunna säga varför vi gör det vi gör, också om det är något vi alltid har gjort.',
    'Vi kan det om utevistelsen, inte om samlingen.',
    'Vi provar att ha samlingen i mindre grupper och ser vad barnen gör.',
  ],
];

const understandings = (version: string, year: number, words: readonly Words[]): Understanding[] =>
  words.map(([unit, level, number, meaning, today, willDo]) => ({
    id: demoId('understanding', `${unit}:${number}:${year}`),
    unitId: demoId('unit', unit),
    hurId: hurId(version, level, number),
    year,
    meaning,
    today,
    willDo,
    revision: 1,
  }));

/** Some of this year's, and two that were written under the version before. */
export const ekstadUnderstandings: readonly Understanding[] = [
  ...understandings('ekstad-v3', 2026, ekstadWords),
  ...understandings('ekstad-v2', 2025, [
    [
      'hagtorn-7',
      'staff',
      '3.4',
      'Vi prövar i en klass innan vi prövar i tre.',
      'Det nya börjar oftast i alla klasser samtidigt.',
      'Nästa idé prövas i 7B.',
    ],
    [
      'hagtorn',
      'schoolLeadership',
      '2.1',
      'Vi är i klassrummen för att förstå, inte för att bedöma.',
      'Ett besök i veckan, oftast där någon har bett om det.',
      'Två besök var i veckan, inlagda i kalendern.',
    ],
  ]),
];
export const norrsjoUnderstandings: readonly Understanding[] = understandings(
  'norrsjo-v1',
  2026,
  norrsjoWords,
);
