import { aside, chosen, points, type StoryOf, story } from './story.ts';

export const mandateOfLeadershipGroup: StoryOf = story(
  { group: 'ledningsgruppen', n: 7, base: 2, mid: 4, end: 6, goal: 6 },
  (c) => ({
    title: 'Ledningsgruppens mandat',
    summary: 'Arbetslagsledarna ska veta vad de får besluta, och mötena ska handla om undervisning.',
    problem: 'Besluten fattas av rektor efter mötet, och utvecklingsarbetet stannar när rektor är borta',
    goal: 'Vid läsårets slut kan varje medlem i ledningsgruppen säga vad den beslutar om själv, och hälften av mötestiden gäller undervisning.',
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'measure',
        'Under fem möten gick 18 procent av tiden till frågor om undervisning.',
        'Mötesanteckningar från våren',
      ],
      [
        'observation',
        'observation',
        `${c.base} av ${c.n} medlemmar kunde beskriva sitt mandat.`,
        'Samtal en och en, biträdande rektor',
      ],
      [
        'interpretation',
        'observation',
        'Vi har en grupp som informeras, inte en grupp som leder.',
        'Ledningsgruppen',
        'medium',
      ],
    ],
    why: [
      ['leadership', 'high', 'Mandatet är aldrig uttalat', 'Samtalen med medlemmarna', chosen],
      ['organisation', 'medium', 'Dagordningen fylls av praktiska frågor', 'Fem protokoll', chosen],
      ['conditions', 'medium', 'Arbetslagsledarna har bytts ofta', 'Inget vi ändrar på kort sikt', aside],
    ],
    aims: [
      [
        'Kan beskriva sitt mandat',
        'Ledningsgruppens medlemmar',
        null,
        'personer',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Skriftligt mandat',
        cause: 0,
        ifWe: 'skriver ner vad varje arbetslagsledare beslutar om och prövar det under en termin',
        thenWill: 'fattas fler beslut i lagen',
        because: 'ledarna vet att de får',
        rejectIf: 'färre än tre beslut om undervisning har fattats i lagen efter en termin',
        grounds: 'Forskning om mellanledare och uttalat mandat',
        verdict: 'supported',
        outcome: 'Elva beslut om undervisning fattades i lagen, mot två terminen före.',
        efforts: [
          ['Mandatsamtal med varje arbetslagsledare', 6, 7, [0, 0.3]],
          ['Fast dagordning med undervisning först', 14, 16],
        ],
      },
    ],
    checks: [
      ['onCourse', 'Hälften av mandaten är skrivna. Mötena börjar med undervisning.', c.mid],
      [
        'onCourse',
        `${c.end} av ${c.n} kan beskriva sitt mandat. 46 procent av tiden gäller undervisning.`,
        c.end,
      ],
    ],
    analysis: {
      result: `${c.end} av ${c.n} kan beskriva sitt mandat, och 46 procent av mötestiden gäller undervisning.`,
      whom: 'Störst skillnad för de två nya arbetslagsledarna.',
      helped: 'Att mandatet skrevs ner. Fyra inställda möten hindrade.',
      causes: 'Båda orsakerna stämde.',
      conclusion: 'Mandaten gäller tills vidare och ses över varje augusti.',
      confidence: 'medium',
      change: 'Om besluten åter hamnar hos rektor.',
    },
    verdicts: [[null, 'continue', 'Gruppen leder mer av arbetet själv.']],
    voices: [['staff', 'Alla medlemmar i ledningsgruppen', 7]],
  }),
);

