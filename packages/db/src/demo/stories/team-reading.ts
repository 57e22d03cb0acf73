import { aside, chosen, points, type StoryOf, story } from './story.ts';

export const wordsBeforeText: StoryOf = story(
  { group: 'årskurs 7', n: 74, base: 49, mid: 57, end: 68, goal: 70 },
  (c) => ({
    title: 'Ämnesord först, sedan texten',
    summary: `Eleverna i ${c.group} ska förstå de ämnesord som bär texten innan de börjar läsa.`,
    problem: 'Eleverna fastnar på ämnesorden och slutar läsa',
    goal: `${c.goal} procent av eleverna i ${c.group} kan förklara tio ämnesord i ett nytt arbetsområde med egna ord.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} kunde förklara hälften av ämnesorden i en ny text.`,
        'Kort test i två ämnen',
      ],
      [
        'observation',
        'pupilVoice',
        '”Det är som att läsa en lista på ord man inte kan.”',
        'Samtal i fyra elevgrupper',
      ],
      [
        'interpretation',
        'observation',
        'Vi förklarar orden när någon frågar. De som inte förstår frågar inte.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Orden förklaras i efterhand', 'Fyra lektionsbesök', chosen],
      ['teaching', 'medium', 'Eleverna använder sällan orden själva', 'Elevarbeten', chosen],
      ['organisation', 'medium', 'Samma ord införs olika i olika ämnen', 'Lyft till skolans lista', aside],
      ['conditions', 'low', 'Läromedlet är tätt skrivet', 'Inte vald. Byts först om två år', aside],
    ],
    aims: [
      ['Förklarar ämnesord med egna ord', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Fem ord före läsningen',
        cause: 0,
        ifWe: 'går igenom fem bärande ord med bild och exempel före varje ny text',
        thenWill: 'kan fler elever förklara orden',
        because: 'de möter ordet innan de behöver det',
        rejectIf: 'ökningen är mindre än fem procentenheter efter åtta veckor',
        grounds: 'Forskningsöversikter om ordförråd, och beprövad erfarenhet från en annan skola',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [
          ['Fem ord före varje ny text', 17, 20],
          ['Eleverna använder orden i en egen mening', 14, 20],
        ],
      },
    ],
    checks: [
      ['tooEarly', 'Alla har kommit i gång. Bilderna gör störst skillnad i NO.', c.mid - 4],
      ['onCourse', `${c.mid} procent. Eleverna ber om ordlistan.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. ”Man fattar mer redan från början”, säger fem av sex grupper.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika stor ökning för pojkar och flickor. Elever med svenska som andraspråk ökade mest men från en lägre nivå.',
      helped: 'Bilderna och att alla gjorde lika. Prov i tre ämnen samma vecka hindrade.',
      causes:
        'Att orden kom i efterhand stämde. Att eleverna använder orden själva visade sig viktigare än vi trodde.',
      conclusion: 'Fem ord före texten är nu en vana. Nästa steg är elevernas egna meningar.',
      confidence: 'medium',
      change: 'Om orden är glömda ett halvår senare.',
    },
    verdicts: [
      [0, 'continue', 'Gav skillnad i båda ämnena.'],
      [1, 'change', 'Eleverna ska skriva meningen tillsammans.'],
    ],
    voices: [
      ['staff', 'Hela laget, på möten varannan onsdag', null],
      ['pupils', 'Fyra elevgrupper, före och efter', 24],
      ['guardians', 'Föräldramötet i september', 41],
    ],
  }),
);

export const talkAboutReadAloud: StoryOf = story(
  { group: 'förskoleklass och årskurs 1', n: 51, base: 35, mid: 48, end: 63, goal: 65 },
  (c) => ({
    title: 'Samtal om det vi läser högt',
    summary: 'Fler elever ska ta ordet när vi läser, inte bara de som alltid svarar.',
    problem: 'Högläsningen blir ett förhör med samma fem elever',
    goal: `${c.goal} procent av eleverna tar ordet minst en gång i varje högläsning.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av eleverna tog ordet under en högläsning.`,
        'Tre filmade lästillfällen',
      ],
      ['observation', 'observation', 'Fyra av fem frågor hade ett rätt svar.', 'Samma tre filmer'],
      [
        'interpretation',
        'observation',
        'Våra frågor prövar minnet. Det finns inget att samtala om.',
        'Laget såg filmerna tillsammans',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi ställer frågor med ett rätt svar', 'Filmerna', chosen],
      ['organisation', 'medium', 'Gruppen är stor vid högläsning', 'Schemat', chosen],
      ['conditions', 'low', 'Några elever saknar svenska ord', 'Inte vald. De svarar gärna med bild', aside],
    ],
    aims: [['Tar ordet under högläsning', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Stanna och prata i par',
        cause: 0,
        ifWe: 'stannar tre gånger i boken och låter eleverna prata i par innan någon svarar',
        thenWill: 'tar fler ordet',
        because: 'alla har hunnit säga något till någon',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Forskning om dialogisk högläsning',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Högläsning med parsamtal, fyra gånger i veckan', 38, 44]],
      },
      {
        name: 'Läsning i halvklass',
        cause: 1,
        ifWe: 'läser i halvklass två dagar i veckan',
        thenWill: 'vågar fler prata',
        because: 'det är färre som lyssnar',
        rejectIf: 'det inte märks någon skillnad mot hel grupp efter fyra veckor',
        grounds: 'Vår egen gissning',
        verdict: 'rejected',
        outcome: 'Ingen märkbar skillnad mot hel grupp när parsamtalen fanns.',
        judgedEarly: 0.5,
        efforts: [['Halvklass vid läsning', 8, 8]],
      },
    ],
    checks: [
      ['onCourse', 'Halvklass gör ingen skillnad. Parsamtalen gör det.', c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att det är roligast att prata om varför.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'De tystaste eleverna ökade mest. Några elever tar ordet lika sällan som förut.',
      helped: 'Parsamtalen. Att hitta böcker med något att undra över tog tid.',
      causes: 'Frågorna var orsaken. Gruppens storlek var det inte.',
      conclusion: 'Vi slutar med halvklass och behåller parsamtalen.',
      confidence: 'medium',
      change: 'Om en kollega som ser en film inte märker skillnad.',
    },
    verdicts: [
      [0, 'spread', 'Fler klasser tar över arbetssättet.'],
      [1, 'end', 'Ingen skillnad, och det kostade två halvklasstimmar i veckan.'],
    ],
    voices: [
      ['staff', 'Lärare och fritidslärare i laget', null],
      ['pupils', 'Eleverna röstade på vilken fråga som var roligast att prata om', 48],
      ['guardians', 'Öppet hus', 23],
    ],
  }),
);

export const fluentReading: StoryOf = story(
  { group: 'årskurs 2 och 3', n: 56, base: 58, mid: 66, end: 77, goal: 80 },
  (c) => ({
    title: 'Läsflyt i årskurs 2 och 3',
    summary: 'Eleverna ska läsa med så gott flyt att kraften räcker till att förstå.',
    problem: 'Många elever läser rätt men så långsamt att de tappar innehållet',
    goal: `${c.goal} procent av eleverna i ${c.group} läser med flyt enligt bedömningsstödet.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} läste med flyt.`,
        'Bedömningsstöd i läsning, alla klasser',
      ],
      [
        'observation',
        'observation',
        'En elev läser högt för en vuxen i medeltal fyra minuter i veckan.',
        'Avprickning under två veckor',
      ],
      [
        'conclusion',
        'observation',
        'Eleverna läser för lite högt, och samma text för sällan.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Eleverna läser sällan samma text flera gånger', 'Planeringar', chosen],
      ['organisation', 'medium', 'Lästiden går åt till att vänta på sin tur', 'Tidsstudie', chosen],
      ['conditions', 'medium', 'Några hem har inga böcker', 'Inte vald. Boklån via biblioteket', aside],
    ],
    aims: [['Läser med flyt', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Upprepad läsning i par',
        cause: 0,
        ifWe: 'låter eleverna läsa samma korta text i par fyra dagar i rad',
        thenWill: 'läser fler med flyt',
        because: 'de får läsa mycket mer, och märker att det går lättare',
        rejectIf: 'ökningen är mindre än fem procentenheter efter tio veckor',
        grounds: 'Väl belagd i forskning om läsflyt',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever. Säkerhet medel: ingen jämförelsegrupp.`,
        efforts: [['Upprepad läsning i par, fyra dagar i veckan', 46, 52]],
      },
    ],
    checks: [
      ['tooEarly', 'Rutinen sitter. Två par behövde bytas.', c.base + 2],
      ['onCourse', `${c.mid} procent. Eleverna märker själva att fjärde gången går fort.`, c.mid],
      ['onCourse', `${c.end} procent. ”Jag visste inte att jag kunde läsa så fort.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst ökning i mitten. Elever med stora svårigheter i avkodning behövde annat stöd.',
      helped: 'Korta texter och samma ordning. Influensan tog två veckor.',
      causes: 'Båda stämde.',
      conclusion:
        'Upprepad läsning blir kvar till och med årskurs 3. De svagaste läsarna får egen undervisning.',
      confidence: 'medium',
      change: 'Om förståelsen inte följer med flytet.',
    },
    verdicts: [[null, 'continue', 'Enkelt att göra och syns i resultatet.']],
    voices: [
      ['staff', 'Lärarna i laget och specialpedagogen', null],
      ['pupils', 'Eleverna valde texter och satte egna mål', 56],
      ['guardians', 'Utvecklingssamtalen', 50],
    ],
  }),
);

export const understandTheTask: StoryOf = story(
  { group: 'årskurs 5', n: 49, base: 41, mid: 50, end: 61, goal: 65 },
  (c) => ({
    title: 'Förstå uppgiften innan vi räknar',
    summary: `Elever i ${c.group} ska kunna säga vad en textuppgift handlar om innan de väljer räknesätt.`,
    problem: 'Eleverna plockar talen ur texten och räknar på måfå',
    goal: `${c.goal} procent av eleverna löser textuppgifter i två steg och kan förklara varför.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} löste textuppgifter i två steg.`,
        'Fem uppgifter, alla klasser',
      ],
      [
        'observation',
        'pupilVoice',
        '”Jag tar talen och gånger om det är stora tal.”',
        'Elever som tänkte högt, åtta stycken',
      ],
      [
        'interpretation',
        'observation',
        'Det är läsningen som brister, inte räkningen. Samma elever klarar uppgifterna muntligt.',
        'Laget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi går direkt till lösningen när vi visar', 'Lektionsbesök', chosen],
      ['teaching', 'medium', 'Eleverna ritar sällan situationen', 'Elevhäften', chosen],
      ['conditions', 'low', 'Läromedlets uppgifter ser likadana ut', 'Inte vald', aside],
    ],
    aims: [
      ['Löser textuppgifter i två steg', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Rita innan du räknar',
        cause: 1,
        ifWe: 'låter eleverna rita situationen och berätta den för en kamrat innan de får räkna',
        thenWill: 'väljer fler rätt räknesätt',
        because: 'de måste förstå vem som gör vad',
        rejectIf: 'andelen inte har ökat efter åtta veckor',
        grounds: 'Forskning om representationer i matematik',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Rita och berätta, tre lektioner i veckan', 25, 27]],
      },
      {
        name: 'Signalord',
        cause: 0,
        ifWe: 'lär eleverna leta efter signalord som ”tillsammans” och ”kvar”',
        thenWill: 'väljer fler rätt räknesätt',
        because: 'orden leder till räknesättet',
        rejectIf: 'eleverna gör fler fel på uppgifter utan signalord',
        grounds: 'Vanligt tips. Vi hittade ingen forskning som stöder det',
        verdict: 'rejected',
        outcome: 'Eleverna blev säkrare på lätta uppgifter och gjorde fler fel på svåra.',
        judgedEarly: 0.45,
        efforts: [['Signalord på väggen', 4, 4]],
      },
    ],
    checks: [
      ['onCourse', 'Signalorden är nedtagna. Ritandet tar tid men eleverna förklarar mer.', c.mid],
      [
        'onCourse',
        `${c.end} procent. ”När jag ritar ser jag att det är två saker som händer.”`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever som läser svenska som andraspråk ökade mest.',
      helped: 'Att berätta för en kamrat. Att börja med signalord kostade fyra veckor.',
      causes: 'Båda stämde, men den första på ett annat sätt än vi trodde.',
      conclusion: 'Rita och berätta blir vår ordning. Signalord lär vi inte ut.',
      confidence: 'medium',
      change: 'Om eleverna ritar utan att läsa.',
    },
    verdicts: [
      [0, 'spread', 'Fler klasser tar över arbetssättet.'],
      [1, 'end', 'Gjorde det svårare för eleverna när uppgifterna blev svåra.'],
    ],
    voices: [
      ['staff', 'Lärarna som undervisar i matematik', null],
      ['pupils', 'Åtta elever tänkte högt före och efter', 8],
    ],
  }),
);

export const silentReadingRetested: StoryOf = story(
  { group: 'årskurs 6', n: 47, base: 52, mid: 58, end: 67, goal: 70 },
  (c) => ({
    title: 'Räcker tyst läsning om vi samtalar efteråt?',
    summary:
      'Vi prövar om Hagtornsskolans lärdom gäller också hos oss: tyst läsning räckte inte utan samtal om texten.',
    problem: 'Eleverna läser, men kan sällan säga vad texten handlade om',
    goal: `${c.goal} procent av eleverna i ${c.group} återger huvudtanken i en faktatext.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} återgav huvudtanken.`,
        'Samma slags text som Hagtornsskolan använder',
      ],
      [
        'observation',
        'document',
        'Arbetslag 7 på Hagtornsskolan såg ingen märkbar effekt av tyst läsning, 82 elever.',
        'Deras cykel, avsnittet Insatser',
      ],
      [
        'interpretation',
        'observation',
        'Hos oss har tyst läsning funnits i fyra år utan att vi sett efter.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Läsningen följs inte av något', 'Planeringar från två år', chosen],
      ['organisation', 'medium', 'Lästiden ligger sist på dagen', 'Schemat', chosen],
      ['conditions', 'low', 'Böckerna passar inte alla', 'Inte vald', aside],
    ],
    aims: [['Återger huvudtanken', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Läsning med tre minuters samtal',
        cause: 0,
        ifWe: 'lägger till tre minuters samtal efter den tysta läsningen i den ena klassen',
        thenWill: 'återger fler huvudtanken än i den andra klassen',
        because: 'de får sätta ord på det de läst',
        rejectIf: 'skillnaden mellan klasserna är mindre än fem procentenheter efter tio veckor',
        grounds: 'Lärdomen från Hagtornsskolan',
        verdict: 'supported',
        outcome:
          'Skillnad mellan klasserna 14 procentenheter (−6 till 33), 47 elever. För få för att vara säkra.',
        efforts: [['Tyst läsning med samtal, fyra dagar i veckan', 29, 36]],
      },
    ],
    checks: [
      ['tooEarly', 'Fem veckor in. Samtalen blir lätt längre än tre minuter.', c.mid],
      [
        'onCourse',
        `${c.end} procent i klassen med samtal. Eleverna i den andra klassen vill också samtala.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent i klassen med samtal, 53 procent i den andra.`,
      whom: 'Skillnaden märks mest för elever som läser långsamt.',
      helped: 'Att vi jämförde två klasser. Grupperna är små.',
      causes: 'Att läsningen inte följdes av något stämde.',
      conclusion:
        'Lärdomen från Hagtornsskolan håller hos oss också, men vi behöver fler elever för att veta hur mycket.',
      confidence: 'low',
      change: 'Om nästa årskurs inte visar samma sak.',
    },
    verdicts: [[null, 'continue', 'Båda klasserna får samtal från januari.']],
    voices: [
      ['staff', 'Laget och Hagtornsskolans Arbetslag 7 vid ett möte', null],
      ['pupils', 'Båda klasserna berättade hur de gör när de läser', 47],
    ],
  }),
);

export const sourcesInSocialStudies: StoryOf = story(
  { group: 'årskurs 8 och 9', n: 158, base: 44, mid: 51, end: 60, goal: 65 },
  (c) => ({
    title: 'Läsa källor i SO',
    summary: 'Eleverna ska kunna säga vem som talar i en text och varför, innan de använder den.',
    problem: 'Eleverna kopierar ur källor utan att fråga vem som skrivit dem',
    goal: `${c.goal} procent av eleverna i ${c.group} kan ange avsändare, syfte och ett skäl att lita eller tvivla.`,
    areas: ['knowledge', 'schoolAndWorld'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna kunde ange avsändare, syfte och ett skäl.`,
        'Uppgift med två källor om samma händelse',
      ],
      [
        'observation',
        'observation',
        'I 31 av 40 inlämningar är källan en webbadress utan kommentar.',
        'Vårens arbeten, lästa av två lärare',
      ],
      [
        'interpretation',
        'observation',
        'Vi ber om källor men undervisar inte om att läsa dem.',
        'Laget',
        'high',
      ],
    ],
    why: [
      [
        'teaching',
        'high',
        'Källkritik är en checklista i slutet av arbetet',
        'Uppgiftsinstruktionerna',
        chosen,
      ],
      ['teaching', 'medium', 'Eleverna möter sällan två källor om samma sak', 'Planeringar', chosen],
      [
        'conditions',
        'medium',
        'Sökverktygen ger färdiga svar utan avsändare',
        'Inget vi ändrar. Vi undervisar om det',
        aside,
      ],
    ],
    aims: [
      ['Anger avsändare, syfte och skäl', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Två källor, en fråga',
        cause: 1,
        ifWe: 'börjar varje arbetsområde med två källor som säger olika saker',
        thenWill: 'frågar fler elever efter avsändaren',
        because: 'motsägelsen gör frågan nödvändig',
        rejectIf: 'andelen inte har ökat i december',
        grounds: 'Forskning om historiskt tänkande',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Två källor i varje nytt arbetsområde', 11, 12]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Eleverna diskuterar källan utan att vi ber om det.`, c.mid],
      ['onCourse', `${c.end} procent. Elevrådet vill att NO gör likadant.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst ökning i årskurs 8. I årskurs 9 fanns vanan redan hos många.',
      helped: 'Motsägelsen. Att hitta bra källpar tog mer tid än undervisningen.',
      causes: 'Båda stämde.',
      conclusion: 'Källparen samlas i en gemensam mapp så att ingen behöver leta två gånger.',
      confidence: 'medium',
      change: 'Om eleverna bara gör det när vi ger två källor.',
    },
    verdicts: [[null, 'spread', 'NO-lärarna i laget börjar i januari.']],
    voices: [
      ['staff', 'SO- och svensklärarna i laget', null],
      ['pupils', 'Elevrådet läste två av källparen och sade vad som var svårt', 12],
    ],
  }),
);

export const writingToUnderstand: StoryOf = story(
  { group: 'årskurs 7 till 9', n: 214, base: 37, mid: 45, end: 54, goal: 60 },
  (c) => ({
    title: 'Skriva sig till förståelse',
    summary: 'Korta texter skrivna under lektionen ska hjälpa eleverna att förstå det de läst.',
    problem: 'Eleverna skriver för att lämna in, inte för att tänka',
    goal: `${c.goal} procent av eleverna kan sammanfatta en sakprosatext i fem meningar med egna ord.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} sammanfattade med egna ord.`,
        'Uppgift i september, bedömd av två lärare',
      ],
      [
        'observation',
        'observation',
        'I en vanlig vecka skrev eleverna en lång text och inga korta.',
        'Elevhäften från tio elever',
      ],
      [
        'interpretation',
        'observation',
        'Skrivandet kommer sist. Då är tankearbetet redan gjort eller uteblivet.',
        'Ämneslaget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Skrivandet är en slutprodukt', 'Planeringar', chosen],
      ['teaching', 'medium', 'Eleverna får återkoppling när texten redan är klar', 'Elevsamtal', chosen],
      [
        'conditions',
        'medium',
        'Skrivhjälpen i datorn föreslår hela meningar',
        'Vi skriver för hand i fem minuter',
        aside,
      ],
    ],
    aims: [['Sammanfattar med egna ord', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Fem minuter för hand',
        cause: 0,
        ifWe: 'låter eleverna skriva fem minuter för hand efter läsningen, tre gånger i veckan',
        thenWill: 'sammanfattar fler med egna ord',
        because: 'de måste välja vad som är viktigt innan de diskuterar',
        rejectIf: 'andelen inte har ökat efter tio veckor',
        grounds: 'Forskning om skrivande för lärande',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Fem minuters skrivande efter läsning', 27, 30]],
      },
    ],
    checks: [
      ['tooEarly', `${c.mid - 5} procent. Några klasser skriver bara en gång i veckan.`, c.mid - 5],
      ['onCourse', `${c.mid} procent. Alla klasser är i gång.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. ”Det är lättare att prata när man redan har skrivit.”`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Störst ökning i årskurs 8. I årskurs 9 tog proven överhanden.',
      helped: 'Att texterna inte bedömdes hjälpte. Några klasser kom i gång sent.',
      causes: 'Stämde. Att skriva för hand spelade mindre roll än att skriva alls.',
      conclusion: 'Fem minuter blir kvar, på papper eller dator.',
      confidence: 'medium',
      change: 'Om eleverna börjar skriva för att läraren läser.',
    },
    verdicts: [[null, 'continue', 'Kostar lite och syns.']],
    voices: [
      ['staff', 'Svensklärarna på skolan', null],
      ['pupils', 'Två elever per klass, i samtal', 14],
    ],
  }),
);

export const tellAndListen: StoryOf = story(
  { group: 'fritidshemmet', n: 58, base: 28, mid: 39, end: 51, goal: 55 },
  (c) => ({
    title: 'Berätta och lyssna på fritids',
    summary: 'Fler elever ska få berätta något sammanhängande för andra under eftermiddagen.',
    problem: 'På fritids pratar eleverna mycket, men berättar sällan',
    goal: `${c.goal} procent av eleverna berättar något i minst en minut för någon annan minst en gång i veckan.`,
    areas: ['knowledge', 'normsAndValues'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av eleverna berättade något sammanhängande under en vecka.`,
        'Avprickning vid tre aktiviteter',
      ],
      ['observation', 'pupilVoice', '”Det är alltid någon som avbryter.”', 'Fritidsrådet'],
      [
        'interpretation',
        'observation',
        'Våra samlingar är korta och handlar om praktiska saker.',
        'Fritidslärarna',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi planerar aktiviteter, inte språk', 'Veckoplaneringar', chosen],
      ['organisation', 'medium', 'Mellanmålet är stort och högljutt', 'Ljudmätning', chosen],
      ['conditions', 'low', 'Lokalerna delas med skolan', 'Inget vi ändrar', aside],
    ],
    aims: [['Berättar i minst en minut', `Elever på ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Berättarstolen',
        cause: 0,
        ifWe: 'har en berättarstol varje dag där en elev berättar och två frågar',
        thenWill: 'berättar fler elever',
        because: 'turen är bestämd och ingen får avbryta',
        rejectIf: 'färre än hälften av eleverna har suttit i stolen efter tio veckor',
        grounds: 'Beprövad erfarenhet från förskolan',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Berättarstol varje dag', 49, 58]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent har berättat. De äldre eleverna tycker att stolen är barnslig.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Fritidsrådet bytte stolen mot en mikrofon för årskurs 3.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'De yngsta eleverna. I årskurs 3 tog det fart först med mikrofonen.',
      helped: 'Fritidsrådets idé. Personalbrist tog nio dagar.',
      causes: 'Att vi inte planerade språket stämde.',
      conclusion: 'Berättandet blir kvar och eleverna bestämmer formen.',
      confidence: 'medium',
      change: 'Om det bara är samma elever som berättar.',
    },
    verdicts: [[null, 'continue', 'Eleverna vill själva.']],
    voices: [
      ['staff', 'Fritidslärare och barnskötare', null],
      ['pupils', 'Fritidsrådet vid fem möten', 9],
    ],
  }),
);

export const labReports: StoryOf = story(
  { group: 'årskurs 8', n: 68, base: 36, mid: 47, end: 58, goal: 60 },
  (c) => ({
    title: 'Slutsatsen i laborationsrapporten',
    summary: 'Eleverna ska använda ämnets begrepp när de drar slutsatser av det de sett.',
    problem: 'Rapporterna beskriver vad eleverna gjorde men inte vad det betyder',
    goal: `${c.goal} procent av eleverna i ${c.group} drar en slutsats med minst två begrepp rätt använda.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av rapporterna hade en slutsats med begrepp.`,
        '68 rapporter från två klasser, lästa i par',
      ],
      [
        'observation',
        'pupilVoice',
        '”Man skriver bara det man gjorde, för då blir det rätt.”',
        'Samtal med sju elever',
      ],
      [
        'interpretation',
        'observation',
        'Vår mall frågar efter utförande i åtta rader och slutsats i en.',
        'Ämneslaget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Mallen styr bort från slutsatsen', 'Mallen', chosen],
      ['teaching', 'medium', 'Eleverna har inte hört en bra slutsats', 'Elevsamtal', chosen],
      ['organisation', 'low', 'Laborationen tar hela passet', 'Inte vald', aside],
    ],
    aims: [['Slutsats med begrepp', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Börja med slutsatsen',
        cause: 0,
        ifWe: 'låter eleverna skriva slutsatsen muntligt i par innan de skriver rapporten',
        thenWill: 'använder fler begreppen',
        because: 'begreppen sägs högt när de behövs',
        rejectIf: 'andelen inte har ökat efter fyra laborationer',
        grounds: 'Forskning om muntligt språk i naturvetenskap',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [
          ['Muntlig slutsats i par', 6, 6],
          ['Ny mall med slutsatsen först', 1, 1],
        ],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent efter tre laborationer.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att det är lättare att veta vad man ska titta efter.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika stor ökning i båda klasserna.',
      helped: 'Den nya mallen. En laboration ställdes in.',
      causes: 'Mallen var orsaken.',
      conclusion: 'Mallen med slutsatsen först används i alla årskurser.',
      confidence: 'medium',
      change: 'Om slutsatserna blir likadana.',
    },
    verdicts: [[null, 'spread', 'Mallen är delad i kommunens NO-nätverk.']],
    voices: [
      ['staff', 'Fyra lärare i NO och teknik', null],
      ['pupils', 'Sju elever, två gånger', 7],
    ],
  }),
);

export const retellWithPictures: StoryOf = story(
  { group: 'årskurs 2', n: 44, base: 39, mid: 50, end: 64, goal: 65 },
  (c) => ({
    title: 'Återberätta med stöd av bilder',
    summary: `Eleverna i ${c.group} ska kunna återberätta en text med början, mitten och slut.`,
    problem: 'Eleverna minns en rolig detalj men inte vad som hände',
    goal: `${c.goal} procent av eleverna återberättar en text i rätt ordning.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent återberättade en kort text i rätt ordning.`,
        'Enskild läsning i september',
      ],
      [
        'observation',
        'observation',
        'Vi frågar ofta vad eleven tyckte om boken, sällan vad som hände.',
        'Två veckors egna anteckningar',
      ],
      [
        'interpretation',
        'observation',
        'Ordningen i texten har eleverna aldrig fått undervisning om.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi undervisar inte om textens uppbyggnad', 'Planeringar', chosen],
      ['teaching', 'medium', 'Bilderna används som utsmyckning', 'Läromedel', chosen],
      ['conditions', 'low', 'Texterna saknar tydlig handling', 'Inte vald', aside],
    ],
    aims: [['Återberättar i rätt ordning', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Fyra bilder i ordning',
        cause: 0,
        ifWe: 'låter eleverna lägga fyra bilder i ordning och berätta texten för en kamrat',
        thenWill: 'återberättar fler i rätt ordning',
        because: 'ordningen blir synlig',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Forskning om textstruktur i tidiga år',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Bildordning efter läsning, tre gånger i veckan', 31, 33]],
      },
    ],
    checks: [
      ['tooEarly', 'Eleverna vill rita egna bilder. Vi låter dem.', c.mid],
      ['onCourse', `${c.end} procent. ”Nu vet jag hur den slutar.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Även elever som nyss börjat läsa på svenska.',
      helped: 'Egna bilder fungerade bättre än färdiga.',
      causes: 'Stämde.',
      conclusion: 'Eleverna ritar bilderna själva. Vi går över till faktatexter i vår.',
      confidence: 'medium',
      change: 'Om det inte fungerar med faktatexter.',
    },
    verdicts: [[null, 'continue', 'Fungerar för alla i klassen.']],
    voices: [
      ['staff', 'Lärarna i laget', null],
      ['pupils', 'Alla elever ritade sin egen bildserie', 44],
    ],
  }),
);

