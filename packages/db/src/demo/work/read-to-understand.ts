import type { Cycle } from '@varje-elev/domain';
import { at, dayOfWeek } from '../dates.ts';
import { hurId, versionId } from '../framework/index.ts';
import { demoId } from '../id.ts';

const key = 'las-no-so';
const part = (kind: string, position: number) => ({
  id: demoId(kind, `${key}:${position}`),
  position,
  revision: 1,
});
const person = (slug: string) => demoId('person', slug);
const friday = (week: number) => dayOfWeek(2026, week, 5);
const monday = (week: number) => dayOfWeek(2026, week, 1);
const cause = (position: number) => demoId('cause', `${key}:${position}`);
const hypothesis = (position: number) => demoId('hypothesis', `${key}:${position}`);
const target = (position: number) => demoId('target', `${key}:${position}`);

const evidence: Cycle['evidence'] = [
  {
    ...part('evidence', 0),
    status: 'observation',
    kind: 'measure',
    text: '44 av 82 elever, 54 procent, kunde återge huvudtanken i en faktatext på en sida.',
    source: 'Kartläggning vecka 36, alla i årskurs 7',
    observedOn: friday(36),
    confidence: null,
  },
  {
    ...part('evidence', 1),
    status: 'observation',
    kind: 'pupilVoice',
    text: '”Jag läser men fattar inte orden, så jag slutar.” Fyra av sex elevgrupper sade något liknande.',
    source: 'Samtal med elever 10 september, antecknat av Nadja Wikell',
    observedOn: '2026-09-10',
    confidence: null,
  },
  {
    ...part('evidence', 2),
    status: 'interpretation',
    kind: 'observation',
    text: 'Det är ämnesorden, inte lästakten, som stoppar de flesta. I NO möter eleverna ungefär trettio nya ord per arbetsområde.',
    source: 'Arbetslaget 11 september',
    observedOn: '2026-09-11',
    confidence: null,
  },
  {
    ...part('evidence', 3),
    status: 'conclusion',
    kind: 'observation',
    text: 'Vi behöver arbeta med ord och text i alla ämnen, inte bara i svenska. Vi ändrar oss om provläsning utan ämnesord ger samma resultat.',
    source: 'Arbetslaget 11 september',
    observedOn: '2026-09-11',
    confidence: 'medium',
  },
];

const causes: Cycle['causes'] = [
  {
    ...part('cause', 0),
    parentId: null,
    area: 'teaching',
    text: 'Okända ämnesord stoppar läsningen',
    grounds: 'Kartläggning, elevsamtal',
    confidence: 'high',
    chosen: true,
  },
  {
    ...part('cause', 1),
    parentId: null,
    area: 'teaching',
    text: 'Vi samtalar sällan om texten medan vi läser',
    grounds: 'Tre lektionsbesök',
    confidence: 'medium',
    chosen: true,
  },
  {
    ...part('cause', 2),
    parentId: null,
    area: 'teaching',
    text: 'Texterna är för svåra för årskursen',
    grounds: 'Läromedlet är detsamma på andra skolor',
    confidence: 'low',
    chosen: false,
  },
  {
    ...part('cause', 3),
    parentId: null,
    area: 'organisation',
    text: 'NO och SO arbetar med samma tema olika veckor',
    grounds: 'Lyft till skolans lista',
    confidence: 'medium',
    chosen: false,
  },
  {
    ...part('cause', 4),
    parentId: null,
    area: 'leadership',
    text: 'Läsning har setts som svensklärarnas sak',
    grounds: 'Inget vi ändrar ensamma. Lyft till ledningsgruppen',
    confidence: 'medium',
    chosen: false,
  },
  {
    ...part('cause', 5),
    parentId: null,
    area: 'conditions',
    text: 'Eleverna läser lite på egen hand',
    grounds: 'Elevernas egna läsdagböcker',
    confidence: 'low',
    chosen: true,
  },
  {
    ...part('cause', 6),
    parentId: null,
    area: 'conditions',
    text: 'Skolbiblioteket saknar faktaböcker för åldern',
    grounds: 'Bibliotekarien ser över hösten',
    confidence: 'low',
    chosen: false,
  },
];

