import { aside, capital, chosen, points, type StoryOf, story } from './story.ts';

export const wordsOutdoors: StoryOf = story(
  { group: 'barnen på Granen', n: 21, base: 3, mid: 6, end: 9, goal: 10 },
  (c) => ({
    title: 'Nya ord i utemiljön',
    summary: 'Barnen ska möta och använda nya ord när vi är ute, med kroppen och händerna igång.',
    problem: 'Ute leker vi, inne pratar vi',
    goal: `Barnen använder i medeltal ${c.goal} av årets tjugo utvalda ord i egna meningar.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `Barnen använde i medeltal ${c.base} av tjugo ord under en vecka ute.`,
        'Två pedagoger antecknade i fem dagar',
      ],
      [
        'observation',
        'guardianVoice',
        '”Hon kan alla djur hemma men säger bara fågel här.”',
        'Samtal vid hämtning',
      ],
      [
        'interpretation',
        'observation',
        'Vi benämner sådant barnen redan kan. Det nya får stå utan namn.',
        'Arbetslaget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi har inte bestämt vilka ord vi vill ge barnen', 'Planeringen', chosen],
      [
        'organisation',
        'medium',
        'Ute är vi spridda, och samtalen avbryts',
        'Tidsstudie en förmiddag',
        chosen,
      ],
      ['conditions', 'low', 'Skogen ligger en kilometer bort', 'Inte vald. Gården räcker', aside],
    ],
    aims: [['Utvalda ord i egna meningar', capital(c.group), c.n, 'ord', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Tio ord åt gången',
        cause: 0,
        ifWe: 'väljer tio ord åt gången och använder dem i lek och rörelse varje dag ute',
        thenWill: 'använder barnen fler av orden själva',
        because: 'de hör ordet när de har saken i handen',
        rejectIf: 'barnen inte använder fler ord efter sex veckor',
        grounds: 'Forskning om ordinlärning i förskolan',
        verdict: 'supported',
        outcome: `Från ${c.base} till ${c.end} ord i medeltal, ${c.n} barn.`,
        efforts: [['Tio ord ute, varje förmiddag', 52, 60]],
      },
    ],
    checks: [
      ['tooEarly', 'Barnen känner igen orden men använder dem sällan själva.', c.mid - 2],
      ['onCourse', `${c.mid} ord. Barnen rättar varandra: det heter stubbe.`, c.mid],
      ['onCourse', `${c.end} ord. Barnen bygger en egen affisch över orden.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} ord i medeltal mot målet ${c.goal}.`,
      whom: 'De yngsta använder färre ord men förstår lika många. Barn med annat modersmål använder orden i leken.',
      helped: 'Att alla i laget använde samma ord. Regniga veckor blev korta.',
      causes: 'Att vi inte valt ord var orsaken.',
      conclusion: 'Vi väljer tio nya ord varje månad, tillsammans med barnen.',
      confidence: 'medium',
      change: 'Om orden inte används när vi slutar säga dem.',
    },
    verdicts: [[null, 'spread', 'Avdelningen intill börjar i januari.']],
    voices: [
      ['staff', 'Arbetslaget på reflektionstid', null],
      ['pupils', 'Barnen visade med bilder vilka ord de ville kunna', 18],
      ['guardians', 'Ordlistan delas varje månad', 21],
    ],
  }),
);

export const readAloudEveryDay: StoryOf = story(
  { group: 'barnen på Ankaret', n: 19, base: 42, mid: 60, end: 74, goal: 80 },
  (c) => ({
    title: 'Högläsning varje dag, för varje barn',
    summary: 'Varje barn ska vara med i en läsgrupp som är liten nog för samtal.',
    problem: 'Samma barn sitter med när vi läser',
    goal: `${c.goal} procent av ${c.group} deltar dagligen i en läsgrupp.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av barnen deltog i en läsgrupp en vanlig dag.`,
        'Avprickning två veckor',
      ],
      ['observation', 'observation', 'Fem barn var inte med någon av dagarna.', 'Samma avprickning'],
      ['interpretation', 'observation', 'Vi läser för dem som redan sitter ner.', 'Arbetslaget', 'high'],
    ],
    why: [
      ['organisation', 'high', 'Läsningen har ingen bestämd tid', 'Dagschemat', chosen],
      ['teaching', 'medium', 'Boken är för lång för de yngsta', 'Iakttagelser', chosen],
      ['conditions', 'low', 'Rummet är genomgång', 'Inte vald. Skärm löser det', aside],
    ],
    aims: [['Deltar dagligen', capital(c.group), c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Två grupper klockan nio',
        cause: 0,
        ifWe: 'läser i två grupper klockan nio och väljer bok efter gruppen',
        thenWill: 'är alla barn med',
        because: 'det är läsningens tid och boken räcker lagom länge',
        rejectIf: 'det fortfarande finns barn som aldrig är med',
        grounds: 'Förskolans läsprojekt och forskning om dialogisk läsning',
        verdict: 'supported',
        outcome: `${c.end} procent deltar dagligen, mot ${c.base}.`,
        efforts: [['Läsgrupper klockan nio', 47, 56]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Nästan alla som aldrig var med är nu med.`, c.mid],
      ['onCourse', `${c.end} procent. Barnen väljer bok med knappar på bilder.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'De yngsta orkar korta stunder och är ofta med på sitt eget sätt.',
      helped: 'Bestämd tid. Vikariedagar slog ihop grupperna.',
      causes: 'Tiden var orsaken.',
      conclusion: 'Läsgrupperna är en del av dagen.',
      confidence: 'medium',
      change: 'Om deltagandet sjunker när vi blir fler barn i januari.',
    },
    verdicts: [[null, 'continue', 'Barnen frågar efter läsningen.']],
    voices: [
      ['staff', 'Arbetslaget', null],
      ['pupils', 'Barnen valde böcker', 19],
      ['guardians', 'Boken för veckan syns i hallen', 17],
    ],
  }),
);

export const voicesOfMultilingualChildren: StoryOf = story(
  { group: 'barnen på Bryggan', n: 22, base: 4, mid: 9, end: 14, goal: 15 },
  (c) => ({
    title: 'Flerspråkiga barns röster',
    summary: 'Barn med flera språk ska kunna använda alla sina språk hos oss.',
    problem: 'Barnens modersmål syns på väggen men hörs inte i leken',
    goal: `Vid cykelns slut hörs modersmålen i leken minst ${c.goal} gånger i veckan.`,
    areas: ['normsAndValues', 'knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `Vi hörde andra språk än svenska ${c.base} gånger i leken under en vecka.`,
        'Anteckningar av tre pedagoger',
      ],
      [
        'observation',
        'guardianVoice',
        '”Vi trodde att ni ville att han bara skulle prata svenska här.”',
        'Tre av nio vårdnadshavare',
      ],
      [
        'interpretation',
        'observation',
        'Barnen tror att svenska är regeln. Vi har aldrig sagt något annat.',
        'Arbetslaget',
        'high',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi bjuder aldrig in språken själva', 'Reflektion på två filmer', chosen],
      [
        'leadership',
        'medium',
        'Det har inte sagts till vårdnadshavarna vad vi vill',
        'Samtal vid inskolning',
        chosen,
      ],
      ['conditions', 'medium', 'Vi kan inte språken', 'Inte vald. Vi kan lära oss tio ord', aside],
    ],
    aims: [
      [
        'Modersmål hörs i leken',
        `Barn med flera språk bland ${c.group}`,
        null,
        'gånger',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Tio ord på barnens språk',
        cause: 0,
        ifWe: 'lär oss tio ord på barnens språk och använder dem i leken',
        thenWill: 'använder barnen språken mer',
        because: 'det märks att det får höras här',
        rejectIf: 'vi inte hör fler språk i leken efter åtta veckor',
        grounds: 'Forskning om transspråkande i förskolan',
        verdict: 'supported',
        outcome: `Från ${c.base} till ${c.end} gånger i veckan.`,
        efforts: [
          ['Tio ord i månaden på tre språk', 4, 4],
          ['Vårdnadshavare läser högt på sitt språk', 6, 9],
        ],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} gånger. Barnen rättar vårt uttal och skrattar.`, c.mid],
      ['onCourse', `${c.end} gånger. Barnen översätter åt varandra.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} gånger i veckan mot målet ${c.goal}.`,
      whom: 'Tre av språken hörs ofta. Ett språk hörs fortfarande aldrig.',
      helped: 'Vårdnadshavarnas läsning. Tre av nio hade inte möjlighet.',
      causes: 'Att vi inte bjöd in språken var orsaken.',
      conclusion: 'Orden fortsätter. Det tysta språket behöver vi fråga familjen om.',
      confidence: 'medium',
      change: 'Om barnen slutar när vi inte är med i leken.',
    },
    verdicts: [[null, 'spread', 'Alla avdelningar lär sig tio ord.']],
    voices: [
      ['staff', 'Arbetslaget', null],
      ['pupils', 'Barnen lärde oss orden', 22],
      ['guardians', 'Vårdnadshavare till nio barn', 9],
    ],
  }),
);