export const languageInPracticalSubjects: StoryOf = story(
  { group: 'årskurs 5', n: 53, base: 40, mid: 52, end: 62, goal: 65 },
  (c) => ({
    title: 'Språket i slöjd, idrott och bild',
    summary: 'Eleverna ska kunna beskriva det de gör med ämnets ord också i de praktiska ämnena.',
    problem: 'Eleverna kan göra men inte beskriva',
    goal: `${c.goal} procent av eleverna i ${c.group} beskriver ett arbetssteg med minst tre ämnesord.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna använde tre ämnesord när de beskrev ett arbetssteg.`,
        'Kort samtal med alla i två klasser',
      ],
      [
        'observation',
        'observation',
        'Instruktioner ges muntligt en gång. De som missar dem tittar på en kamrat.',
        'Fem lektionsbesök',
      ],
      [
        'interpretation',
        'observation',
        'Vi har räknat med att språket kommer av sig självt när händerna arbetar.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Orden visas inte och upprepas inte', 'Besöken', chosen],
      [
        'organisation',
        'medium',
        'De praktiska ämnena är inte med när vi planerar språk',
        'Mötesordningen',
        chosen,
      ],
      ['conditions', 'low', 'Salarna är bullriga', 'Inte vald', aside],
    ],
    aims: [['Beskriver med ämnesord', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Ord på väggen och i munnen',
        cause: 0,
        ifWe: 'sätter upp sex ord per arbetsområde och låter eleverna berätta för en kamrat före arbetet',
        thenWill: 'använder fler orden',
        because: 'de har sagt dem en gång redan',
        rejectIf: 'andelen inte har ökat efter ett arbetsområde',
        grounds: 'Språkutvecklande arbetssätt enligt Skolverkets stödmaterial',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Sex ord per arbetsområde, tre ämnen', 15, 18]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Slöjden kom längst, idrotten började sent.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna förklarar för varandra utan att peka.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Lika stor ökning i alla tre ämnena när de väl kommit i gång.',
      helped: 'Att tre ämnen gjorde lika. Idrotten hade sju lektioner utomhus utan vägg.',
      causes: 'Stämde.',
      conclusion: 'Orden är en del av planeringen i alla praktiska ämnen. Idrotten har dem på kort i fickan.',
      confidence: 'medium',
      change: 'Om orden försvinner när de tas ner.',
    },
    verdicts: [[null, 'continue', 'Ordkorten kostar ingenting.']],
    voices: [
      ['staff', 'Laget och lärarna i slöjd, idrott och bild', null],
      ['pupils', 'Elever i två klasser valde vilka ord som skulle upp', 53],
    ],
  }),
);

