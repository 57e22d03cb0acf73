import { varjeElevsBastaSkola } from '@varje-elev/domain';
import { type Change, type HurLine, linesOf, type VadLines } from './wording.ts';

/** Version 3, from 2026/27: the template's wording unchanged. */
export const bestSchoolV3: readonly VadLines[] = linesOf(varjeElevsBastaSkola);

type Cell = readonly [vad: number, level: keyof VadLines['hur'], lines: readonly HurLine[]];

/** The same framework with some cells worded otherwise. */
function withCells(vads: readonly VadLines[], cells: readonly Cell[]): readonly VadLines[] {
  return vads.map((vad, index) => ({
    ...vad,
    hur: Object.assign(
      { ...vad.hur },
      ...cells.filter(([place]) => place === index + 1).map(([, level, lines]) => ({ [level]: lines })),
    ),
  }));
}

const expectationsAndClimate =
  'Vi leder elevernas lärande med höga förväntningar och tar ansvar för klimatet i klassrummet.';
const evidenceOrEnd = 'Vi väljer insatser med stöd i forskning och avslutar dem som inte fungerar.';

/** Version 2, 2025/26. */
export const bestSchoolV2 = withCells(bestSchoolV3, [
  [
    1,
    'staff',
    [
      ['s', 'Vi känner till skolans mål och kan beskriva hur vår undervisning bidrar till dem.'],
      ['o', 'Vi planerar undervisning och arbetslagsmöten utifrån läsårets prioriterade mål.'],
      ['o', 'Vi prioriterar bland aktiviteter och säger nej till sådant som inte hör till målen.'],
      ['o', 'Vi berättar för elever och vårdnadshavare vad vi prioriterar och varför.'],
    ],
  ],
  [
    1,
    'schoolLeadership',
    [
      ['s', 'Vi formulerar få och tydliga mål utifrån de nationella målen och våra resultat.'],
      ['s', 'Vi använder riktningen när vi fördelar tid, tjänster och pengar.'],
      ['o', 'Vi går igenom åtagandeplanen på varje ledningsgruppsmöte och dokumenterar beslut.'],
      ['o', 'Vi översätter nämndens och förvaltningens mål till skolans vardag.'],
      ['o', 'Vi rapporterar måluppfyllelsen till förvaltningen två gånger om året.'],
    ],
  ],
  [
    2,
    'staff',
    [
      ['o', expectationsAndClimate],
      ['s', 'Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete med uttalat mandat.'],
      ['o', 'Vi ger elever reellt inflytande över undervisningen.'],
    ],
  ],
  [
    2,
    'schoolLeadership',
    [
      ['o', 'Vi är ofta i undervisningen och återkopplar det vi ser.'],
      ['s', 'Vi bygger en ledningsgrupp med tydliga roller, mandat och mötesordning.'],
      ['s', 'Vi följer hur våra ledarhandlingar märks i undervisningen och i elevernas resultat.'],
      ['o', 'Vi lägger schema så att kollegor kan mötas varje vecka.'],
      ['o', 'Vi söker och ger stöd till andra skolledningar.'],
    ],
  ],
  [
    3,
    'staff',
    [
      ['o', 'Vi planerar och genomför undervisningen utifrån underlag.'],
      ['o', 'Vi följer upp och analyserar undervisningen varje termin.'],
      ['o', 'Vi använder flera slags underlag: resultat, elevröster, observationer och dokumentation.'],
      ['o', 'Vi prövar nya arbetssätt i liten skala innan vi inför dem.'],
    ],
  ],
  [
    3,
    'schoolLeadership',
    [
      ['s', 'Vi leder analysen från resultat till orsaker i undervisning och organisation.'],
      ['o', 'Vi skiljer på vad vi vet, vad vi tror och vad vi behöver ta reda på.'],
      ['o', evidenceOrEnd],
    ],
  ],
  [
    3,
    'administration',
    [
      ['o', 'Vi levererar säkra och begripliga data i rätt tid och skyddar enskilda elevers uppgifter.'],
      ['s', 'Vi analyserar resultaten på varje skola.'],
      ['s', 'Vi prioriterar stödet till skolor och områden utifrån analysen.'],
      ['o', 'Vi efterfrågar korta rapporter med analys.'],
      ['o', 'Vi sprider det som visat sig fungera och säger också vad som inte gjorde det.'],
    ],
  ],
  [
    4,
    'staff',
    [
      ['o', 'Vi planerar och analyserar undervisning tillsammans med kollegor enligt en fast ordning.'],
      ['o', 'Vi besöker varandras lektioner med ett gemensamt fokus.'],
      ['o', 'Vi delar det vi lärt oss så att andra arbetslag kan använda det.'],
      ['o', 'Vi skriver en gemensam utvärdering av läsåret i juni.'],
    ],
  ],
]);