export const talkAtTheTable: StoryOf = story(
  { group: 'barnen på Tallen', n: 18, base: 33, mid: 48, end: 65, goal: 70 },
  (c) => ({
    title: 'Samtal vid måltiden',
    summary: 'Måltiden ska bli den stund på dagen då varje barn hinner prata till punkt.',
    problem: 'Vid maten pratar vuxna om maten',
    goal: `${c.goal} procent av ${c.group} pratar till punkt minst en gång under en måltid.`,
    areas: ['knowledge', 'normsAndValues'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} procent av barnen pratade till punkt under en måltid.`,
        'Fem måltider, en pedagog antecknade',
      ],
      [
        'observation',
        'observation',
        'Sju av tio vuxenrepliker gällde maten eller hur man sitter.',
        'Samma måltider',
      ],
      [
        'interpretation',
        'observation',
        'Vi är upptagna av att det ska gå bra, inte av vad barnen säger.',
        'Arbetslaget',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Vuxna reser sig under måltiden', 'Räknat: elva gånger per måltid', chosen],
      ['teaching', 'medium', 'Frågorna är praktiska', 'Anteckningarna', chosen],
      ['conditions', 'low', 'Bordet är för stort', 'Inte vald. Byts i vår', aside],
    ],
    aims: [['Pratar till punkt', capital(c.group), c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Allt på bordet, ingen reser sig',
        cause: 0,
        ifWe: 'ställer fram allt innan vi sätter oss så att ingen vuxen behöver resa sig',
        thenWill: 'hinner fler barn prata till punkt',
        because: 'samtalet inte bryts',
        rejectIf: 'andelen inte har ökat efter fyra veckor',
        grounds: 'Forskning om vardagsrutiner och samtal',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} barn.`,
        efforts: [['Måltid utan att resa sig', 41, 45]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Vi reser oss tre gånger i stället för elva.`, c.mid],
      [
        'onCourse',
        `${c.end} procent. Barnen berättar för varandra, inte bara för oss.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Nästan alla barn. De som är tystast behöver en vuxen bredvid sig.',
      helped: 'Att köket var med. Dagar med vikarie gick sämre.',
      causes: 'Att vuxna reser sig var orsaken.',
      conclusion: 'Ordningen gäller på hela förskolan.',
      confidence: 'high',
      change: 'Om ljudnivån stiger när fler pratar.',
    },
    verdicts: [[null, 'spread', 'Avdelningen intill gör likadant.']],
    voices: [
      ['staff', 'Arbetslaget och köket', null],
      ['pupils', 'Barnen fick säga vad de vill prata om vid maten', 18],
    ],
  }),
);