export const speakBeforeWriting: StoryOf = story(
  { group: 'årskurs 1 och 2', n: 62, base: 43, mid: 54, end: 66, goal: 70 },
  (c) => ({
    title: 'Muntligt språk före skriftligt',
    summary: 'Eleverna ska ha sagt sin berättelse högt innan de skriver den.',
    problem: 'Eleverna fastnar vid tomt papper',
    goal: `${c.goal} procent av eleverna skriver en berättelse med minst tre händelser i ordning.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av texterna hade tre händelser i ordning.`,
        'Texter från terminens början, lästa av tre lärare',
      ],
      [
        'observation',
        'pupilVoice',
        '”Jag vet inte vad jag ska skriva om.”',
        'Nio av femton tillfrågade elever',
      ],
      [
        'interpretation',
        'observation',
        'De har något att berätta men har inte fått säga det först.',
        'Laget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Skrivuppgiften börjar med pennan', 'Planeringar', chosen],
      [
        'organisation',
        'low',
        'Det finns ingen lugn plats att prata på',
        'Inte vald. Korridoren duger',
        aside,
      ],
      ['conditions', 'medium', 'Spridningen i svenska är stor', 'Gör det viktigare att prata först', aside],
    ],
    aims: [['Tre händelser i ordning', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Berätta för två, skriv sedan',
        cause: 0,
        ifWe: 'låter eleven berätta för två kamrater innan skrivandet börjar',
        thenWill: 'blir texterna längre och mer ordnade',
        because: 'berättelsen redan finns',
        rejectIf: 'texterna inte har förändrats efter fem skrivtillfällen',
        grounds: 'Forskning om muntligt berättande och skrivande',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Berätta före varje skrivuppgift', 19, 20]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Texterna är dubbelt så långa.`, c.mid],
      ['onCourse', `${c.end} procent. ”Nu vet jag vad som ska stå.”`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Elever som skrev minst ökade mest.',
      helped: 'Att det var två lyssnare, inte en. Ljudnivån störde i början.',
      causes: 'Stämde.',
      conclusion: 'Berätta före skriv är vår ordning i årskurs 1 till 3.',
      confidence: 'medium',
      change: 'Om läsbarheten blir sämre när texterna blir längre.',
    },
    verdicts: [[null, 'spread', 'Årskurs 3 börjar i januari.']],
    voices: [
      ['staff', 'Lärare och fritidslärare i laget', null],
      ['pupils', 'Femton elever berättade hur de börjar skriva', 15],
    ],
  }),
);

