import type { ImprovementArea, Prioritisation, Weight } from '@varje-elev/domain';
import { at } from '../dates.ts';
import { demoId } from '../id.ts';

type Weighed = readonly [meaning: Weight, urgency: Weight, control: Weight, support: string];
type Line = {
  key: string;
  /** On whose list it stands, who saw it, and in which cycle. */
  unit: string;
  by: string;
  cycle: string | null;
  title: string;
  description: string;
  raised: string;
  prioritised?: Weighed;
  takenUp?: string;
  resolution?: string;
  parked?: string;
};

function stateOf(line: Line): ImprovementArea['state'] {
  if (line.parked !== undefined) return 'parked';
  if (line.resolution !== undefined) return 'resolved';
  if (line.takenUp !== undefined) return 'takenUp';
  return line.prioritised === undefined ? 'identified' : 'prioritised';
}

function weighed([meaningForPupils, urgency, ownControl, supportNeeded]: Weighed): Prioritisation {
  return { meaningForPupils, urgency, ownControl, supportNeeded };
}

function area(line: Line): ImprovementArea {
  const state = stateOf(line);
  return {
    id: demoId('improvement-area', line.key),
    unitId: demoId('unit', line.unit),
    raisedByUnitId: demoId('unit', line.by),
    fromCycleId: line.cycle === null ? null : demoId('cycle', line.cycle),
    kind: 'area',
    title: line.title,
    description: line.description,
    state,
    prioritisation: line.prioritised === undefined ? null : weighed(line.prioritised),
    takenUpByCycleId: line.takenUp === undefined ? null : demoId('cycle', line.takenUp),
    parkedReason: line.parked ?? null,
    resolution: line.resolution ?? '',
    ownerId: null,
    dueOn: null,
    verification: '',
    raisedAt: at(line.raised),
    revision: { identified: 1, prioritised: 2, takenUp: 3, resolved: 4, parked: 2 }[state],
  };
}

