import { aside, chosen, points, type StoryOf, story } from './story.ts';

export const readingAcrossSubjects: StoryOf = story(
  { group: 'årskurs 4 till 9', n: 486, base: 63, mid: 69, end: 74, goal: 78 },
  (c) => ({
    title: 'Läsundervisning i alla ämnen',
    summary:
      'Eleverna ska undervisas i att läsa också i NO, SO och de praktiska ämnena, inte bara i svenska.',
    problem: 'Läsningen undervisas i svenska och förutsätts i de andra ämnena',
    goal: `Vid jul syns läsundervisning på minst hälften av lektionerna i NO och SO, och ${c.goal} procent av eleverna i ${c.group} återger huvudtanken i en faktatext.`,
    areas: ['knowledge', 'principalsResponsibility'],
    seen: [
      [
        'observation',
        'observation',
        'Läsning syntes på 2 av 9 NO-lektioner.',
        'Nio lektionsbesök vid läsårets start, rektor och biträdande rektor',
      ],
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} återgav huvudtanken i en faktatext.`,
        'Skolans kartläggning i september',
      ],
      [
        'observation',
        'pupilVoice',
        '”I svenskan får vi hjälp med texten. I SO ska vi bara läsa den till nästa gång.”',
        'Elevrådet',
      ],
      [
        'interpretation',
        'observation',
        'Ämneslärarna vill, men vet inte vad de ska göra med texten.',
        'Ledningsgruppen',
        'medium',
      ],
      [
        'conclusion',
        'observation',
        'Vi behöver visa hur läsundervisning ser ut i varje ämne och ge tid att pröva.',
        'Ledningsgruppen, andra mötet',
        'medium',
      ],
    ],
    why: [
      [
        'leadership',
        'high',
        'Läsning har setts som svensklärarnas sak',
        'Våra egna mötesanteckningar',
        chosen,
      ],
      [
        'organisation',
        'medium',
        'Lagen saknar tid att planera läsning tillsammans',
        'Kalendariet, tre av fem lag',
        chosen,
      ],
      ['teaching', 'high', 'Texten läses hemma eller högt av läraren', 'Nio lektionsbesök', chosen],
      ['conditions', 'medium', 'Läromedlen i NO är ordtäta', 'Inte vald. Byts 2027', aside],
      [
        'conditions',
        'low',
        'Skolbiblioteket har få faktaböcker',
        'Inte vald. Bibliotekarien ser över hösten',
        aside,
      ],
    ],
    aims: [
      [
        'NO- och SO-lektioner där läsning undervisas',
        'Besökta lektioner',
        null,
        'procent',
        22,
        50,
        'increase',
      ],
      ['Återger huvudtanken', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Lagen prövar, vi frågar',
        cause: 0,
        ifWe: 'låter varje lag välja ett sätt att undervisa om text och besöker det två gånger',
        thenWill: 'syns läsundervisning i fler ämnen',
        because: 'ansvaret blir lagets och någon frågar efter vad det ger',
        rejectIf: 'läsning syns på färre än fyra av tio besökta lektioner i december',
        grounds: 'Forskning om ämnesspecifik läsning, och förra årets arbete i Arbetslag 7',
        verdict: 'supported',
        outcome: 'Läsning syntes på 11 av 18 lektioner i NO och SO.',
        efforts: [['Två besök i varje lag, med en fråga efteråt', 9, 10]],
      },
      {
        name: 'Tid för gemensam textplanering',
        cause: 1,
        ifWe: 'lägger en timme varannan onsdag på att planera texter tillsammans',
        thenWill: 'hinner lagen förbereda orden före läsningen',
        because: 'det är tiden som saknats, inte viljan',
        rejectIf: 'färre än tre av fem lag har använt tiden till text i november',
        grounds: 'Beprövad erfarenhet från Rågåkerskolan',
        verdict: 'supported',
        outcome: 'Fyra av fem lag använder tiden till text.',
        efforts: [['Textplanering varannan onsdag', 7, 8]],
      },
    ],
    checks: [
      ['tooEarly', 'Tre av fem lag har valt vad de prövar. Två väntar på sin kartläggning.', 31, { aim: 0 }],
      [
        'onCourse',
        'Läsning syntes på 8 av 18 lektioner. Arbetslag 7 har avslutat tyst läsning efter att den inte gav effekt.',
        44,
        { aim: 0 },
      ],
      [
        'onCourse',
        `Läsning syntes på 11 av 18 lektioner, och ${c.end} procent återger huvudtanken. Elevrådet säger att de får hjälp med texten i fler ämnen.`,
        c.end,
        { aim: 1, voice: true },
      ],
    ],
    analysis: {
      result: `61 procent av lektionerna och ${c.end} procent av eleverna. Det första målet är nått, det andra inte.`,
      whom: 'Ökningen är störst i årskurs 7. För elever med svenska som andraspråk är avståndet mindre men finns kvar.',
      helped: 'Besöken och den fasta tiden. Vikariebrist i november hindrade ett lag helt.',
      causes: 'Att läsning var svensklärarnas sak stämde bäst. Tiden var viktigare än vi trodde.',
      conclusion:
        'Läsundervisning i alla ämnen är nu lagens eget arbete. Skolledningen behöver fortsätta fråga.',
      confidence: 'medium',
      change: 'Om andelen lektioner sjunker när vi slutar besöka.',
    },
    verdicts: [
      [0, 'continue', 'Besöken ändrade vad lagen pratade om.'],
      [1, 'continue', 'Tiden används.'],
    ],
    voices: [
      ['staff', 'Ledningsgruppen och en lärare från varje lag', 12],
      ['pupils', 'Elevrådet läste kartläggningen och sade vad som förvånade dem', 14],
      ['guardians', 'Vårdnadshavare i skolans samråd', 9],
    ],
  }),
);

export const readingInEarlyYears: StoryOf = story(
  { group: 'årskurs 1 till 3', n: 118, base: 66, mid: 72, end: 79, goal: 80 },
  (c) => ({
    title: 'Läsning som undervisning hela skoldagen',
    summary:
      'Läsningen i de tidiga åren ska hänga ihop från morgonens högläsning till eftermiddagens fritidshem.',
    problem: 'Läsningen sker på läspassen och tar slut när passet är slut',
    goal: `Vid läsårets slut läser ${c.goal} procent av eleverna i ${c.group} på förväntad nivå, och varje elev möter samtal om text minst tre gånger om dagen.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} läste på förväntad nivå i augusti.`,
        'Bedömningsstöd i läsning, augusti',
      ],
      [
        'observation',
        'observation',
        'Under två följda skoldagar samtalade en elev om text i medeltal en gång om dagen.',
        'Tolv elever följda under två dagar',
      ],
      [
        'interpretation',
        'observation',
        'Vi läser mycket för eleverna, men samtalet om texten är kort och förs av samma elever.',
        'Lärare och fritidslärare',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Högläsningen följs sällan av samtal', 'Skuggningen', chosen],
      [
        'organisation',
        'medium',
        'Skola och fritidshem planerar var för sig',
        'Två scheman utan gemensam tid',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Det finns för få böcker på elevernas modersmål',
        'Inte vald. Lånas från stadsbiblioteket',
        aside,
      ],
    ],
    aims: [['Läser på förväntad nivå', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Samma bok hela dagen',
        cause: 1,
        ifWe: 'låter samma bok följa med från klassrummet till fritidshemmet under en vecka',
        thenWill: 'samtalar fler elever om text',
        because: 'de får möta samma ord och personer flera gånger',
        rejectIf: 'antalet elever som tar ordet i samtalet inte har ökat efter åtta veckor',
        grounds: 'Forskning om upprepad högläsning',
        verdict: 'supported',
        outcome: 'Antalet elever som tog ordet ökade från fem till tolv i en vanlig grupp.',
        efforts: [['Gemensam bok, fem veckor under läsåret', 5, 5]],
      },
    ],
    checks: [
      ['tooEarly', 'Två bokveckor är gjorda. Fritidshemmet har hittat sitt sätt.', c.mid],
      [
        'onCourse',
        `${c.end} procent på förväntad nivå. Eleverna berättar om böckerna hemma.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${points(c.base, c.end)}: ${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst skillnad för elever som inte brukade ta ordet. För de svagaste läsarna behövs mer än så här.',
      helped: 'Att fritidshemmet var med från början. Under mars fick bokveckan vika för nationella prov.',
      causes: 'Båda orsakerna stämde.',
      conclusion: 'Gemensam bok blir kvar. De svagaste läsarna behöver egen undervisning i avkodning.',
      confidence: 'medium',
      change: 'Om resultatet i augusti har fallit tillbaka.',
    },
    verdicts: [[null, 'continue', 'Bokveckorna är en del av kalendariet.']],
    voices: [
      ['staff', 'Lärare, fritidslärare och rektor, fyra möten', 14],
      ['pupils', 'Elever i varje klass berättade vilken bok de mindes och varför', 36],
      ['guardians', 'Frågestund vid hämtning', 22],
    ],
  }),
);