export const everySubjectFromDayOne: StoryOf = story(
  { group: 'årskurs 7 till 9', n: 231, base: 51, mid: 57, end: 64, goal: 70 },
  (c) => ({
    title: 'Läsa instruktioner i alla ämnen',
    summary: 'Eleverna ska kunna läsa en instruktion själva och veta vad de ska göra.',
    problem: 'Eleverna frågar i stället för att läsa, och vi svarar',
    goal: `${c.goal} procent av eleverna i ${c.group} börjar arbeta inom två minuter efter en skriftlig instruktion.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av eleverna började arbeta utan att fråga.`,
        '16 lektionsstarter i åtta ämnen',
      ],
      ['observation', 'observation', 'Elva av sexton instruktioner hade mer än sex steg.', 'Samma lektioner'],
      [
        'interpretation',
        'observation',
        'Instruktionerna är skrivna för oss. Eleverna hoppar över dem.',
        'Laget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Instruktionerna är långa och olika', 'Sexton instruktioner', chosen],
      ['teaching', 'medium', 'Det lönar sig att fråga', 'Egna iakttagelser', chosen],
      ['conditions', 'low', 'Eleverna är trötta efter lunch', 'Inte vald', aside],
    ],
    aims: [['Börjar utan att fråga', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Tre rader och en tanke',
        cause: 0,
        ifWe: 'skriver instruktioner på högst tre rader och låter eleverna läsa dem tyst först',
        thenWill: 'börjar fler utan att fråga',
        because: 'det går att läsa på en halv minut',
        rejectIf: 'andelen inte har ökat efter sex veckor',
        grounds: 'Klarspråk, och egna försök i två ämnen',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever.`,
        efforts: [['Instruktioner på tre rader i åtta ämnen', 34, 40]],
      },
    ],
    checks: [
      ['tooEarly', `${c.mid - 3} procent. Tre lärare har inte hunnit skriva om.`, c.mid - 3],
      ['onCourse', `${c.mid} procent. Frågorna handlar om innehåll i stället.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att det känns mindre som en gåta.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Skillnaden är störst i årskurs 7.',
      helped: 'Att alla ämnen gjorde lika. Tre lärare kom i gång sent.',
      causes: 'Instruktionernas längd stämde. Att det lönar sig att fråga arbetar vi vidare med.',
      conclusion: 'Tre rader är vår regel. Vi svarar på frågor om innehåll, inte om instruktionen.',
      confidence: 'medium',
      change: 'Om eleverna börjar fel oftare.',
    },
    verdicts: [[null, 'continue', 'Lektionerna kommer i gång snabbare.']],
    voices: [
      ['staff', 'Hela laget, sju ämnen', null],
      ['pupils', 'Elevrådet läste instruktioner och strök det som inte behövdes', 10],
    ],
  }),
);