const lines: readonly Line[] = [
  {
    key: 'ord-och-samtal',
    unit: 'ekstad',
    by: 'hagtorn-7',
    cycle: 'las-no-so',
    title: 'Stödet handlar om ord och samtal, inte om lästid',
    description:
      'Cykler på tre skolor visar samma sak: tyst läsning ger ingen märkbar effekt utan samtal om texten. Förvaltningens stöd behöver ändras efter det.',
    raised: '2026-11-02',
    prioritised: ['high', 'medium', 'high', 'Läsutvecklarna behöver byta innehåll från januari.'],
  },
  {
    key: 'samma-tema-olika-veckor',
    unit: 'hagtorn',
    by: 'hagtorn-7',
    cycle: 'las-no-so',
    title: 'NO och SO arbetar med samma tema olika veckor',
    description: 'Eleverna möter samma ord två gånger med tio veckor emellan. Gäller fler lag än vårt.',
    raised: '2026-09-18',
  },
  {
    key: 'svensklararnas-sak',
    unit: 'hagtorn',
    by: 'hagtorn-7',
    cycle: 'las-no-so',
    title: 'Läsning har setts som svensklärarnas sak',
    description: 'Inget vi ändrar ensamma. Lyft till ledningsgruppen.',
    raised: '2026-09-18',
    prioritised: ['high', 'medium', 'high', 'Tid för gemensam textplanering.'],
    takenUp: 'lasundervisning-alla-amnen',
  },
  {
    key: 'ordlistor-over-amnen',
    unit: 'hagtorn',
    by: 'hagtorn-89',
    cycle: 'hagtorn-89-kallor',
    title: 'Samma ord förklaras olika i olika ämnen',
    description: 'Källpar och ordlistor behöver ligga på ett ställe som alla lag hittar till.',
    raised: '2026-11-12',
  },
  {
    key: 'lasning-i-slojden',
    unit: 'hagtorn',
    by: 'hagtorn-46',
    cycle: 'hagtorn-46-textuppgifter',
    title: 'Textuppgifter är svåra också utanför matematiken',
    description: 'Eleverna fastnar på samma sätt i NO och i teknik.',
    raised: '2026-11-09',
    prioritised: ['medium', 'low', 'high', ''],
  },
  {
    key: 'vikarier-utan-ordning',
    unit: 'hagtorn',
    by: 'hagtorn-46',
    cycle: 'hagtorn-46-start-2024',
    title: 'Vikarier vet inte hur vi börjar lektioner',
    description: 'När ordinarie lärare är borta försvinner starten.',
    raised: '2024-12-16',
    prioritised: ['medium', 'medium', 'high', ''],
    takenUp: 'hagtorn-studiero-2024',
    resolution: 'En sida i vikariepärmen beskriver starten. Kontrollerat vid fyra vikariebesök i maj.',
  },
  {
    key: 'aldre-elevers-franvaro',
    unit: 'hagtorn',
    by: 'hagtorn',
    cycle: 'hagtorn-narvaro-2025',
    title: 'Vi vet för lite om varför äldre elever är borta',
    description: 'Tidig upptäckt hjälpte i årskurs 7 och 8. I årskurs 9 såg vi ingen märkbar skillnad.',
    raised: '2026-06-09',
    prioritised: ['high', 'high', 'medium', 'Elevhälsan behöver vara med från början.'],
    takenUp: 'hagtorn-narvaro',
  },
  {
    key: 'ar-9-och-stodet',
    unit: 'ekstad',
    by: 'ekstad',
    cycle: 'narvaro-kommun-2025',
    title: 'Frånvaron i årskurs 8 och 9 minskar inte',
    description: 'Upptäckten går fort på alla skolor. Frånvaron för de äldre eleverna ligger kvar.',
    raised: '2026-06-10',
    prioritised: ['high', 'high', 'low', 'Samverkan med socialtjänst och gymnasieskola.'],
  },
  {
    key: 'lasning-efter-dialogerna',
    unit: 'ekstad',
    by: 'ekstad',
    cycle: 'kvalitetsdialoger-2025',
    title: 'Läsning nämns på sju av åtta enheter, men mäts på elva sätt',
    description: 'I dialogerna pekar nästan alla på läsning. Ingen kan jämföra höst och vår.',
    raised: '2026-06-10',
    prioritised: ['high', 'high', 'high', 'Gemensamma texter måste upphandlas.'],
    takenUp: 'lasning-i-alla-amnen',
  },
  {
    key: 'olika-prov',
    unit: 'ekstad',
    by: 'ljungtorp',
    cycle: 'ljungtorp-orsak-2025',
    title: 'Vi kan inte jämföra läsprov mellan klasser',
    description: 'Analysen stannade vid att texterna var olika svåra.',
    raised: '2026-05-28',
    prioritised: ['medium', 'medium', 'high', ''],
    takenUp: 'likvardig-matning',
  },
  {
    key: 'overlamning-om-sprak',
    unit: 'soder',
    by: 'enmossa',
    cycle: 'enmossa-hoglasning-2025',
    title: 'Överlämningarna nämner inte barnens språk',
    description: 'Det vi lär oss om barnens språk följer inte med till skolan.',
    raised: '2026-05-29',
    prioritised: ['high', 'medium', 'high', 'Ny mall från förvaltningen.'],
    takenUp: 'soder-sprak',
  },
  {
    key: 'overgang-ar-6',
    unit: 'norr',
    by: 'norr',
    cycle: 'norr-overgangar-2025',
    title: 'Elever från andra kommuner märker ingen skillnad',
    description: 'Mötet i maj når bara våra egna skolor.',
    raised: '2026-06-09',
  },
  {
    key: 'inflytande-tappas',
    unit: 'hagtorn',
    by: 'hagtorn-46',
    cycle: 'hagtorn-46-inflytande-2025',
    title: 'Elevernas inflytande över undervisningen har ingen som för det vidare',
    description: 'Det fungerade i årskurs 5. Ingen annan har tagit över.',
    raised: '2025-12-15',
  },
  {
    key: 'inflytande-ljungtorp',
    unit: 'ljungtorp',
    by: 'ljungtorp-79',
    cycle: 'ljungtorp-79-inflytande-2025',
    title: 'Vad eleverna får påverka beror på läraren',
    description: 'I några ämnen finns en öppen del, i andra inte.',
    raised: '2026-06-05',
    parked: 'Vi arbetar med svenska som andraspråk i år och tar upp frågan i augusti 2027.',
  },
  {
    key: 'eftermiddagar',
    unit: 'tegelsjo',
    by: 'tegelsjo-78',
    cycle: 'tegelsjo-78-start-2025',
    title: 'Efter lunch är skillnaden liten',
    description: 'Den gemensamma starten hjälper på förmiddagen. Eftermiddagarna har en annan orsak.',
    raised: '2025-12-12',
    prioritised: ['medium', 'medium', 'high', ''],
    takenUp: 'tegelsjo-studiero',
  },
  {
    key: 'bussresor',
    unit: 'tegelsjo',
    by: 'tegelsjo-78',
    cycle: 'tegelsjo-78-narvaro',
    title: 'Bussen kommer efter lektionens början',
    description: 'Två turer kommer tio minuter för sent tre dagar i veckan.',
    raised: '2026-10-15',
    prioritised: ['medium', 'high', 'low', 'Kommunens kollektivtrafik.'],
  },
  {
    key: 'nypon-matematik',
    unit: 'nypon',
    by: 'nypon-23',
    cycle: 'nypon-23-textuppgifter-2024',
    title: 'Matematiktexterna blir svårare i årskurs 4',
    description: 'Eleverna klarar texterna hos oss men inte efter bytet av skola.',
    raised: '2025-06-03',
  },
  {
    key: 'vikarier-fritids',
    unit: 'ragaker',
    by: 'ragaker-fritids',
    cycle: 'ragaker-fritids-lada',
    title: 'Fritidshemmets personal går in som vikarier i skolan',
    description: 'De dagarna blir ingen planerad undervisning av på eftermiddagen.',
    raised: '2026-11-10',
    prioritised: ['high', 'high', 'medium', 'Rektor behöver besluta om en gräns.'],
  },
  {
    key: 'tid-i-schemat',
    unit: 'salgbacke',
    by: 'salgbacke-f3',
    cycle: 'besok-hos-varandra',
    title: 'Det finns ingen tid i schemat för besök',
    description: 'Vi kan inte börja förrän tiden är ordnad.',
    raised: '2026-09-03',
    prioritised: ['medium', 'high', 'high', 'Två timmar i veckan från februari.'],
  },
  {
    key: 'schema-studiehandledning',
    unit: 'tegelsjo',
    by: 'tegelsjo-9',
    cycle: 'tegelsjo-9-studiehandledning-2025',
    title: 'Schemat läggs innan studiehandledarna är bokade',
    description: 'Handledningen hamnar där det finns en lucka.',
    raised: '2026-06-04',
    prioritised: ['high', 'medium', 'high', ''],
    resolution: 'Handledarna bokas i maj och schemat läggs därefter. Prövat för hösten 2026.',
  },
  {
    key: 'slussen-tysta-spraket',
    unit: 'slussen',
    by: 'slussen-bryggan',
    cycle: 'slussen-bryggan-sprak',
    title: 'Vi vet för lite om vilka språk som talas hemma',
    description: 'Vid inskolningen frågar vi inte vilka språk barnet hör.',
    raised: '2026-11-11',
  },
];