const targets: Cycle['targets'] = [
  {
    ...part('target', 0),
    indicator: 'Återger huvudtanken',
    pupils: 'Alla i årskurs 7',
    pupilCount: 82,
    unit: 'procent',
    baseline: 54,
    target: 75,
    direction: 'increase',
    by: friday(50),
  },
  {
    ...part('target', 1),
    indicator: 'Återger huvudtanken',
    pupils: 'Svenska som andraspråk',
    pupilCount: 19,
    unit: 'procent',
    baseline: 37,
    target: 65,
    direction: 'increase',
    by: friday(50),
  },
];

const hypotheses: Cycle['hypotheses'] = [
  {
    ...part('hypothesis', 0),
    causeId: cause(0),
    name: 'Ord före text',
    ifWe: 'går igenom ämnesorden före läsningen i NO och SO två gånger i veckan',
    thenWill: 'kan fler elever återge huvudtanken',
    because: 'okända ord är det som stoppar dem',
    rejectIf: 'färre än 60 procent av eleverna återger huvudtanken vecka 50',
    grounds: 'Elevsamtal och två forskningsöversikter om ordförråd',
    state: 'open',
    outcome: 'Hittills +12 procentenheter (1 till 23), 82 elever.',
    judgedOn: null,
  },
  {
    ...part('hypothesis', 1),
    causeId: cause(5),
    name: 'Tyst läsning',
    ifWe: 'ger eleverna en kvarts tyst läsning varje dag',
    thenWill: 'läser fler klart hela texten på egen hand',
    because: 'de får vana och uthållighet',
    rejectIf: 'andelen som läser klart inte har ökat efter sju veckor',
    grounds: 'Beprövad erfarenhet från två andra skolor',
    state: 'rejected',
    outcome:
      'Ingen märkbar effekt: −1 procentenhet (−11 till 9), 82 elever. Gjordes som tänkt 31 av 35 dagar.',
    judgedOn: '2026-10-30',
  },
  {
    ...part('hypothesis', 2),
    causeId: cause(1),
    name: 'Läsa i par med fasta roller',
    ifWe: 'låter eleverna läsa i par med fasta roller en gång i veckan',
    thenWill: 'ställer fler frågor till texten',
    because: 'de hör hur någon annan tänker',
    rejectIf: 'antalet elever som ställer frågor till texten inte har ökat vecka 46',
    grounds: 'En forskningsöversikt om läsning i par, och våra tre lektionsbesök',
    state: 'supported',
    outcome: '+20 procentenheter (8 till 31), 82 elever. Säkerhet medel: ingen jämförelsegrupp.',
    judgedOn: '2026-11-13',
  },
];

const actions: Cycle['actions'] = [
  {
    ...part('action', 0),
    hypothesisId: hypothesis(0),
    text: 'Ordgenomgång före läsning',
    ownerId: person('amira.holm'),
    from: monday(37),
    to: friday(49),
    status: 'ongoing',
    fidelity: { done: 18, planned: 22 },
  },
  {
    ...part('action', 1),
    hypothesisId: hypothesis(2),
    text: 'Läsning i par med fasta roller',
    ownerId: person('jonas.berglind'),
    from: monday(38),
    to: friday(46),
    status: 'done',
    fidelity: { done: 8, planned: 9 },
  },
  {
    ...part('action', 2),
    hypothesisId: hypothesis(1),
    text: 'Tyst läsning en kvart om dagen',
    ownerId: person('nadja.wikell'),
    from: monday(37),
    to: friday(43),
    status: 'done',
    fidelity: { done: 31, planned: 35 },
  },
];

const checked = { plan: '', pupilVoice: false, targetId: target(0), responsibleId: person('jonas.berglind') };
const followUps: Cycle['followUps'] = [
  {
    ...part('follow-up', 0),
    ...checked,
    plannedOn: friday(40),
    doneOn: friday(40),
    course: 'tooEarly',
    text: '57 procent. Två klasser hade nyss börjat.',
    value: 57,
  },
  {
    ...part('follow-up', 1),
    ...checked,
    plannedOn: friday(44),
    doneOn: friday(44),
    course: 'onCourse',
    text: '63 procent. Tyst läsning ger inget, eleverna tröttnar.',
    value: 63,
  },
  {
    ...part('follow-up', 2),
    ...checked,
    plannedOn: friday(47),
    doneOn: friday(47),
    course: 'onCourse',
    text: '66 procent. Störst skillnad i 7B, minst i 7C där tre pass ställdes in.',
    value: 66,
  },
  {
    ...part('follow-up', 3),
    ...checked,
    plannedOn: friday(47),
    doneOn: friday(47),
    course: 'onCourse',
    text: 'Svenska som andraspråk: 53 procent, mot 37 vecka 36.',
    targetId: target(1),
    value: 53,
  },
  {
    ...part('follow-up', 4),
    ...checked,
    plannedOn: friday(50),
    doneOn: null,
    plan: 'Ny text, alla klasser, och samtal med sex elevgrupper.',
    course: null,
    text: '',
    value: null,
    responsibleId: person('nadja.wikell'),
  },
];