export const calmStartTogether: StoryOf = story(
  { group: 'årskurs 4 till 9', n: 402, base: 55, mid: 61, end: 68, goal: 70 },
  (c) => ({
    title: 'Studiero: samma start i alla klassrum',
    summary: 'Eleverna ska veta hur en lektion börjar, oavsett sal och lärare.',
    problem: 'Lektionerna börjar sent och olika',
    goal: `${c.goal} procent av eleverna i ${c.group} svarar att de har studiero, och lektionen är i gång inom tre minuter.`,
    areas: ['normsAndValues', 'knowledge'],
    seen: [
      [
        'observation',
        'observation',
        'I median gick det sju minuter från lektionsstart till att alla arbetade.',
        '24 lektionsbesök i augusti och september',
      ],
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} svarade att de har studiero.`,
        'Skolans enkät i september',
      ],
      ['observation', 'pupilVoice', '”Man vet aldrig om man ska vänta utanför eller gå in.”', 'Elevrådet'],
      [
        'interpretation',
        'observation',
        'Det är inte eleverna som är olika, det är starten.',
        'Ledningsgruppen efter besöken',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'high', 'Vi har ingen gemensam lektionsstart', '24 lektionsbesök', chosen],
      ['leadership', 'medium', 'Skolreglerna följs upp olika', 'Samtal med lagen', chosen],
      [
        'organisation',
        'low',
        'Korta raster gör att lärare kommer sent',
        'Inte vald. Gäller tre pass i veckan',
        aside,
      ],
    ],
    aims: [['Har studiero', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Möt vid dörren, uppgift på tavlan',
        cause: 0,
        ifWe: 'möter eleverna vid dörren och har en uppgift på tavlan när de kommer in',
        thenWill: 'är fler lektioner i gång inom tre minuter',
        because: 'eleverna vet vad de ska göra utan att fråga',
        rejectIf: 'mediantiden är över fem minuter i november',
        grounds: 'Forskning om ledarskap i klassrummet, och ett eget försök i ett av lagen',
        verdict: 'supported',
        outcome: 'Mediantiden gick från sju minuter till tre, på 22 besökta lektioner.',
        efforts: [
          ['Gemensam lektionsstart i alla salar', 61, 72],
          ['Besök vid lektionsstart, två i veckan', 21, 24],
        ],
      },
    ],
    checks: [
      ['onCourse', 'Mediantiden är fem minuter. Två lag har inte börjat.', c.mid],
      [
        'onCourse',
        `${c.end} procent svarar att de har studiero. Elevrådet märker skillnad på förmiddagarna, inte efter lunch.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${points(c.base, c.end)}, till ${c.end} procent mot målet ${c.goal}.`,
      whom: 'Skillnaden finns på förmiddagarna. Efter lunch är den liten.',
      helped: 'Att alla gjorde lika. Ombytta salar i oktober hindrade.',
      causes: 'Lektionsstarten stämde. Eftermiddagarna har en annan orsak.',
      conclusion: 'Starten är skolans ordning. Eftermiddagarna undersöks för sig.',
      confidence: 'medium',
      change: 'Om elevernas svar faller när nyheten lagt sig.',
    },
    verdicts: [
      [0, 'continue', 'Fungerar i alla årskurser.'],
      [1, 'change', 'Besöken flyttas till eftermiddagarna.'],
    ],
    voices: [
      ['staff', 'Ledningsgruppen och alla lag på två konferenser', 38],
      ['pupils', 'Elevrådet formulerade frågorna i enkäten', 16],
      ['guardians', 'Skolans samråd', 8],
    ],
  }),
);

export const fromResultToCause: StoryOf = story(
  { group: 'årskurs 3', n: 52, base: 1, mid: 2, end: 4, goal: 4 },
  (c) => ({
    title: 'Från resultat till orsak',
    summary: 'Varje lag ska kunna gå från ett resultat till en orsak i den egna undervisningen.',
    problem: 'Våra analyser slutar i att eleverna behöver mer stöd',
    goal: 'I januari har alla fyra lag formulerat en orsak i undervisningen och prövat om den stämmer.',
    areas: ['knowledge', 'principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        `I ${c.base} av 4 analyser från våren nämns något i undervisningen som orsak.`,
        'Lagens egna analyser',
      ],
      [
        'observation',
        'measure',
        'Resultatet i läsning skiljer 21 procentenheter mellan två klasser i samma årskurs.',
        'Nationella prov i årskurs 3, två klasser, över tio elever i varje',
      ],
      [
        'interpretation',
        'observation',
        'Vi saknar ett tryggt sätt att prata om undervisning utan att det blir personligt.',
        'Ledningsgruppen',
        'medium',
      ],
    ],
    why: [
      [
        'leadership',
        'high',
        'Rektor har frågat efter behov av stöd, inte efter orsaker',
        'Mallen för analys',
        chosen,
      ],
      ['teaching', 'medium', 'Vi tittar sällan på elevarbeten tillsammans', 'Mötesanteckningar', chosen],
      [
        'conditions',
        'medium',
        'Läsmätningen går inte att jämföra mellan klasser',
        'Väntar på gemensamma texter',
        aside,
      ],
    ],
    aims: [['Lag som prövat en orsak', 'Skolans lag', null, 'lag', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Elevarbeten på bordet',
        cause: 1,
        ifWe: 'läser fem elevarbeten tillsammans innan vi pratar om siffror',
        thenWill: 'hamnar analysen i undervisningen',
        because: 'det vi ser i arbetet går att härleda till uppgiften',
        rejectIf: 'analyserna i november fortfarande slutar i behov av stöd',
        grounds: 'Forskning om kollegial analys av elevarbeten',
        verdict: 'supported',
        outcome: 'Fyra av fyra analyser nämner uppgiften eller undervisningen.',
        efforts: [['Läsa elevarbeten, var tredje vecka', 7, 8]],
      },
    ],
    checks: [
      ['tooEarly', 'Två lag har läst elevarbeten. Ett av dem formulerade om sin uppgift.', c.mid],
      ['onCourse', 'Alla fyra lag har prövat en orsak.', c.end],
    ],
    analysis: {
      result: 'Alla fyra lag har formulerat och prövat en orsak i undervisningen.',
      whom: 'Två lag fick se skillnad i elevernas arbeten. Två vet inte ännu.',
      helped: 'Elevarbetena. Att mätningen dröjde hindrade.',
      causes: 'Frågan från rektor var den viktigaste orsaken.',
      conclusion: 'Vi fortsätter med elevarbeten först, siffror sedan.',
      confidence: 'medium',
      change: 'Om lagen slutar när rektor inte är med.',
    },
    verdicts: [[null, 'continue', 'Analyserna har blivit kortare och går att handla efter.']],
    voices: [
      ['staff', 'Lagen och rektor', 16],
      ['pupils', 'Två elever per klass berättade hur de gjorde uppgiften', 8],
    ],
  }),
);

export const leadersInClassrooms: StoryOf = story(
  { group: 'lagen', n: 34, base: 8, mid: 19, end: 31, goal: 36 },
  (c) => ({
    title: 'Skolledningen i undervisningen',
    summary:
      'Rektor och biträdande rektor ska vara i klassrummen varje vecka och ge återkoppling som går att använda.',
    problem: 'Skolledningen vet för lite om undervisningen för att kunna leda den',
    goal: `Under läsåret görs ${c.goal} besök, och minst två av tre lärare säger att återkopplingen gick att använda.`,
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} klassrumsbesök gjordes förra läsåret.`,
        'Skolledningens kalendrar',
      ],
      [
        'observation',
        'observation',
        '”Jag får alltid höra att det var en fin lektion.”',
        'Medarbetare, anonymt vid utvärderingen i juni',
      ],
      [
        'interpretation',
        'observation',
        'Vi har trott att återkoppling ska vara vänlig. Den ska vara användbar.',
        'Skolledningen',
        'high',
      ],
    ],
    why: [
      ['leadership', 'high', 'Besöken bokas in och ställs in', 'Kalendrarna', chosen],
      ['leadership', 'medium', 'Vi har inte övat på att ge återkoppling', 'Egen bedömning', chosen],
      [
        'conditions',
        'medium',
        'Akuta ärenden tar förmiddagarna',
        'Inte vald. Går att lägga besök efter lunch',
        aside,
      ],
    ],
    aims: [['Klassrumsbesök', 'Hela skolan', null, 'besök', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'En fråga, samma dag',
        cause: 1,
        ifWe: 'gör korta besök på tio minuter och lämnar en enda fråga samma dag',
        thenWill: 'använder lärarna återkopplingen',
        because: 'en fråga om något som hänt går att svara på',
        rejectIf: 'färre än hälften av lärarna säger att frågan gick att använda',
        grounds: 'Forskning om korta besök och lärande samtal',
        verdict: 'supported',
        outcome: '23 av 31 besökta lärare säger att frågan gick att använda.',
        efforts: [['Tre korta besök i veckan', 31, 36]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} besök. Frågorna blir bättre, säger två lag.`, c.mid],
      ['onCourse', `${c.end} besök. 23 av 31 säger att frågan gick att använda.`, c.end],
    ],
    analysis: {
      result: `${c.end} besök mot målet ${c.goal}. 74 procent säger att återkopplingen gick att använda.`,
      whom: 'Nya lärare har störst nytta. I de praktiska ämnena gjordes bara tre besök.',
      helped: 'Tio minuter är lätt att hinna. Budgetveckorna ställde in allt.',
      causes: 'Båda stämde.',
      conclusion: 'Besöken blir kvar, med en egen plan för de praktiska ämnena.',
      confidence: 'medium',
      change: 'Om lärarna börjar förbereda sig för besöken.',
    },
    verdicts: [[null, 'continue', 'Lärarna vill ha frågorna.']],
    voices: [
      ['staff', 'Alla lag och skolledningen', 34],
      ['pupils', 'Elever svarade på vad de lärde sig, vid varje besök', 62],
    ],
  }),
);

export const fixedTimeToLearn: StoryOf = story(
  { group: 'lagen', n: 31, base: 38, mid: 55, end: 72, goal: 80 },
  (c) => ({
    title: 'Kollegialt lärande på fast tid',
    summary: 'Tiden för gemensamt lärande ska finnas i kalendariet och inte försvinna när det kör ihop sig.',
    problem: 'Den gemensamma tiden blir av när inget annat händer',
    goal: `${c.goal} procent av de planerade tillfällena genomförs, och varje lag har prövat minst en sak i undervisningen mellan två träffar.`,
    areas: ['principalsResponsibility', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av tillfällena för kollegialt lärande blev av förra läsåret.`,
        'Kalendariet',
      ],
      [
        'observation',
        'observation',
        'När tiden blev av handlade hälften om något annat än undervisning.',
        'Mötesanteckningar från fyra lag',
      ],
      [
        'interpretation',
        'observation',
        'Tiden är den första vi tar av, för att ingen saknar den samma dag.',
        'Ledningsgruppen',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Tiden ligger på fredag eftermiddag', 'Kalendariet', chosen],
      ['leadership', 'medium', 'Ingen äger innehållet', 'Samtal med arbetslagsledarna', chosen],
      ['conditions', 'low', 'Fritidshemmets personal kan inte delta', 'Inte vald. Löses med egen tid', aside],
    ],
    aims: [['Genomförda tillfällen', 'Skolans lag', null, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Tisdag, med en sak att pröva',
        cause: 0,
        ifWe: 'flyttar tiden till tisdagar och avslutar med en sak att pröva till nästa gång',
        thenWill: 'blir fler tillfällen av och märks i undervisningen',
        because: 'tisdagen är ledig från annat och någon väntar på vad vi prövade',
        rejectIf: 'färre än hälften av tillfällena är genomförda i december',
        grounds: 'Beprövad erfarenhet från två skolor i området',
        verdict: 'supported',
        outcome: `${c.end} procent av tillfällena blev av, mot ${c.base}.`,
        efforts: [['Kollegialt lärande varannan tisdag', 13, 16]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent hittills. Ett lag har prövat och berättat vid varje träff.`, c.mid],
      ['onCourse', `${c.end} procent. Alla lag har prövat minst en sak.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}. Alla lag har prövat minst en sak.`,
      whom: 'Lagen med en arbetslagsledare som varit med länge kom längst.',
      helped: 'Tisdagen och det som skulle prövas. Två studiedagar krockade.',
      causes: 'Tiden på fredagen var orsaken. Ägarskapet var lika viktigt.',
      conclusion: 'Tisdagen ligger fast tre år framåt.',
      confidence: 'high',
      change: 'Om träffarna börjar ställas in igen.',
    },
    verdicts: [[null, 'continue', 'Tiden används till det den är till för.']],
    voices: [
      ['staff', 'Alla lag och skolledningen', 31],
      ['pupils', 'Elevrådet fick veta vad lagen prövar och lämnade synpunkter', 12],
    ],
  }),
);

export const equalGradesInMaths: StoryOf = story(
  { group: 'årskurs 6 och 9', n: 146, base: 24, mid: 19, end: 13, goal: 12 },
  (c) => ({
    title: 'Likvärdig bedömning i matematik',
    summary: 'Samma kunnande ska ge samma bedömning, oavsett vilken lärare eleven har.',
    problem: 'Skillnaden mellan prov och betyg är olika stor hos olika lärare',
    goal: `Högst ${c.goal} procent av eleverna har ett betyg som avviker från nationella provet utan att vi kan säga varför.`,
    areas: ['assessment'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} hade ett betyg som avvek från provet.`,
        'Nationella prov och betyg i matematik, fyra grupper',
      ],
      [
        'observation',
        'observation',
        'Samma elevlösning fick tre olika bedömningar av fyra lärare.',
        'Sambedömning i augusti',
      ],
      [
        'interpretation',
        'observation',
        'Vi är överens om kriterierna men inte om vad de betyder i en lösning.',
        'Ämneslaget i matematik',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Vi bedömer ensamma', 'Schemat', chosen],
      [
        'teaching',
        'medium',
        'Vi saknar gemensamma exempel på lösningar',
        'Ämneslagets egen genomgång',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Provet mäter inte allt',
        'Stämmer, men förklarar inte skillnaden mellan oss',
        aside,
      ],
    ],
    aims: [
      [
        'Avvikelse som vi inte kan förklara',
        `Elever i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'decrease',
      ],
    ],
    tries: [
      {
        name: 'Sambedöm fem lösningar',
        cause: 0,
        ifWe: 'sambedömer fem avidentifierade lösningar före varje betygssättning',
        thenWill: 'minskar skillnaderna mellan oss',
        because: 'vi upptäcker var vi tolkar olika innan det blir ett betyg',
        rejectIf: 'avvikelsen är lika stor i juni',
        grounds: 'Skolverkets stöd för sambedömning, och forskning om bedömarsamstämmighet',
        verdict: 'supported',
        outcome: `Avvikelsen gick från ${c.base} till ${c.end} procent, ${c.n} elever. Det kan också bero på ett lättare prov.`,
        efforts: [['Sambedömning före betyg', 6, 6]],
      },
    ],
    checks: [
      ['onCourse', 'Efter två omgångar är vi överens om fyra av fem lösningar.', c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att de oftare förstår sin bedömning.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Skillnaden är minst för elever mellan två betyg, där den behövs mest.',
      helped: 'Avidentifierade lösningar. En lärare kunde inte delta på grund av schemat.',
      causes: 'Båda stämde.',
      conclusion: 'Sambedömning före varje betyg. Exempelbanken växer.',
      confidence: 'medium',
      change: 'Om ett svårare prov ger samma skillnad som förut.',
    },
    verdicts: [[null, 'spread', 'Ämneslagen i svenska och engelska tar över formen.']],
    voices: [
      ['staff', 'Fyra matematiklärare och biträdande rektor', 5],
      ['pupils', 'Elever i två klasser prövade att bedöma lösningar själva', 47],
    ],
  }),
);

export const earlySignsOfAbsence: StoryOf = story(
  { group: 'årskurs 7 till 9', n: 262, base: 17, mid: 15, end: 13, goal: 12 },
  (c) => ({
    title: 'Tidiga signaler om frånvaro',
    summary: 'Skolan ska märka ett mönster i frånvaron inom tre veckor och prata med eleven först.',
    problem: 'Frånvaron har blivit ett mönster innan någon frågar varför',
    goal: `Högst ${c.goal} procent av eleverna i ${c.group} har en frånvaro över 15 procent i juni.`,
    areas: ['knowledge', 'normsAndValues'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i ${c.group} hade en total frånvaro över 15 procent.`,
        'Frånvaroregistret, uttag i juni',
      ],
      [
        'observation',
        'pupilVoice',
        '”Först ringde ingen. Sedan ringde alla.”',
        'Elev, genom elevhälsan och med elevens ja',
      ],
      [
        'interpretation',
        'observation',
        'Mentorn ser dagen, elevhälsan ser terminen, ingen ser veckorna.',
        'Elevhälsoteamet och rektor',
        'high',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Ingen har i uppgift att se mönstret över veckor',
        'Genomgång av rutinen',
        chosen,
      ],
      [
        'teaching',
        'medium',
        'Den som missat kommer tillbaka till en lektion som redan gått vidare',
        'Elevsamtal',
        chosen,
      ],
      ['conditions', 'medium', 'Skolskjuts och resvägar', 'Gäller få elever. Lyft till kommunen', aside],
    ],
    aims: [['Frånvaro över 15 procent', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'decrease']],
    tries: [
      {
        name: 'Onsdagslistan',
        cause: 0,
        ifWe: 'går igenom frånvaron varje onsdag och låter en vuxen som eleven litar på fråga först',
        thenWill: 'bryts mönstret tidigare',
        because: 'frågan kommer innan skammen har växt',
        rejectIf: 'tiden till första samtalet är längre än fyra veckor i mars',
        grounds: 'Kommunens riktlinje för närvaro, och elevhälsans erfarenheter',
        verdict: 'supported',
        outcome: 'Tiden till första samtalet gick från åtta veckor till tre.',
        efforts: [['Frånvarogenomgång varje onsdag', 27, 31]],
      },
      {
        name: 'En väg tillbaka in i lektionen',
        cause: 1,
        ifWe: 'börjar varje lektion med tre meningar om förra gången',
        thenWill: 'kommer fler tillbaka och stannar',
        because: 'det går att följa med utan att ha varit där',
        rejectIf: 'andelen som stannar hela dagen inte har ökat',
        grounds: 'Beprövad erfarenhet i ett lag. Ingen forskning hittad om just detta',
        verdict: 'undecided',
        outcome: 'För få elever för att avgöra.',
        efforts: [['Tre meningar om förra gången', 41, 60]],
      },
    ],
    checks: [
      ['onCourse', 'Onsdagslistan är i gång i alla klasser. Tiden till samtal är fem veckor.', c.mid],
      [
        'onCourse',
        `${c.end} procent. Eleverna säger att det är skönt att någon frågar tidigt.`,
        c.end,
        { voice: true },
      ],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Yngre elever kom tillbaka snabbare. För de äldsta eleverna ser vi ingen märkbar skillnad.',
      helped: 'Den fasta dagen. Sjukdom i elevhälsan hindrade under februari.',
      causes: 'Den första orsaken stämde. Den andra vet vi för lite om.',
      conclusion: 'Onsdagslistan blir kvar. Vägen tillbaka prövas om med fler elever.',
      confidence: 'medium',
      change: 'Om frånvaron ökar när listan blivit en vana.',
    },
    verdicts: [
      [0, 'continue', 'Gav tidigare samtal.'],
      [1, 'change', 'Prövas om i två ämnen med fler elever.'],
    ],
    voices: [
      ['staff', 'Elevhälsoteamet, mentorer och rektor', 19],
      ['pupils', 'Elever som kommit tillbaka, genom elevhälsan', 6],
      ['guardians', 'Skolans samråd', 10],
    ],
  }),
);