export const languageInEveryRoom: StoryOf = story(
  { group: 'barn 3 till 5 år', n: 48, base: 31, mid: 40, end: 52, goal: 55 },
  (c) => ({
    title: 'Språk i alla rum',
    summary:
      'Barnen ska mötas av samtal och nya ord i hallen, på gården och vid bordet, inte bara i samlingen.',
    problem: 'Barnens språk stimuleras i samlingen men inte under resten av dagen',
    goal: `Vid cykelns slut deltar minst ${c.goal} procent av barnen i ett samtal i flera led under en vanlig förmiddag.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av barnen deltog i ett samtal med minst fyra turer under en förmiddag.`,
        'Observation på två avdelningar, september',
      ],
      [
        'observation',
        'guardianVoice',
        '”Hon säger mer hemma än på förskolan.” Fem av tolv vårdnadshavare sade något liknande.',
        'Samtal vid inskolning',
      ],
      [
        'interpretation',
        'observation',
        'I hallen och på gården ger vi instruktioner. Samtalen sker när vi sitter ner.',
        'Arbetslagen och rektor',
        'high',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Övergångarna är snabba och sker i stor grupp',
        'Tidsstudie under en vecka',
        chosen,
      ],
      [
        'teaching',
        'medium',
        'Vi frågar sådant vi redan vet svaret på',
        'Filmade måltider, sedda tillsammans',
        chosen,
      ],
      ['conditions', 'medium', 'Många vikarier känner inte barnen', 'Inte vald. Bemanningen ses över', aside],
    ],
    aims: [
      [
        'Samtal i flera led under en förmiddag',
        `Alla ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'En i taget i hallen',
        cause: 0,
        ifWe: 'delar hallen så att högst fem barn klär sig samtidigt och en vuxen alltid sitter ner',
        thenWill: 'uppstår fler samtal',
        because: 'barnen hinner svara innan det är dags att gå',
        rejectIf: 'samtalen i hallen inte är fler efter sex veckor',
        grounds: 'Forskning om samtal i vardagsrutiner i förskolan',
        verdict: 'supported',
        outcome: 'Samtalen i hallen ökade från två till nio per förmiddag.',
        efforts: [['Delad hall på båda avdelningarna', 52, 60]],
      },
    ],
    checks: [
      [
        'onCourse',
        'Delad hall fungerar på den ena avdelningen. Den andra behöver hitta en annan tid.',
        c.mid,
      ],
      [
        'onCourse',
        `${c.end} procent av barnen. Barnen har börjat hämta varandra till samtal.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst skillnad för de yngsta. För barn med annat modersmål ser vi ökning i leken men inte i hallen.',
      helped: 'Att en vuxen satt ner. Dagar med vikarier blev det som förut.',
      causes: 'Organisationen av hallen var viktigare än våra frågor.',
      conclusion: 'Ordningen blir kvar och skrivs ner för vikarier.',
      confidence: 'medium',
      change: 'Om samtalen försvinner när gruppen växer i januari.',
    },
    verdicts: [[null, 'continue', 'Båda avdelningarna vill ha det så.']],
    voices: [
      ['staff', 'Arbetslagen och rektor, på reflektionstid', 18],
      ['pupils', 'Barnen visade med bilder var de helst pratar med en vuxen', 31],
      ['guardians', 'Samtal vid lämning och på föräldramöte', 24],
    ],
  }),
);