const team = [
  'jonas.berglind',
  'amira.holm',
  'nadja.wikell',
  'erkki.saarinoja',
  'sanna.brodin',
  'dragan.luksic',
].map(person);

/** The cycle that the demo is opened at, word for word as it was drawn. */
export const readToUnderstand: Cycle = {
  id: demoId('cycle', key),
  unitId: demoId('unit', 'hagtorn-7'),
  title: 'Läsa för att förstå i NO och SO',
  summary:
    'Fler elever i årskurs 7 ska kunna förklara en faktatext med egna ord, också de som läser svenska som andraspråk.',
  frameworkVersionId: versionId('ekstad-v3'),
  year: 2026,
  period: { from: monday(34), to: friday(50) },
  phase: 'followUp',
  phaseSince: at(monday(47), '14:25'),
  sharing: 'shared',
  contributesToId: demoId('cycle', 'lasundervisning-alla-amnen'),
  continuesId: null,
  leadId: person('jonas.berglind'),
  problem: 'Många läser utan att förstå ämnestexterna',
  goal: 'I december kan tre av fyra elever i årskurs 7 med egna ord förklara huvudtanken i en faktatext på en sida. Avståndet till elever som läser svenska som andraspråk har minskat.',
  notes:
    'Till mötet i morgon: Karins fråga om de tysta eleverna. Amira lät dem rita huvudtanken i 7A, fyra av sju hade förstått. Dragan tar med ordlistan för kraft och rörelse.',
  abandonedReason: null,
  concludedAt: null,
  revision: 9,
  hurIds: [hurId('ekstad-v3', 'staff', '3.3'), hurId('ekstad-v3', 'staff', '2.1')],
  goalAreas: ['knowledge'],
  evidence,
  causes,
  targets,
  hypotheses,
  actions,
  followUps,
  analysis: {
    resultAgainstGoal:
      'Vi är inte framme. 66 procent mot 75, och vi vet ännu inte om höjningen håller utan ordlista.',
    effectForWhom: '',
    helpedAndHindered: '',
    causesReconsidered: '',
    conclusion: '',
    confidence: null,
    wouldChangeOurMind: '',
    revision: 1,
  },
  decisions: [
    {
      ...part('decision', 0),
      actionId: demoId('action', `${key}:2`),
      kind: 'end',
      reason: 'Ingen märkbar effekt efter sju veckor, trots att den gjordes som tänkt.',
      decidedOn: '2026-10-30',
    },
  ],
  participation: [
    {
      ...part('participation', 0),
      group: 'staff',
      how: 'Sex lärare, på arbetslagets möten varannan onsdag',
      on: '2026-09-11',
      headcount: 6,
      personIds: team,
    },
    {
      ...part('participation', 1),
      group: 'pupils',
      how: 'Elevrådets sjuor vid två tillfällen',
      on: '2026-10-14',
      headcount: 8,
      personIds: [],
    },
    {
      ...part('participation', 2),
      group: 'guardians',
      how: 'Vårdnadshavare på föräldramötet 9 september',
      on: '2026-09-09',
      headcount: 64,
      personIds: [],
    },
  ],
  moves: [
    {
      id: demoId('move', `${key}:carryOut`),
      from: 'plan',
      to: 'carryOut',
      at: at('2026-09-18'),
      byPersonId: person('jonas.berglind'),
      reason: '',
      overrides: [],
    },
    {
      id: demoId('move', `${key}:followUp`),
      from: 'carryOut',
      to: 'followUp',
      at: at(monday(47), '14:25'),
      byPersonId: person('jonas.berglind'),
      reason: '',
      overrides: [],
    },
  ],
};
