import { aside, chosen, points, type StoryOf, story } from './story.ts';

export const calmStart: StoryOf = story(
  { group: 'årskurs 4 till 6', n: 112, base: 54, mid: 63, end: 72, goal: 75 },
  (c) => ({
    title: 'Lugn start på lektionen',
    summary: 'Eleverna ska veta vad de ska göra de första fem minuterna, i alla ämnen.',
    problem: 'Lektionerna börjar med väntan och prat',
    goal: `${c.goal} procent av eleverna i ${c.group} svarar att lektionerna börjar lugnt.`,
    areas: ['normsAndValues'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} svarade att lektionerna börjar lugnt.`,
        'Tre frågor till alla elever',
      ],
      [
        'observation',
        'observation',
        'Det tog mellan två och elva minuter innan alla arbetade.',
        'Tolv lektionsstarter',
      ],
      ['interpretation', 'observation', 'Eleverna väntar på oss oftare än tvärtom.', 'Laget', 'medium'],
    ],
    why: [
      ['teaching', 'high', 'Vi börjar på olika sätt', 'Besöken', chosen],
      ['organisation', 'medium', 'Vi hämtar material medan eleverna väntar', 'Besöken', chosen],
      ['conditions', 'low', 'Korridoren är trång', 'Inte vald', aside],
    ],
    aims: [['Lektionerna börjar lugnt', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Startuppgift på tavlan',
        cause: 0,
        ifWe: 'har en startuppgift på tavlan som alla kan börja med',
        thenWill: 'börjar lektionerna lugnare',
        because: 'ingen behöver vänta på instruktion',
        rejectIf: 'tiden till arbete inte har kortats efter fem veckor',
        grounds: 'Forskning om ledarskap i klassrummet',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever. Tiden till arbete gick från sju till tre minuter.`,
        efforts: [
          ['Startuppgift varje lektion', 132, 156],
          ['Materialet framme innan eleverna kommer', 118, 156],
        ],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Startuppgiften sitter på förmiddagarna.`, c.mid],
      ['onCourse', `${c.end} procent. ”Man hinner bli lugn.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Alla klasser på förmiddagen. Efter lunch är skillnaden liten.',
      helped: 'Att alla gjorde samma sak. Vikarier kände inte till ordningen.',
      causes: 'Båda stämde.',
      conclusion: 'Startuppgiften blir kvar och skrivs in i vikariepärmen.',
      confidence: 'medium',
      change: 'Om eleverna blir klara och börjar prata igen.',
    },
    verdicts: [
      [0, 'continue', 'Märks för alla.'],
      [1, 'continue', 'Tar två minuter och sparar fem.'],
    ],
    voices: [
      ['staff', 'Hela laget', null],
      ['pupils', 'Klassråden i varje klass', 88],
      ['guardians', 'Föräldramötet', 34],
    ],
  }),
);