export const readingAloudAsTeaching: StoryOf = story(
  { group: 'barn 1 till 5 år', n: 62, base: 40, mid: 58, end: 71, goal: 75 },
  (c) => ({
    title: 'Högläsning som undervisning',
    summary: 'Varje barn ska få en högläsningsstund med samtal varje dag, i en grupp som är liten nog.',
    problem: 'Högläsningen fyller väntetid och når samma barn',
    goal: `Vid cykelns slut deltar ${c.goal} procent av barnen varje dag i högläsning med samtal.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av barnen var med i en planerad högläsning en vanlig dag.`,
        'Avprickning under två veckor i augusti',
      ],
      [
        'observation',
        'observation',
        'Nio av tio högläsningar skedde i väntan på mat eller hämtning.',
        'Samma två veckor',
      ],
      [
        'interpretation',
        'observation',
        'Läsningen är omsorg om lugnet, inte undervisning.',
        'Analysgruppen',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Läsningen har ingen egen tid', 'Dagschemat', chosen],
      [
        'teaching',
        'medium',
        'Böckerna väljs i stunden',
        'Analysgruppen gick igenom en månads böcker',
        chosen,
      ],
      ['conditions', 'low', 'Lokalerna saknar ett lugnt rum', 'Inte vald. Går att lösa med skärmar', aside],
    ],
    aims: [
      [
        'Deltar dagligen i högläsning med samtal',
        `Alla ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Tre små läsgrupper före utgång',
        cause: 0,
        ifWe: 'läser i tre små grupper klockan nio varje dag',
        thenWill: 'deltar fler barn i samtalet om boken',
        because: 'gruppen är liten och tiden är läsningens egen',
        rejectIf: 'färre än hälften av barnen deltar dagligen i december',
        grounds: 'Forskning om dialogisk läsning',
        verdict: 'supported',
        outcome: `${c.end} procent av barnen deltar dagligen, mot ${c.base} i augusti.`,
        efforts: [['Läsgrupper klockan nio', 78, 90]],
      },
    ],
    checks: [
      ['onCourse', 'Läsgrupperna är i gång på båda avdelningarna. De yngsta orkar fem minuter.', c.mid],
      ['onCourse', `${c.end} procent deltar. Barnen väljer att leka böckerna.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Barnen mellan tre och fem år deltar nästan alla. De yngsta är med ungefär varannan dag.',
      helped: 'Den egna tiden. Sjukfrånvaro gjorde att grupperna slogs ihop tolv dagar.',
      causes: 'Tiden var rätt orsak. Bokvalet visade sig spela mindre roll.',
      conclusion: 'Läsgrupperna blir kvar, med kortare stunder för de yngsta.',
      confidence: 'medium',
      change: 'Om deltagandet sjunker när schemat ändras i augusti.',
    },
    verdicts: [[null, 'spread', 'En annan förskola vill pröva samma tid.']],
    voices: [
      ['staff', 'Alla arbetslag på reflektionstid', 16],
      ['pupils', 'Barnen valde böcker genom att lägga en knapp på bilden', 44],
      ['guardians', 'Enkel fråga vid hämtning: Vad pratar ditt barn om hemma?', 29],
    ],
  }),
);