const legal: ImprovementArea = {
  ...area({
    key: 'skolregler-foljs-upp',
    unit: 'tegelsjo',
    by: 'tegelsjo',
    cycle: null,
    title: 'Skolreglerna följs inte upp',
    description:
      'Skolreglerna är beslutade men det finns ingen uppföljning av hur de följs och av orsakerna till det. Skollagen 5 kap. 5 a §.',
    raised: '2026-10-05',
    prioritised: ['high', 'high', 'high', 'Skolchefen följer upp i januari.'],
  }),
  kind: 'legalDeficiency',
  ownerId: demoId('person', 'nour.ekbacken'),
  dueOn: '2027-01-29',
  verification: 'Uppföljningen är gjord med eleverna och dokumenterad. Skolchefen läser den i januari.',
};

export const ekstadAreas: readonly ImprovementArea[] = [...lines.map(area), legal];

export const norrsjoAreas: readonly ImprovementArea[] = [
  area({
    key: 'norrsjo-fritids-punkt',
    unit: 'norrsjo-skola',
    by: 'norrsjo-skola-f6',
    cycle: 'norrsjo-f6-uppgifter-2025',
    title: 'Fritidshemmet är inte med när vi planerar språk',
    description: 'Eleverna möter samma texter på eftermiddagen utan att personalen känner till dem.',
    raised: '2026-06-03',
    prioritised: ['medium', 'medium', 'high', ''],
    takenUp: 'norrsjo-moten',
  }),
  area({
    key: 'norrsjo-lang-vag',
    unit: 'norrsjo',
    by: 'norrsjo-skola',
    cycle: null,
    title: 'Avståndet mellan enheterna gör att vi sällan ser varandras undervisning',
    description: 'Sju mil enkel väg. Digitala besök är inte prövade.',
    raised: '2026-09-21',
  }),
];