export const visitsToEachOther: StoryOf = story(
  { group: 'förskoleklass till årskurs 3', n: 94, base: 4, mid: 12, end: 21, goal: 24 },
  (c) => ({
    title: 'Besök hos varandra',
    summary: 'Vi ska se varandras undervisning och prata om det vi såg, inte om hur det kändes.',
    problem: 'Vi vet inte vad som händer i rummet bredvid',
    goal: `Varje medarbetare besöker och får besök minst två gånger, sammanlagt ${c.goal} besök.`,
    areas: ['knowledge'],
    seen: [
      ['observation', 'measure', `${c.base} besök gjordes förra läsåret.`, 'Egen räkning'],
      ['observation', 'observation', 'Samma arbetsområde undervisas på tre olika sätt.', 'Tre planeringar'],
      ['interpretation', 'observation', 'Vi har inte vågat be om tid för det.', 'Laget', 'medium'],
    ],
    why: [
      ['organisation', 'high', 'Det finns ingen tid i schemat för besök', 'Schemat', chosen],
      ['leadership', 'medium', 'Besök har hört ihop med bedömning', 'Samtal i laget', chosen],
      ['conditions', 'low', 'Vi är ofta korta av personal', 'Inte vald', aside],
    ],
    aims: [['Besök', 'Hela laget', null, 'besök', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'En fråga bestämd i förväg',
        cause: 1,
        ifWe: 'bestämmer en enda fråga före besöket och pratar bara om den efteråt',
        thenWill: 'vågar fler ta emot besök',
        because: 'det är frågan som bedöms, inte personen',
        rejectIf: 'färre än hälften av besöken har blivit av i december',
        grounds: 'Forskning om kollegiala lektionsbesök',
        verdict: 'supported',
        outcome: `${c.end} besök gjordes.`,
        efforts: [['Besök med en fråga', 21, 24]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} besök. Fyra kollegor har bytt sätt att ställa frågor.`, c.mid],
      ['onCourse', `${c.end} besök. Eleverna undrar varför vi är så tysta.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} besök mot målet ${c.goal}.`,
      whom: 'Nya kollegor hade störst nytta.',
      helped: 'Frågan. Sjukfrånvaro tog tre besök.',
      causes: 'Rädslan för bedömning var viktigare än tiden.',
      conclusion: 'Besöken fortsätter med en ny fråga varje termin.',
      confidence: 'medium',
      change: 'Om besöken blir artighet.',
    },
    verdicts: [[null, 'spread', 'Ett annat lag vill byta besök med oss.']],
    voices: [
      ['staff', 'Hela laget', null],
      ['pupils', 'Eleverna berättade vad de märkte när två lärare var i rummet', 46],
    ],
  }),
);

export const askBeforeNine: StoryOf = story(
  { group: 'årskurs 7 och 8', n: 168, base: 11, mid: 9, end: 7, goal: 7 },
  (c) => ({
    title: 'Fråga samma morgon',
    summary: 'Den som inte är på plats ska få en fråga samma morgon, av någon som känner eleven.',
    problem: 'Frånvaron blir känd först när den har blivit vana',
    goal: `Andelen elever med frånvaro över 15 procent är högst ${c.goal} procent i ${c.group}.`,
    areas: ['normsAndValues', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna hade en frånvaro över 15 procent.`,
        'Frånvaroregistret, uttag i juni',
      ],
      [
        'observation',
        'observation',
        'Fyra av tio frånvaroanmälningar läses dagen efter.',
        'Egen logg i två veckor',
      ],
      [
        'interpretation',
        'observation',
        'Systemet meddelar hemmet, men ingen frågar eleven.',
        'Laget',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Det är ingens uppgift på morgonen', 'Tjänsterna', chosen],
      ['teaching', 'medium', 'Första lektionen går att missa utan att det märks', 'Elevsamtal', chosen],
      ['conditions', 'medium', 'Långa bussresor', 'Lyft till kommunen', aside],
    ],
    aims: [['Frånvaro över 15 procent', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'decrease']],
    tries: [
      {
        name: 'Två morgonmentorer',
        cause: 0,
        ifWe: 'låter två mentorer ringa före klockan nio',
        thenWill: 'kommer fler samma dag',
        because: 'det märks direkt att någon saknar dem',
        rejectIf: 'färre än var tredje kommer samma dag',
        grounds: 'Kommunens riktlinje för närvaro, och två veckors eget försök',
        verdict: 'supported',
        outcome: 'Drygt hälften av dem som nåddes kom samma dag.',
        efforts: [['Ringa före klockan nio', 54, 62]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Flera elever har bett om att få bli ringda.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att de orkar komma när någon frågar.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent, målet är nått.`,
      whom: 'Elever med strödd frånvaro. För elever med lång frånvaro ser vi ingen skillnad.',
      helped: 'Att det var samma två vuxna. Konferensveckor gick utan ringning.',
      causes: 'Att ingen hade uppgiften stämde.',
      conclusion:
        'Morgonringningen fortsätter. Lång frånvaro behöver ett annat arbete, tillsammans med elevhälsan.',
      confidence: 'medium',
      change: 'Om svaren blir korta och eleverna inte kommer.',
    },
    verdicts: [[null, 'continue', 'Tar en kvart om dagen och syns i närvaron.']],
    voices: [
      ['staff', 'Mentorerna och elevhälsoteamet', null],
      ['pupils', 'Elever som har haft frånvaro, genom elevhälsan', 6],
      ['guardians', 'Information på föräldramötet', 58],
    ],
  }),
);

export const feedbackThatIsUsed: StoryOf = story(
  { group: 'årskurs 9', n: 86, base: 31, mid: 45, end: 58, goal: 60 },
  (c) => ({
    title: 'Återkoppling som går att använda',
    summary: `Eleverna i ${c.group} ska göra något med den återkoppling de får.`,
    problem: 'Återkopplingen läses som en dom, inte som hjälp',
    goal: `${c.goal} procent av eleverna ändrar något i sin text efter återkoppling.`,
    areas: ['assessment', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna ändrade något efter återkoppling.`,
        '68 texter före och efter',
      ],
      ['observation', 'pupilVoice', '”Betyget står först, resten orkar man inte.”', 'Samtal med åtta elever'],
      ['interpretation', 'observation', 'Vi ger återkoppling när uppgiften är slut.', 'Laget', 'high'],
    ],
    why: [
      ['organisation', 'high', 'Återkopplingen kommer efter inlämning', 'Kursplaneringarna', chosen],
      ['teaching', 'medium', 'Återkopplingen är lång och gäller allt', 'Tolv exempel', chosen],
      ['conditions', 'low', 'Verktyget skickar ett meddelande som ingen läser', 'Inte vald', aside],
    ],
    aims: [['Ändrar efter återkoppling', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'En sak, mitt i arbetet',
        cause: 0,
        ifWe: 'ger en enda återkoppling mitt i arbetet och lektionstid att ändra',
        thenWill: 'ändrar fler elever något',
        because: 'det finns tid och det är en sak',
        rejectIf: 'andelen inte har ökat efter två arbetsområden',
        grounds: 'Forskning om formativ bedömning',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Återkoppling halvvägs, fyra arbetsområden', 11, 12]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. ”Det är lättare att göra något åt en sak.”`, c.mid, { voice: true }],
      ['onCourse', `${c.end} procent. Sista arbetsområdet hann vi inte.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever som tidigare inte lämnade in ändrade mest.',
      helped: 'Lektionstiden hjälpte. Proven tog två veckor.',
      causes: 'Tidpunkten var orsaken, inte längden.',
      conclusion: 'Återkoppling halvvägs i alla ämnen i laget.',
      confidence: 'medium',
      change: 'Om betygen inte följer med.',
    },
    verdicts: [[null, 'continue', 'Eleverna efterfrågar det.']],
    voices: [
      ['staff', 'Hela laget', null],
      ['pupils', 'Åtta elever, före och efter', 8],
    ],
  }),
);

export const numberSense: StoryOf = story(
  { group: 'årskurs 4', n: 51, base: 45, mid: 55, end: 68, goal: 70 },
  (c) => ({
    title: 'Taluppfattning och huvudräkning',
    summary: `Eleverna i ${c.group} ska kunna förklara hur de räknar, inte bara räkna rätt.`,
    problem: 'Eleverna kan metoden men inte talen',
    goal: `${c.goal} procent av eleverna kan visa två sätt att räkna ut samma uppgift.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} kunde visa två sätt.`,
        'Muntlig uppgift, alla elever',
      ],
      ['observation', 'pupilVoice', '”Jag bara gör så, jag vet inte varför.”', 'Tio elever tänkte högt'],
      [
        'interpretation',
        'observation',
        'Vi har tränat procedur. Talen har eleverna inte lärt känna.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi rättar svaret, inte vägen dit', 'Elevhäften', chosen],
      ['organisation', 'medium', 'Matematiken är enskilt arbete i häfte', 'Lektionsbesök', chosen],
      ['conditions', 'low', 'Läromedlet är uppgiftsrikt', 'Inte vald', aside],
    ],
    aims: [['Visar två sätt', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Ett tal, tio minuter',
        cause: 0,
        ifWe: 'börjar varje lektion med ett tal och samlar elevernas olika vägar på tavlan',
        thenWill: 'kan fler visa två sätt',
        because: 'de ser varandras vägar',
        rejectIf: 'andelen inte har ökat efter åtta veckor',
        grounds: 'Forskning om taluppfattning',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Tio minuter tal varje lektion', 58, 63]],
      },
    ],
    checks: [
      ['tooEarly', `${c.mid - 4} procent. Eleverna vill skriva svaret först.`, c.mid - 4],
      ['onCourse', `${c.mid} procent. De frågar varandra hur de tänkte.`, c.mid],
      ['onCourse', `${c.end} procent. ”Det är roligt att jag har ett eget sätt.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Flickor och pojkar ökade lika mycket. Elever som räknade snabbt ökade minst.',
      helped: 'Tio minuter varje gång. Två veckor med nationella prov tog tiden.',
      causes: 'Båda stämde.',
      conclusion: 'Talstarten blir kvar i årskurs 4 till 6.',
      confidence: 'medium',
      change: 'Om eleverna väljer samma väg varje gång.',
    },
    verdicts: [[null, 'spread', 'Lärarna i årskurs 7 prövar.']],
    voices: [
      ['staff', 'Matematiklärarna i laget', null],
      ['pupils', 'Tio elever tänkte högt före och efter', 10],
      ['guardians', 'Öppet hus med talstart', 36],
    ],
  }),
);

export const someoneToBeWith: StoryOf = story(
  { group: 'eftermiddagarna', n: 74, base: 68, mid: 77, end: 85, goal: 88 },
  (c) => ({
    title: 'En rast där alla har någon att vara med',
    summary: 'Ingen ska gå runt ensam på rasten eller fritids eftermiddag.',
    problem: 'Elever som är ensamma blir det i tysthet',
    goal: `${c.goal} procent av eleverna svarar att de har någon att vara med.`,
    areas: ['normsAndValues'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna svarade att de har någon att vara med.`,
        'Tre frågor med bildstöd',
      ],
      [
        'observation',
        'observation',
        'Under fem raster såg vi nio elever utan någon att vara med.',
        'Iakttagelser, utan namn',
      ],
      [
        'interpretation',
        'observation',
        'Leken börjar inne i grupper som redan är bestämda.',
        'Fritidslärarna',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Ingen vuxen startar en lek utan är bara vakt', 'Rastschemat', chosen],
      ['teaching', 'medium', 'Vi undervisar aldrig om att bjuda in', 'Planeringar', chosen],
      ['conditions', 'low', 'Gården är stor', 'Inte vald', aside],
    ],
    aims: [['Har någon att vara med', `Elever på ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Starta en lek varje rast',
        cause: 0,
        ifWe: 'startar en lek varje rast som är öppen för alla',
        thenWill: 'har fler någon att vara med',
        because: 'det finns ett ställe att gå till',
        rejectIf: 'färre än fem elever kommer till leken',
        grounds: 'Forskning om rastaktiviteter och trygghet',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever. I medeltal tolv elever per rast i leken.`,
        efforts: [['Rastlek varje dag', 71, 78]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Samma elever kommer varje dag.`, c.mid],
      ['onCourse', `${c.end} procent. Fritidsrådet vill bestämma lekarna.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Yngre elever mest. I årskurs 6 märks liten skillnad.',
      helped: 'Att vara två vuxna ute. Sjukdagar utan rastlek märktes direkt.',
      causes: 'Att vi bara vaktade stämde.',
      conclusion: 'Rastleken fortsätter, eleverna bestämmer. Årskurs 6 får en egen form.',
      confidence: 'medium',
      change: 'Om fler elever väljer bort leken.',
    },
    verdicts: [[null, 'continue', 'Färre elever är ensamma.']],
    voices: [
      ['staff', 'Fritidslärare och rastvärdar', null],
      ['pupils', 'Fritidsrådet vid tre möten', 9],
      ['guardians', 'Samtal vid hämtning', 24],
    ],
  }),
);

export const pupilsPlanToo: StoryOf = story(
  { group: 'årskurs 5', n: 48, base: 22, mid: 38, end: 55, goal: 60 },
  (c) => ({
    title: 'Eleverna med i planeringen',
    summary: 'Eleverna ska kunna påverka hur ett arbetsområde läggs upp, inte bara vad de ritar på omslaget.',
    problem: 'Inflytandet stannar vid val mellan två uppgifter',
    goal: `${c.goal} procent av eleverna i ${c.group} kan säga något i undervisningen som de har påverkat.`,
    areas: ['responsibilityAndInfluence'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna kunde säga något de påverkat.`,
        'Enkät när vi började',
      ],
      ['observation', 'pupilVoice', '”Vi får välja färg på pärmen.”', 'Klassråd'],
      ['interpretation', 'observation', 'Vi frågar när planeringen redan är klar.', 'Laget', 'high'],
    ],
    why: [
      ['teaching', 'high', 'Eleverna får se planeringen först när den är färdig', 'Planeringar', chosen],
      ['organisation', 'medium', 'Det finns ingen tid då vi frågar', 'Klassrådens dagordning', chosen],
      ['conditions', 'low', 'Eleverna saknar ord för hur de lär', 'Inte vald. Det kommer med vanan', aside],
    ],
    aims: [
      [
        'Har påverkat något i undervisningen',
        `Alla i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Visa halvfärdig planering',
        cause: 0,
        ifWe: 'visar en halvfärdig planering och låter eleverna bestämma en del som går att bestämma',
        thenWill: 'känner fler att de påverkat',
        because: 'det syns vad som blev deras',
        rejectIf: 'eleverna inte kan säga vad de påverkat efter två arbetsområden',
        grounds: 'Forskning om elevers delaktighet, och skollagens krav på inflytande',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Halvfärdig planering, varje arbetsområde', 7, 8]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Eleverna valde att byta ordning på två delar.`, c.mid],
      ['onCourse', `${c.end} procent. ”Nu vet jag varför vi gör det.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever som brukar vara tysta i klassrådet skrev lika ofta som andra.',
      helped: 'Lapparna. Ett arbetsområde med färdigt läromedel gick inte att påverka.',
      causes: 'Att planeringen var färdig var orsaken.',
      conclusion: 'En del i varje planering lämnas öppen.',
      confidence: 'medium',
      change: 'Om eleverna påverkar utan att lära mer.',
    },
    verdicts: [[null, 'continue', 'Eleverna räknar med den öppna delen.']],
    voices: [
      ['staff', 'Laget', null],
      ['pupils', 'Alla elever skrev lappar efter varje arbetsområde', 48],
    ],
  }),
);

export const teachingOfEveryone: StoryOf = story(
  { group: 'årskurs 7', n: 78, base: 48, mid: 57, end: 66, goal: 70 },
  (c) => ({
    title: 'Stöd i helklass',
    summary:
      'Fler elever ska klara uppgiften utan särskilt arbete, för att undervisningen redan är uppbyggd.',
    problem: 'Anpassningarna görs för en elev i taget och märks inte i undervisningen',
    goal: `${c.goal} procent av eleverna i ${c.group} klarar uppgiften med det stöd som finns för alla.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent klarade uppgiften utan särskild hjälp.`,
        'Två arbetsområden, tre klasser',
      ],
      [
        'observation',
        'observation',
        'Vi skriver anpassningar för enskilda elever i tre dokument, sällan i planeringen.',
        'Lagets egen genomgång',
      ],
      [
        'interpretation',
        'observation',
        'Det vi gör för tre hade varit bra för tjugo.',
        'Laget och specialläraren',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Instruktion, mål och exempel finns på olika ställen', 'Lektionsbesök', chosen],
      ['organisation', 'medium', 'Specialläraren kommer in när det redan gått fel', 'Kalendern', chosen],
      ['conditions', 'medium', 'Grupperna är stora', 'Inget vi ändrar i år', aside],
    ],
    aims: [
      [
        'Klarar uppgiften utan särskilt arbete',
        `Alla i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Ett ställe och ett exempel',
        cause: 0,
        ifWe: 'samlar mål, instruktion och ett löst exempel på ett ställe i varje ämne',
        thenWill: 'klarar fler elever uppgiften',
        because: 'de behöver inte leta',
        rejectIf: 'andelen inte har ökat efter två arbetsområden',
        grounds: 'Erfarenheter från elevhälsoteamet, och forskning om stöttning',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [
          ['Samma upplägg i alla ämnen', 24, 28],
          ['Specialläraren med från start', 11, 12],
        ],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Två ämnen kom i gång sent.`, c.mid],
      ['onCourse', `${c.end} procent. ”Jag behöver inte fråga hela tiden.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever i mitten. De med störst behov klarar fortfarande inte uppgiften utan hjälp.',
      helped: 'Det lösta exemplet hjälpte. Alla ämnen började inte samtidigt.',
      causes: 'Att det fanns på olika ställen stämde.',
      conclusion: 'Ett ställe och ett exempel är lagets ordning. Specialläraren med från start.',
      confidence: 'medium',
      change: 'Om eleverna slutar försöka när exemplet finns.',
    },
    verdicts: [
      [0, 'spread', 'Alla lag vill använda samma mall.'],
      [1, 'continue', 'Det löste sig i två av tre fall.'],
    ],
    voices: [
      ['staff', 'Laget och specialläraren', null],
      ['pupils', 'Elever i tre klasser prövade exempel', 62],
    ],
  }),
);

export const daringToSpeakEnglish: StoryOf = story(
  { group: 'årskurs 6', n: 53, base: 32, mid: 45, end: 58, goal: 60 },
  (c) => ({
    title: 'Våga tala engelska',
    summary: `Eleverna i ${c.group} ska tala mer engelska under lektionen än läraren.`,
    problem: 'Eleverna förstår mycket och säger lite',
    goal: `${c.goal} procent av eleverna talar engelska minst tre minuter per lektion.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av eleverna talade engelska i minst tre minuter på en lektion.`,
        'Tre lektioner, med tidtagning',
      ],
      [
        'observation',
        'pupilVoice',
        '”Jag kan men jag vill inte säga fel inför alla.”',
        'Nio av tolv i samtal',
      ],
      [
        'interpretation',
        'observation',
        'Talet sker inför hela klassen. Där är insatsen för hög.',
        'Laget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Det muntliga sker inför hela klassen', 'Lektionsbesök', chosen],
      ['organisation', 'medium', 'Det finns sällan två som kan prata på riktigt', 'Iakttagelser', chosen],
      ['conditions', 'low', 'Digitala verktyg ger svaret innan eleven försöker', 'Inte vald', aside],
    ],
    aims: [
      [
        'Talar minst tre minuter per lektion',
        `Alla i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Prata med en i taget',
        cause: 0,
        ifWe: 'låter eleverna prata i par med byte var tredje minut',
        thenWill: 'talar fler elever mer',
        because: 'det är tryggt att prata med en i taget',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Forskning om muntlig interaktion',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Parbyten varje lektion', 33, 38]],
      },
      {
        name: 'Inspelningar hemma',
        cause: 1,
        ifWe: 'låter eleverna spela in sig själva hemma en gång i veckan',
        thenWill: 'talar de mer i klassen',
        because: 'de har övat',
        rejectIf: 'färre än hälften lämnar in',
        grounds: 'Egen gissning efter tips på nätet',
        verdict: 'rejected',
        outcome: '19 av 53 elever lämnade in. Ingen skillnad i klassen.',
        judgedEarly: 0.5,
        efforts: [['Inspelning hemma', 4, 5]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Inspelningarna slutar vi med.`, c.mid],
      ['onCourse', `${c.end} procent. ”Det blev roligt när det gick fort.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Tysta elever mest. Några talar fortfarande bara med samma kamrat.',
      helped: 'Bytena. Inspelningarna tog fyra veckor som vi kunde ha använt.',
      causes: 'Att det skedde inför hela klassen var orsaken.',
      conclusion: 'Parbyten varje lektion. Inga läxor som ska spelas in.',
      confidence: 'medium',
      change: 'Om eleverna byter till svenska i paren.',
    },
    verdicts: [
      [0, 'spread', 'Språklärarna i fler årskurser gör likadant.'],
      [1, 'end', 'Ingen effekt, och det blev läxor som inte lämnades in.'],
    ],
    voices: [
      ['staff', 'Språklärarna i laget', null],
      ['pupils', 'Tolv elever i samtal, före och efter', 12],
    ],
  }),
);

export const fractionsWithPictures: StoryOf = story(
  { group: 'årskurs 6', n: 46, base: 34, mid: 46, end: 60, goal: 65 },
  (c) => ({
    title: 'Bilder av bråk',
    summary: 'Eleverna ska kunna visa vad ett bråk är innan de räknar med det.',
    problem: 'Eleverna räknar med bråk de inte kan visa',
    goal: `${c.goal} procent av eleverna i ${c.group} kan visa ett bråk på tre olika sätt.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent kunde visa tre fjärdedelar på två olika sätt.`,
        'Muntlig uppgift, alla klasser',
      ],
      [
        'observation',
        'observation',
        'Elevhäftena visar rätt svar på uppgifter som eleverna inte kan förklara.',
        'Tolv häften',
      ],
      ['interpretation', 'observation', 'Vi går till algoritmen för fort.', 'Laget', 'high'],
    ],
    why: [
      ['teaching', 'high', 'Bråk införs med regler', 'Planeringar', chosen],
      ['teaching', 'medium', 'Eleverna ser bara pizzan', 'Läromedel', chosen],
      ['conditions', 'low', 'Materialet är utlånat', 'Inte vald', aside],
    ],
    aims: [['Visar bråk på tre sätt', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Tre bilder före regeln',
        cause: 0,
        ifWe: 'visar varje nytt bråk som area, längd och del av ett antal innan regeln kommer',
        thenWill: 'kan fler visa och förklara bråket',
        because: 'bilderna bär förståelsen när regeln glöms',
        rejectIf: 'andelen inte har ökat efter arbetsområdet',
        grounds: 'Forskning om representationer i matematik',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Tre bilder före varje regel', 16, 18]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Längden är svårast att se.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. ”Nu vet jag varför man måste ha lika stora delar.”`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika för pojkar och flickor. Elever som räknade rätt på regler hade svårast att visa.',
      helped: 'Att börja med längd i stället för pizza.',
      causes: 'Båda stämde.',
      conclusion: 'Tre bilder används i alla årskurser i laget.',
      confidence: 'medium',
      change: 'Om eleverna fastnar i bilden.',
    },
    verdicts: [[null, 'spread', 'Lärarna i årskurs 4 har fått bilderna.']],
    voices: [
      ['staff', 'Matematiklärarna', null],
      ['pupils', 'Elever i två klasser förklarade för varandra', 46],
    ],
  }),
);

export const homeworkEveryoneCanDo: StoryOf = story(
  { group: 'årskurs 4 och 5', n: 97, base: 61, mid: 70, end: 83, goal: 85 },
  (c) => ({
    title: 'Läxan som alla kan göra',
    summary: 'Läxan ska gå att göra utan hjälp hemma.',
    problem: 'Läxan hjälper minst dem som behöver den mest',
    goal: `${c.goal} procent av eleverna gör läxan utan hjälp.`,
    areas: ['schoolAndHome', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent gjorde läxan utan hjälp.`,
        'Fråga varje fredag i fyra veckor',
      ],
      ['observation', 'guardianVoice', '”Vi gör den tillsammans tills han gråter.”', 'Föräldramöte'],
      ['interpretation', 'observation', 'Läxan innehåller nytt innehåll.', 'Laget', 'high'],
    ],
    why: [
      ['teaching', 'high', 'Läxan är ny undervisning', 'Fyra veckors läxor', chosen],
      ['organisation', 'medium', 'Läxhjälpen ligger på onsdag eftermiddag', 'Schemat', chosen],
      ['conditions', 'medium', 'Hemmen är olika', 'Det är därför vi ändrar läxan', aside],
    ],
    aims: [['Gör läxan utan hjälp', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Bara repetition',
        cause: 0,
        ifWe: 'ger läxor som bara repeterar och tar högst en kvart',
        thenWill: 'gör fler läxan själva',
        because: 'det är redan undervisat',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Forskning om läxors effekt, och vår egen uppföljning',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever. Färre läxor lämnades också.`,
        efforts: [['Repetitionsläxa varje vecka', 13, 14]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Vårdnadshavare skriver att det blivit lugnare hemma.`, c.mid],
      ['onCourse', `${c.end} procent. ”Jag visste hur man gjorde.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst skillnad för elever utan hjälp hemma.',
      helped: 'Att läxan blev kort hjälpte. Några ger fortfarande nytt innehåll.',
      causes: 'Stämde.',
      conclusion: 'Repetitionsläxa i hela laget. Läxhjälpen flyttas till skoldagen.',
      confidence: 'high',
      change: 'Om inlärningen inte håller till provet.',
    },
    verdicts: [[null, 'continue', 'Ingen saknar den gamla läxan.']],
    voices: [
      ['staff', 'Laget', null],
      ['pupils', 'Eleverna svarade varje fredag', 90],
      ['guardians', 'Två föräldramöten', 62],
    ],
  }),
);

export const studySupportInMotherTongue: StoryOf = story(
  { group: 'nyanlända elever', n: 12, base: 2, mid: 5, end: 8, goal: 9 },
  (c) => ({
    title: 'Studiehandledning före lektionen',
    summary: 'Eleverna ska ha mött innehållet på sitt starkaste språk innan lektionen börjar.',
    problem: 'Studiehandledningen kommer när lektionen är över',
    goal: `${c.goal} av elva ämnen använder studiehandledning före lektionen.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'document',
        `Studiehandledning före lektionen används i ${c.base} av elva ämnen.`,
        'Elevernas scheman',
      ],
      [
        'observation',
        'pupilVoice',
        '”Jag förstår på tisdag det de pratade om i måndags.”',
        'Elev, via studiehandledaren',
      ],
      ['interpretation', 'observation', 'Schemat styr, inte lärandet.', 'Laget', 'high'],
    ],
    why: [
      ['organisation', 'high', 'Schemaläggningen är gjord när handledarna bokas', 'Tidplanen', chosen],
      ['teaching', 'medium', 'Lärarna lämnar inte materialet i förväg', 'Samtal med två handledare', chosen],
      ['conditions', 'medium', 'Handledarna är timanställda', 'Lyft till förvaltningen', aside],
    ],
    aims: [
      ['Ämnen med studiehandledning före lektionen', 'Alla ämnen', null, 'ämnen', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Materialet på torsdag',
        cause: 1,
        ifWe: 'lämnar nästa veckas material på torsdagen och handleder måndag morgon',
        thenWill: 'är eleverna med från första minuten',
        because: 'de har mött orden på sitt språk',
        rejectIf: 'färre än fyra ämnen har börjat efter åtta veckor',
        grounds: 'Skolverkets stödmaterial om studiehandledning',
        verdict: 'supported',
        outcome: `${c.end} ämnen använder handledning före lektionen.`,
        efforts: [['Material på torsdag', 31, 34]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} ämnen. Handledarna säger att de kan förbereda sig.`, c.mid],
      ['onCourse', `${c.end} ämnen. Eleverna räcker upp handen.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} av elva ämnen mot målet ${c.goal}.`,
      whom: 'Eleverna märker skillnad i NO och SO. I de praktiska ämnena gör den mindre.',
      helped: 'Fasta torsdagar hjälpte. Handledarnas tider ändrades mitt i terminen.',
      causes: 'Schemaläggningen är kvar som hinder.',
      conclusion: 'Material på torsdag gäller. Schemat lyfts till förvaltningen.',
      confidence: 'medium',
      change: 'Om handledarna slutar och ingen vet ordningen.',
    },
    verdicts: [[null, 'continue', 'Eleverna är med från början.']],
    voices: [
      ['staff', 'Laget och studiehandledarna', null],
      ['pupils', 'Elever i två grupper, via studiehandledarna', 9],
      ['guardians', 'Samtal med tolk', 6],
    ],
  }),
);

export const fromSixToSeven: StoryOf = story(
  { group: 'årskurs 7', n: 79, base: 56, mid: 66, end: 77, goal: 80 },
  (c) => ({
    title: 'Övergången från årskurs 6 till 7',
    summary: 'Eleverna ska veta vad som förväntas av dem innan de kommer, och vi ska veta vad de kan.',
    problem: 'Den första månaden i årskurs 7 går åt till att lära känna ordningen',
    goal: `${c.goal} procent av eleverna svarar i oktober att de vet vad som gäller på lektionerna.`,
    areas: ['transition'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent svarade att de vet vad som gäller.`,
        'Fyra frågor i oktober',
      ],
      [
        'observation',
        'observation',
        'Åtta av elva ämnen hade olika regler för samma sak.',
        'Lagets egen genomgång',
      ],
      [
        'interpretation',
        'observation',
        'Vi tror att de vet, för att vi har skickat ett brev i juni.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Vi har olika regler för samma sak i olika ämnen', 'Genomgången', chosen],
      ['teaching', 'medium', 'Vi börjar med regler i stället för med arbete', 'Planeringar', chosen],
      ['conditions', 'low', 'Eleverna kommer från fem skolor', 'Det är därför det behövs', aside],
    ],
    aims: [['Vet vad som gäller', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Fem regler, lika i alla ämnen',
        cause: 0,
        ifWe: 'har fem gemensamma regler som visas och övas första veckan',
        thenWill: 'vet fler vad som gäller',
        because: 'det är samma sak i alla ämnen',
        rejectIf: 'svaren i oktober inte är bättre än i fjol',
        grounds: 'Beprövad erfarenhet i laget, och Arbetslag 8–9:s erfarenheter',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Fem regler övade i alla ämnen första veckan', 11, 11]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Två ämnen har fortfarande egna regler.`, c.mid],
      ['onCourse', `${c.end} procent. ”Man behöver inte gissa.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika för elever från alla fem skolor.',
      helped: 'Att öva reglerna första veckan. Vikarier kom in efter första veckan utan att veta dem.',
      causes: 'De olika reglerna stämde.',
      conclusion: 'Fem regler blir kvar och övas igen efter jul.',
      confidence: 'medium',
      change: 'Om elever som börjar mitt i året svarar annorlunda.',
    },
    verdicts: [[null, 'continue', 'Eleverna och vi slipper gissa.']],
    voices: [
      ['staff', 'Laget och årskurs 6-lärarna', null],
      ['pupils', 'Elever i årskurs 7 läste reglerna och strök två', 25],
      ['guardians', 'Föräldramötet', 52],
    ],
  }),
);

export const sourcesOnline: StoryOf = story(
  { group: 'årskurs 5 och 6', n: 92, base: 27, mid: 40, end: 53, goal: 55 },
  (c) => ({
    title: 'Vem säger det, och varför?',
    summary: `Eleverna i ${c.group} ska fråga vem som står bakom en sida eller ett svar innan de använder det.`,
    problem: 'Eleverna tar det första svaret',
    goal: `${c.goal} procent av eleverna kan säga vem som står bakom en källa och vad den vill.`,
    areas: ['schoolAndWorld', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent kunde säga vem som stod bakom en sida de använt.`,
        'Uppgift om två webbsidor',
      ],
      [
        'observation',
        'observation',
        'Elva av tjugo elever läste inte längre än till första svaret.',
        'Iakttagelser under två lektioner',
      ],
      ['interpretation', 'observation', 'De behöver en vana, inte en checklista.', 'Laget', 'medium'],
    ],
    why: [
      ['teaching', 'high', 'Vi pratar om källor i en egen lektion om året', 'Planeringar', chosen],
      ['teaching', 'medium', 'Vi visar sällan hur vi själva gör', 'Samtal i laget', chosen],
      [
        'conditions',
        'medium',
        'Sökverktyg svarar utan att visa källan',
        'Inget vi ändrar. Vi undervisar om det',
        aside,
      ],
    ],
    aims: [
      ['Kan säga vem som står bakom', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Två frågor varje gång',
        cause: 0,
        ifWe: 'ställer samma två frågor varje gång en källa används i något ämne',
        thenWill: 'kan fler svara på dem själva',
        because: 'frågorna blir en vana',
        rejectIf: 'färre än var tredje elev kan svara efter åtta veckor',
        grounds: 'Forskning om digital kompetens och källkritik',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Två frågor vid varje källa, fem ämnen', 36, 45]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Eleverna påminner oss när vi glömmer.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. ”Ingen har skrivit det här”, sade en elev om ett färdigt svar.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika i båda årskurserna.',
      helped: 'Att det var samma två frågor. Två ämnen kom aldrig i gång.',
      causes: 'Båda stämde.',
      conclusion: 'Två frågor i alla ämnen. Vi visar hur vi själva gör, högt.',
      confidence: 'medium',
      change: 'Om eleverna svarar utan att läsa.',
    },
    verdicts: [[null, 'spread', 'Ett annat lag bygger vidare i SO.']],
    voices: [
      ['staff', 'Laget', null],
      ['pupils', 'Elevrådet i årskurs 5 och 6', 11],
    ],
  }),
);

export const choicesAtFritids: StoryOf = story(
  { group: 'fritidshemmet', n: 62, base: 34, mid: 50, end: 63, goal: 65 },
  (c) => ({
    title: 'Planerad undervisning på fritids',
    summary: 'Varje elev ska möta minst en planerad aktivitet med ett syfte varje dag.',
    problem: 'Fritidshemmet blir vila och tillsyn när vi är få',
    goal: `${c.goal} procent av eleverna deltar i en planerad aktivitet varje dag.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna deltog i en planerad aktivitet en vanlig dag.`,
        'Avprickning i tre veckor',
      ],
      ['observation', 'observation', 'Planeringen finns på måndagar och torsdagar.', 'Veckoplaneringar'],
      [
        'interpretation',
        'observation',
        'Vi planerar när vi är många. Så borde det inte vara.',
        'Fritidslärarna',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Planeringstiden ligger på måndagar', 'Schemat', chosen],
      ['teaching', 'medium', 'Aktiviteterna kräver flera vuxna', 'Sex veckors aktiviteter', chosen],
      ['conditions', 'medium', 'Personalen går in som vikarier i skolan', 'Lyft till rektor', aside],
    ],
    aims: [
      ['Deltar i planerad aktivitet', `Elever på ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Aktiviteter för en vuxen',
        cause: 1,
        ifWe: 'har en låda med aktiviteter som en ensam vuxen kan leda',
        thenWill: 'blir planerad undervisning av även när vi är få',
        because: 'det går att göra med den bemanning vi har',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Beprövad erfarenhet på två fritidshem',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Aktivitetslåda varje dag', 61, 70]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Lådan används mest på onsdagar.`, c.mid],
      ['onCourse', `${c.end} procent. Fritidsrådet har lagt till fyra aktiviteter.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever i årskurs 1 och 2. De äldre vill ha färre planerade aktiviteter.',
      helped: 'Lådan. Dagar då två går in som vikarier faller allt.',
      causes: 'Att aktiviteterna krävde flera vuxna stämde.',
      conclusion: 'Lådan fylls på varje månad. Vikariefrågan lyfts till rektor.',
      confidence: 'medium',
      change: 'Om lådan öppnas men ingen undervisar.',
    },
    verdicts: [[null, 'continue', 'Fungerar också på dåliga dagar.']],
    voices: [
      ['staff', 'Fritidslärare och barnskötare', null],
      ['pupils', 'Fritidsrådet vid fyra möten', 11],
      ['guardians', 'Fråga vid hämtning: Vad gjorde ditt barn i dag?', 28],
    ],
  }),
);

export const wordsInMaths: StoryOf = story(
  { group: 'årskurs 8 och 9', n: 141, base: 39, mid: 47, end: 57, goal: 60 },
  (c) => ({
    title: 'Matematikens ord i alla lösningar',
    summary: 'Eleverna ska motivera sina lösningar med matematikens ord.',
    problem: 'Eleverna får rätt svar utan att kunna säga varför',
    goal: `${c.goal} procent av eleverna i ${c.group} motiverar en lösning med minst två rätt använda begrepp.`,
    areas: ['knowledge', 'assessment'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av lösningarna hade en motivering med begrepp.`,
        '90 lösningar lästa av två lärare',
      ],
      ['observation', 'pupilVoice', '”Man vet inte hur mycket man ska skriva.”', 'Sju elever'],
      [
        'interpretation',
        'observation',
        'Vi har visat räkning. Motiveringen har vi bett om i provet.',
        'Ämneslaget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Motivering undervisas inte, den prövas', 'Planeringar', chosen],
      ['teaching', 'medium', 'Eleverna har aldrig sett en bra motivering', 'Samtal', chosen],
      ['conditions', 'low', 'Proven belönar svaret', 'Stämmer, men ändrar inget i undervisningen', aside],
    ],
    aims: [['Motiverar med begrepp', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Exempel och jämförelse',
        cause: 1,
        ifWe: 'visar två motiveringar av samma lösning och låter eleverna säga vilken som övertygar',
        thenWill: 'motiverar fler själva',
        because: 'de ser vad som gör skillnad',
        rejectIf: 'andelen inte har ökat efter tre arbetsområden',
        grounds: 'Forskning om exempel och jämförelse i matematik',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Två motiveringar, varje arbetsområde', 9, 10]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Eleverna vill veta vilken som är rätt.`, c.mid],
      ['onCourse', `${c.end} procent. ”Nu vet jag vad som räknas.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst skillnad i årskurs 8. Lika för elever med svenska som andraspråk.',
      helped: 'Att eleverna fick välja hjälpte. Provveckan hindrade.',
      causes: 'Att de aldrig sett en bra motivering stämde.',
      conclusion: 'Jämförelse i varje arbetsområde. Exemplen ligger i ämneslagets mapp.',
      confidence: 'medium',
      change: 'Om motiveringarna blir likadana hos alla.',
    },
    verdicts: [[null, 'spread', 'Årskurs 7 tar över exemplen.']],
    voices: [
      ['staff', 'Matematiklärarna på skolan', null],
      ['pupils', 'Sju elever i samtal', 7],
    ],
  }),
);