export const readingPlanInUse: StoryOf = story(
  { group: 'årskurs 4 till 6', n: 132, base: 68, mid: 73, end: 79, goal: 80 },
  (c) => ({
    title: 'En läsplan som används',
    summary: 'Skolans läsplan ska märkas i veckoplaneringen, inte bara i pärmen.',
    problem: 'Läsplanen är känd men styr inte undervisningen',
    goal: `I januari använder alla lag läsplanen när de planerar, och ${c.goal} procent av eleverna i ${c.group} förstår en ny text på egen hand.`,
    areas: ['knowledge', 'principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        'Läsplanen nämns i 3 av 22 veckoplaneringar.',
        'Planeringar från två veckor i augusti',
      ],
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} förstod en ny text på egen hand.`,
        'Läsprov i september',
      ],
      [
        'observation',
        'pupilVoice',
        '”Vi läser olika i olika klasser. Det märks när man byter.”',
        'Elevrådet i årskurs 6',
      ],
      [
        'interpretation',
        'observation',
        'Planen är skriven för den som redan kan. Den säger vad men inte hur.',
        'Ledningsgruppen',
        'high',
      ],
    ],
    why: [
      ['leadership', 'high', 'Skolledningen frågar aldrig efter läsplanen', 'Egen bedömning', chosen],
      ['teaching', 'medium', 'Planen saknar exempel på lektioner', 'Samtal i tre lag', chosen],
      ['conditions', 'low', 'Nya lärare får den inte', 'Inte vald. Löses i introduktionen', aside],
    ],
    aims: [
      ['Förstår en ny text på egen hand', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Ett exempel i månaden',
        cause: 1,
        ifWe: 'låter ett lag i månaden skriva ett lektionsexempel till läsplanen',
        thenWill: 'används planen när lagen planerar',
        because: 'den innehåller något att göra i morgon',
        rejectIf: 'planen syns i färre än hälften av veckoplaneringarna i december',
        grounds: 'Beprövad erfarenhet från skolans arbete med matematikplanen',
        verdict: 'supported',
        outcome: 'Planen syns i 14 av 22 veckoplaneringar.',
        efforts: [
          ['Ett lektionsexempel i månaden', 4, 4],
          ['Ledningsgruppen läser veckoplaneringar och frågar', 7, 8],
        ],
      },
    ],
    checks: [
      ['tooEarly', 'Två exempel är skrivna. Ett av dem är redan prövat av ett annat lag.', c.mid - 3],
      ['onCourse', 'Planen syns i 12 av 22 veckoplaneringar.', c.mid],
      [
        'onCourse',
        `${c.end} procent. Elevrådet säger att man känner igen sig i nästa klass.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}, och planen syns i två av tre planeringar.`,
      whom: 'Störst skillnad för elever som bytt klass under året.',
      helped: 'Exemplen hjälpte. Ett lag var utan ledare i sex veckor.',
      causes: 'Båda stämde.',
      conclusion: 'Exemplen fortsätter. Planen revideras varje maj av dem som använt den.',
      confidence: 'medium',
      change: 'Om planen åter försvinner ur planeringarna.',
    },
    verdicts: [
      [0, 'continue', 'Lagen läser varandras exempel.'],
      [1, 'continue', 'Frågan håller planen levande.'],
    ],
    voices: [
      ['staff', 'Ledningsgruppen och tre lag', 24],
      ['pupils', 'Elevrådet i årskurs 6', 12],
      ['guardians', 'Skolans samråd', 7],
    ],
  }),
);

export const secondLanguageInAllSubjects: StoryOf = story(
  { group: 'årskurs 4 till 9', n: 88, base: 46, mid: 52, end: 59, goal: 62 },
  (c) => ({
    title: 'Svenska som andraspråk i alla ämnen',
    summary: 'Elever som läser svenska som andraspråk ska få språkligt stöd där ämnet undervisas.',
    problem: 'Stödet ges i ett eget rum och följer inte med till ämnet',
    goal: `${c.goal} procent av eleverna som läser svenska som andraspråk återger huvudtanken i en text från ett annat ämne.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna som läser svenska som andraspråk återgav huvudtanken, mot 67 procent av övriga.`,
        'Skolans kartläggning i september',
      ],
      [
        'observation',
        'observation',
        'På 4 av 15 besökta lektioner fanns något språkligt stöd synligt.',
        'Besök i sju ämnen',
      ],
      [
        'interpretation',
        'observation',
        'Ämneslärarna räknar med att läraren i svenska som andraspråk gör det.',
        'Ledningsgruppen',
        'high',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Läraren i svenska som andraspråk planerar aldrig med ämneslärarna',
        'Mötesordningen',
        chosen,
      ],
      ['teaching', 'high', 'Texterna förenklas i stället för att stöttas', 'Besöken', chosen],
      [
        'conditions',
        'medium',
        'Det finns en behörig lärare på 88 elever',
        'Inte vald. Ny tjänst utlyst',
        aside,
      ],
    ],
    aims: [
      [
        'Återger huvudtanken',
        'Elever som läser svenska som andraspråk',
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Planera en vecka i förväg',
        cause: 0,
        ifWe: 'låter läraren i svenska som andraspråk planera en vecka i förväg med två ämnen i taget',
        thenWill: 'får eleverna stöd i ämnet',
        because: 'stödet är inbyggt när lektionen börjar',
        rejectIf: 'stöd syns på färre än hälften av lektionerna i december',
        grounds: 'Forskning om språkutvecklande ämnesundervisning',
        verdict: 'supported',
        outcome: 'Stöd syntes på 10 av 15 lektioner.',
        efforts: [['Gemensam planering, två ämnen i taget', 11, 14]],
      },
    ],
    checks: [
      ['tooEarly', 'Fyra ämnen har planerat tillsammans.', c.mid - 2],
      ['onCourse', `${c.mid} procent. Bilder och färdiga meningsstarter används mest.`, c.mid],
      ['onCourse', `${c.end} procent. ”Jag får hjälp i rätt ämne nu.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}. Avståndet till övriga elever är elva procentenheter, mot 21.`,
      whom: 'Störst ökning i årskurs 7 till 9.',
      helped: 'Planering i förväg hjälpte. En lärare skulle räcka till sju ämnen, och det hindrade.',
      causes: 'Båda stämde.',
      conclusion: 'Gemensam planering är skolans ordning. Den nya tjänsten delas mellan två lag.',
      confidence: 'medium',
      change: 'Om avståndet ökar när läraren inte hinner.',
    },
    verdicts: [[null, 'continue', 'Avståndet minskar.']],
    voices: [
      ['staff', 'Ledningsgruppen och lärare i sju ämnen', 16],
      ['pupils', 'Elever i tre grupper', 18],
      ['guardians', 'Samtal med tolk', 12],
    ],
  }),
);