export const intoPreschoolClass: StoryOf = story(
  { group: 'förskoleklass', n: 46, base: 48, mid: 57, end: 73, goal: 75 },
  (c) => ({
    title: 'En övergång som bygger vidare',
    summary:
      'Det barnen lärt sig i förskolan och på fritidshemmet ska märkas i undervisningen i förskoleklass.',
    problem: 'Vi tar emot barnen men inte det de kan',
    goal: `${c.goal} procent av vårdnadshavarna svarar att förskoleklassen bygger vidare på det barnet kan.`,
    areas: ['transition'],
    seen: [
      [
        'observation',
        'guardianVoice',
        `${c.base} procent av vårdnadshavarna svarade att förskoleklassen byggde vidare på det barnet kunde.`,
        'Enkät i oktober',
      ],
      [
        'observation',
        'document',
        'Överlämningarna beskriver barn, inte lärande.',
        'Elva överlämningar, lästa utan namn',
      ],
      [
        'interpretation',
        'observation',
        'Vi ber om fel saker i överlämningen.',
        'Arbetslaget och rektor',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Vi möts en gång, i juni, när allt redan är klart', 'Årshjulet', chosen],
      ['teaching', 'medium', 'Vi börjar med samma uppgifter varje höst', 'Planeringar från tre år', chosen],
      ['conditions', 'low', 'Barnen kommer från nio förskolor', 'Inget vi ändrar', aside],
    ],
    aims: [
      [
        'Förskoleklassen bygger vidare',
        `Vårdnadshavare i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Besök i mars, inte i juni',
        cause: 0,
        ifWe: 'besöker förskolorna i mars och planerar september tillsammans',
        thenWill: 'bygger undervisningen vidare',
        because: 'vi har sett barnen lära innan vi planerar',
        rejectIf: 'enkäten i oktober inte visar någon ökning',
        grounds: 'Skolverkets stöd för övergångar',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} svar.`,
        efforts: [['Besök i förskolorna i mars', 7, 9]],
      },
    ],
    checks: [
      ['onCourse', 'Sju av nio förskolor är besökta.', c.mid],
      ['onCourse', `${c.end} procent. Barnen visar stolt det de kan.`, c.end, { voice: true }],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Barn från förskolor vi besökt. För de två andra ser vi ingen skillnad.',
      helped: 'Att vi såg barnen. Det tog fler dagar än planerat.',
      causes: 'Tidpunkten var viktigast.',
      conclusion: 'Besöken läggs in i årshjulet för mars.',
      confidence: 'medium',
      change: 'Om svaren faller nästa höst.',
    },
    verdicts: [[null, 'continue', 'Alla nio förskolor besöks nästa år.']],
    voices: [
      ['staff', 'Förskoleklassens och fritidshemmets personal samt rektor', 11],
      ['pupils', 'Barnen ritade något de kunde när de började', 46],
      ['guardians', 'Enkät och samtal', 34],
    ],
  }),
);