export const fromV2ToV3: readonly Change[] = [
  [
    'staff',
    'Vi prioriterar bland aktiviteter och säger nej till sådant som inte hör till målen.',
    'reworded',
    ['Vi väljer bort aktiviteter som inte bidrar till den gemensamma riktningen.'],
  ],
  [
    'staff',
    expectationsAndClimate,
    'split',
    [
      'Vi leder elevernas lärande med höga förväntningar på varje elev.',
      'Vi tar ansvar för klimatet i klassrummet så att trygghet och studiero stärks.',
    ],
  ],
  [
    'staff',
    'Vi planerar och genomför undervisningen utifrån underlag.',
    'merged',
    ['Vi planerar, genomför, följer upp och analyserar undervisningen löpande.'],
  ],
  [
    'staff',
    'Vi följer upp och analyserar undervisningen varje termin.',
    'merged',
    ['Vi planerar, genomför, följer upp och analyserar undervisningen löpande.'],
  ],
  [
    'staff',
    'Vi prövar nya arbetssätt i liten skala innan vi inför dem.',
    'reworded',
    ['Vi prövar en sak i taget och avgör i förväg hur vi ska se om den gjorde skillnad.'],
  ],
  ['staff', 'Vi skriver en gemensam utvärdering av läsåret i juni.', 'dropped', []],
  [
    'schoolLeadership',
    'Vi rapporterar måluppfyllelsen till förvaltningen två gånger om året.',
    'dropped',
    [],
  ],
  [
    'schoolLeadership',
    'Vi lägger schema så att kollegor kan mötas varje vecka.',
    'reworded',
    ['Vi skapar tid och struktur för samarbete.'],
  ],
  [
    'schoolLeadership',
    evidenceOrEnd,
    'split',
    [
      'Vi väljer insatser med stöd i forskning och beprövad erfarenhet, kopplade till orsaken.',
      'Vi avslutar, ändrar eller fortsätter insatser efter uppmätt effekt.',
    ],
  ],
  [
    'administration',
    'Vi analyserar resultaten på varje skola.',
    'merged',
    ['Vi analyserar mönster mellan skolor och skolområden och prioriterar utifrån det.'],
  ],
  [
    'administration',
    'Vi prioriterar stödet till skolor och områden utifrån analysen.',
    'merged',
    ['Vi analyserar mönster mellan skolor och skolområden och prioriterar utifrån det.'],
  ],
  [
    'administration',
    'Vi efterfrågar korta rapporter med analys.',
    'reworded',
    ['Vi frågar efter orsaker och effekt, inte efter långa texter.'],
  ],
];

/** Version 1, 2024/25: fewer HUR, and some that said two things at once. */
export const bestSchoolV1 = withCells(bestSchoolV2, [
  [
    1,
    'staff',
    [
      ['s', 'Vi känner till skolans mål.'],
      ['o', 'Vi planerar undervisning och arbetslagsmöten utifrån läsårets prioriterade mål.'],
      ['o', 'Vi berättar för elever och vårdnadshavare vad vi prioriterar och varför.'],
    ],
  ],
  [
    2,
    'staff',
    [
      ['o', 'Vi har höga förväntningar på alla elever.'],
      ['o', 'Vi ansvarar tillsammans för klimatet på lektionerna.'],
      ['s', 'Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete.'],
      ['o', 'Vi ger elever reellt inflytande över undervisningen.'],
    ],
  ],
  [
    4,
    'staff',
    [
      ['o', 'Vi planerar och analyserar undervisning tillsammans med kollegor enligt en fast ordning.'],
      ['o', 'Vi besöker varandra och delar det vi lär oss.'],
      ['o', 'Vi skriver en gemensam utvärdering av läsåret i juni.'],
    ],
  ],
  [
    2,
    'administration',
    [
      ['o', 'Vi stödjer varje skolledning i återkommande dialoger.'],
      ['s', 'Vi ger rektorer samma grundläggande utbildning i skolförbättring.'],
      ['o', 'Vi avlastar rektor uppgifter som inte utvecklar undervisningen.'],
      ['o', 'Vi tar fram en gemensam plan för varje utvecklingsområde.'],
    ],
  ],
]);

export const fromV1ToV2: readonly Change[] = [
  [
    'staff',
    'Vi känner till skolans mål.',
    'reworded',
    ['Vi känner till skolans mål och kan beskriva hur vår undervisning bidrar till dem.'],
  ],
  ['staff', 'Vi har höga förväntningar på alla elever.', 'merged', [expectationsAndClimate]],
  ['staff', 'Vi ansvarar tillsammans för klimatet på lektionerna.', 'merged', [expectationsAndClimate]],
  [
    'staff',
    'Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete.',
    'reworded',
    ['Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete med uttalat mandat.'],
  ],
  [
    'staff',
    'Vi besöker varandra och delar det vi lär oss.',
    'split',
    [
      'Vi besöker varandras lektioner med ett gemensamt fokus.',
      'Vi delar det vi lärt oss så att andra arbetslag kan använda det.',
    ],
  ],
  [
    'administration',
    'Vi stödjer varje skolledning i återkommande dialoger.',
    'reworded',
    ['Vi stödjer och utmanar varje skolledning i återkommande dialoger.'],
  ],
  ['administration', 'Vi tar fram en gemensam plan för varje utvecklingsområde.', 'dropped', []],
];