export const childrenShapeTheRoom: StoryOf = story(
  { group: 'barn 3 till 5 år', n: 24, base: 2, mid: 5, end: 8, goal: 8 },
  (c) => ({
    title: 'Barnens inflytande över miljön',
    summary: 'Barnen ska vara med och bestämma hur rummen används och se att deras idéer blir av.',
    problem: 'Vi möblerar när barnen har gått hem',
    goal: `Minst ${c.goal} förändringar i miljön under läsåret kommer från barnen.`,
    areas: ['responsibilityAndInfluence'],
    seen: [
      [
        'observation',
        'observation',
        `${c.base} av elva förändringar förra året kom från barnen.`,
        'Arbetslagets anteckningar',
      ],
      ['observation', 'pupilVoice', '”Man får inte flytta sofforna.”', 'Barn på rundvandring med kamera'],
      [
        'interpretation',
        'observation',
        'Inflytande har blivit att välja mellan två aktiviteter.',
        'Arbetslaget',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi frågar om aktiviteter, aldrig om rummen', 'Samlingarna', chosen],
      ['organisation', 'medium', 'Förändringar görs på planeringsdagar utan barn', 'Kalendern', chosen],
      ['conditions', 'low', 'Möblerna är tunga', 'Inte vald', aside],
    ],
    aims: [
      [
        'Förändringar som kommer från barnen',
        `Alla ${c.group}`,
        c.n,
        'förändringar',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Rundvandring med kamera',
        cause: 0,
        ifWe: 'går runt med barnen varje månad och fotar det de vill ändra',
        thenWill: 'kommer fler förändringar från barnen',
        because: 'de ser rummet som något som går att ändra',
        rejectIf: 'färre än hälften av idéerna har blivit av',
        grounds: 'Läroplanen för förskolan, barns delaktighet och inflytande',
        verdict: 'supported',
        outcome: `${c.end} förändringar kom från barnen, mot ${c.base} året innan.`,
        efforts: [['Rundvandring varje månad', 8, 9]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} idéer har blivit av. Kojan är kvar.`, c.mid],
      ['onCourse', `${c.end} idéer. Barnen påminner oss om nästa rundvandring.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} förändringar mot målet ${c.goal}.`,
      whom: 'De äldre barnen kommer med flest idéer. De yngre visar med kroppen vad de vill.',
      helped: 'Kameran. Att idéer som inte gick att genomföra blev besvarade.',
      causes: 'Att vi inte frågat om rummen stämde.',
      conclusion: 'Rundvandringen är fast varje månad.',
      confidence: 'medium',
      change: 'Om det bara är de äldres idéer som blir av.',
    },
    verdicts: [[null, 'continue', 'Barnen räknar med den.']],
    voices: [
      ['staff', 'Arbetslaget', null],
      ['pupils', 'Alla barn, en gång i månaden', 24],
      ['guardians', 'Bilderna satt uppe vid drop-in', 17],
    ],
  }),
);

export const mathsInPlay: StoryOf = story(
  { group: 'barn 4 till 5 år', n: 17, base: 5, mid: 11, end: 18, goal: 18 },
  (c) => ({
    title: 'Matematik i leken',
    summary: 'Vi ska få syn på matematiken som redan finns i barnens lek och utmana den.',
    problem: 'Matematik är samling med siffror, inte lek',
    goal: `Vi dokumenterar minst ${c.goal} lekar där vi utmanat barnens matematiska tänkande.`,
    areas: ['knowledge'],
    seen: [
      [
        'observation',
        'observation',
        `I ${c.base} av trettio dokumenterade lekar hade vi utmanat det matematiska.`,
        'Arbetslagets dokumentation från förra terminen',
      ],
      ['interpretation', 'observation', 'Vi ser matematiken när leken är slut.', 'Arbetslaget', 'medium'],
    ],
    why: [
      ['teaching', 'high', 'Vi saknar begrepp för det vi ser', 'Egen skattning i laget', chosen],
      ['teaching', 'medium', 'Vi stör inte leken, så vi utmanar den inte heller', 'Två filmer', chosen],
      ['conditions', 'low', 'Materialet är gammalt', 'Inte vald', aside],
    ],
    aims: [['Lekar där vi utmanat', `Alla ${c.group}`, c.n, 'lekar', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'En fråga in i leken',
        cause: 0,
        ifWe: 'läser om sex matematiska aktiviteter och går in med en enda fråga i leken',
        thenWill: 'utmanas fler barn',
        because: 'vi känner igen det när det händer',
        rejectIf: 'leken stannar av när vi går in',
        grounds: 'Forskning om matematiska aktiviteter i förskolan',
        verdict: 'supported',
        outcome: `Från ${c.base} till ${c.end} dokumenterade lekar. I tre av dem stannade leken av.`,
        efforts: [['En fråga in i leken, dokumenterad varje vecka', 18, 20]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} lekar. Vi känner igen mönster och mätning, sällan läge.`, c.mid],
      [
        'onCourse',
        `${c.end} lekar. Barnen börjar ställa samma frågor till varandra.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} lekar, målet är nått.`,
      whom: 'Barn i bygglek utmanas mest. Rolleken ser vi fortfarande lite i.',
      helped: 'Att läsa tillsammans först. Dokumentationen tog tid från barnen.',
      causes: 'Att vi saknade begrepp stämde.',
      conclusion: 'Vi fortsätter i rolleken och dokumenterar hälften så mycket.',
      confidence: 'medium',
      change: 'Om barnen leker mindre när vi är nära.',
    },
    verdicts: [[null, 'change', 'Hälften så mycket dokumentation, mer tid i rolleken.']],
    voices: [
      ['staff', 'Arbetslaget och analysgruppen', null],
      ['pupils', 'Barnen visade oss sina byggen och berättade', 17],
    ],
  }),
);
