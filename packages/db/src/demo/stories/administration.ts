import { aside, chosen, points, type StoryOf, story } from './story.ts';

export const readingEverySubject: StoryOf = story(
  { group: 'årskurs 6', n: 412, base: 71, mid: 75, end: 80, goal: 82 },
  (c) => ({
    title: 'Läsning i alla ämnen',
    summary:
      'Nämndens mål 2: Varje elev läser för att lära, och skillnaden mellan skolor och grupper minskar.',
    problem: 'Skillnaden mellan skolorna i läsning är stor och minskar inte',
    goal: 'Våren 2027 når fler elever i årskurs 6 alla delprov i svenska och svenska som andraspråk, och skillnaden mellan skolorna är högst tolv procentenheter.',
    areas: ['knowledge', 'principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        'Varje elev läser för att lära, och skillnaden mellan skolor och grupper minskar.',
        'Barn- och utbildningsnämnden 17 februari 2026, mål 2. Underlag: kvalitetsrapport 2024/25',
      ],
      [
        'observation',
        'measure',
        'Skillnaden mellan skolorna i nationella provet i årskurs 6 är 19 procentenheter.',
        'Nationella prov åk 6, våren 2026, sju av åtta enheter',
      ],
      [
        'observation',
        'observation',
        'På fem av åtta enheter finns en läsplan. På två av dem syns den i lärarnas planeringar.',
        'Besök på alla enheter i augusti, förvaltningens tre strateger',
      ],
      [
        'interpretation',
        'observation',
        'Stödet har handlat om material. Skolorna har fått böcker och listor men inte hjälp att undersöka sin läsundervisning.',
        'Förvaltningens ledningsgrupp vid läsårets start',
        'medium',
      ],
      [
        'conclusion',
        'observation',
        'Förvaltningen ska fråga efter vad skolorna prövar och vad det ger, och anpassa stödet efter svaret.',
        'Förvaltningens ledningsgrupp en vecka senare',
        'medium',
      ],
    ],
    why: [
      [
        'leadership',
        'high',
        'Vi har sagt att läsning är viktigt men inte vad vi förväntar oss att se',
        'Samtal med åtta rektorer',
        chosen,
      ],
      [
        'organisation',
        'medium',
        'Stödet är detsamma till alla skolor',
        'Genomgång av tre års stödinsatser',
        chosen,
      ],
      [
        'conditions',
        'medium',
        'Skolorna mäter läsning på olika sätt och kan inte lära av varandra',
        'Se cykeln Likvärdig mätning av läsning',
        chosen,
      ],
      [
        'conditions',
        'high',
        'Andelen elever med svenska som andraspråk skiljer sig mellan skolorna',
        'Elevregistret. Förklarar en del, inte allt',
        aside,
      ],
      ['teaching', 'medium', 'Läsning undervisas mest i svenska', 'Skolornas egna lektionsbesök', aside],
    ],
    aims: [
      [
        'Når alla delprov i svenska och svenska som andraspråk',
        `Alla i ${c.group}`,
        c.n,
        'procent',
        c.base,
        c.goal,
        'increase',
      ],
      [
        'Skillnad mellan högsta och lägsta skola',
        `Alla i ${c.group}`,
        c.n,
        'procentenheter',
        19,
        12,
        'decrease',
      ],
    ],
    tries: [
      {
        name: 'Dialog om det som prövas',
        cause: 0,
        ifWe: 'möter varje skolledning tre gånger under läsåret om vad de prövar i läsundervisningen och vad det ger',
        thenWill: 'avslutar skolorna det som inte ger effekt tidigare',
        because: 'någon frågar efter effekt och inte efter text',
        rejectIf: 'färre än fem skolor har avslutat eller ändrat en insats före mars',
        grounds: 'Erfarenheter från kvalitetsdialogerna 2025/26, och forskning om stöd som utmanar',
        verdict: 'supported',
        outcome: 'Sex av åtta skolor ändrade eller avslutade en insats efter höstens dialoger.',
        efforts: [['Läsdialog med varje skolledning, tre gånger om året', 22, 24]],
      },
      {
        name: 'Stöd efter behov',
        cause: 1,
        ifWe: 'låter två läsutvecklare arbeta tio veckor på de skolor där behovet är störst i stället för lika mycket på alla',
        thenWill: 'minskar skillnaden mellan skolorna',
        because: 'undervisningen ändras först när någon är med över tid',
        rejectIf: 'skolorna med stöd inte har närmat sig de andra i vårens prov',
        grounds: 'Skolverkets erfarenheter av riktade insatser',
        verdict: 'undecided',
        outcome:
          'Skillnaden minskade med fyra procentenheter. Med åtta skolor går det inte att avgöra varför.',
        efforts: [['Läsutvecklare på plats på tre skolor', 58, 60]],
      },
    ],
    checks: [
      [
        'tooEarly',
        'Alla skolor har formulerat en läscykel. Tre saknar ett sätt att se om det gör skillnad.',
        null,
      ],
      [
        'onCourse',
        'Dialogerna är genomförda på sju av åtta skolor. Tyst läsning har prövats på tre skolor utan märkbar effekt.',
        c.mid,
      ],
      ['onCourse', `${c.end} procent i vårens prov. Skillnaden mellan skolorna är 15 procentenheter.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}. Skillnaden mellan skolorna minskade från 19 till 15 procentenheter.`,
      whom: 'Störst ökning på skolorna med flest elever som läser svenska som andraspråk.',
      helped: 'Dialogerna hjälpte. Upphandlingen av lästexter hindrade, den blev klar först i januari.',
      causes:
        'Att vi inte sagt vad vi förväntar oss var den viktigaste orsaken. Olika mätningar spelade större roll än vi trodde.',
      conclusion: 'Stödet ska handla om ord och samtal, inte om lästid, och gå dit där behovet är störst.',
      confidence: 'medium',
      change: 'Om skillnaden ökar igen när läsutvecklarna lämnar skolorna.',
    },
    verdicts: [
      [0, 'continue', 'Skolorna vill ha kvar dialogen och använder den.'],
      [1, 'change', 'Stödet behöver löpa ett helt läsår.'],
    ],
    voices: [
      ['staff', 'Åtta rektorer och förvaltningens strateger, vid fyra möten', 14],
      ['pupils', 'Kommunens ungdomsråd läste två av texterna och sade vad som var svårt', 11],
    ],
  }),
);

export const equalReadingMeasure: StoryOf = story(
  { group: 'årskurs 2 till 9', n: 8, base: 3, mid: 5, end: 8, goal: 8 },
  (c) => ({
    title: 'Likvärdig mätning av läsning',
    summary:
      'Alla skolor ska kunna följa läsförståelse med likvärdiga texter, utan att samma text används två gånger.',
    problem: 'Skolorna mäter läsning olika och ser inte om något blir bättre',
    goal: 'I januari har alla åtta enheter tillgång till likvärdiga texter och vet hur de används.',
    areas: ['knowledge', 'assessment'],
    seen: [
      [
        'observation',
        'document',
        'Skolorna använder elva olika läsprov. Fyra av dem bygger på texter som eleverna redan har mött.',
        'Genomgång i maj, Torbjörn Ekeryd',
      ],
      [
        'observation',
        'observation',
        'Tre av åtta rektorer säger att de kan jämföra höst och vår.',
        'Samtal med rektorerna i augusti',
      ],
      [
        'interpretation',
        'observation',
        'Skolorna har byggt egna lösningar för att ingen gemensam finns, inte för att de vill vara olika.',
        'Kvalitetsgruppen',
        'high',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Det finns inga gemensamma texter att växla mellan',
        'Genomgången i maj',
        chosen,
      ],
      [
        'leadership',
        'medium',
        'Vi har inte sagt vad mätningen ska användas till',
        'Frågor från fem rektorer',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Elevregistret kan inte ta emot resultaten',
        'Inte vald. Leverantören lovar en lösning till hösten',
        aside,
      ],
    ],
    aims: [['Enheter med likvärdiga texter', 'Alla enheter', null, 'enheter', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Fyra likvärdiga texter per stadium',
        cause: 0,
        ifWe: 'upphandlar och prövar ut fyra likvärdiga texter per stadium',
        thenWill: 'kan varje lag följa läsningen fyra gånger om året',
        because: 'texten inte längre är känd för eleverna',
        rejectIf:
          'två klasser på samma nivå får resultat som skiljer sig mer än tio procentenheter på texter som ska vara likvärdiga',
        grounds: 'Beprövad erfarenhet från Hagtornsskolan, som växlar mellan fyra texter',
        verdict: 'supported',
        outcome: 'Skillnaden mellan texterna var högst fyra procentenheter i åtta klasser.',
        efforts: [
          ['Upphandla lästexter', 1, 1, [0, 0.3]],
          ['Pröva ut texterna i åtta klasser', 8, 8, [0.4, 1]],
        ],
      },
    ],
    checks: [
      ['offCourse', 'Upphandlingen är överklagad. Texterna kommer tidigast i december.', c.mid],
      ['onCourse', 'Alla åtta enheter har texterna.', c.end],
    ],
    analysis: {
      result: 'Alla åtta enheter har likvärdiga texter.',
      whom: 'Störst skillnad för de små skolorna, som inte hade egna läsprov.',
      helped: 'Rektorernas gemensamma krav hjälpte. Upphandlingen tog fyra månader längre än planerat.',
      causes: 'Bristen på texter var orsaken. Syftet med mätningen måste också sägas.',
      conclusion: 'Texterna blir kvar och byts vartannat år.',
      confidence: 'high',
      change: 'Om lärarna slutar använda dem när ingen frågar.',
    },
    verdicts: [[null, 'continue', 'Texterna används och lärarna litar på dem.']],
    voices: [['staff', 'Förvaltningens strateger och en lärare från varje skola', 11]],
  }),
);

export const languageFromPreschool: StoryOf = story(
  { group: 'förskola till årskurs 6', n: 5, base: 1, mid: 3, end: 5, goal: 5 },
  (c) => ({
    title: 'Språk och läsning från förskola till årskurs 6',
    summary:
      'Område söder vill att barn och elever möter samma sätt att samtala om text i förskola, skola och fritidshem.',
    problem: 'Barnen börjar om med språket varje gång de byter verksamhet',
    goal: 'Vid läsårets slut samtalar områdets fem enheter om text på ett sätt som barnen känner igen, och överlämningarna handlar om språk.',
    areas: ['knowledge', 'transition'],
    seen: [
      [
        'observation',
        'document',
        'I fjorton av tjugo överlämningar från förskolan nämns barnets språk inte alls.',
        'Genomläsning av vårens överlämningar, utan namn',
      ],
      [
        'observation',
        'guardianVoice',
        '”På förskolan läste ni varje dag. Nu vet jag inte om ni läser.”',
        'Samtal med vårdnadshavare i förskoleklass, augusti',
      ],
      [
        'interpretation',
        'observation',
        'Enheterna gör mycket, men vet inte vad de andra gör.',
        'Områdets rektorer',
        'medium',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Personalen möts aldrig över verksamhetsgränserna',
        'Mötesplanerna för fem enheter',
        chosen,
      ],
      [
        'leadership',
        'medium',
        'Överlämningen har handlat om stödbehov, inte om undervisning',
        'Mallen från 2019',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Olika scheman gör det svårt att ses',
        'Inte vald. Gäller bara två av fem enheter',
        aside,
      ],
    ],
    aims: [
      [
        'Enheter som samtalar om text på det gemensamma sättet',
        'Områdets enheter',
        null,
        'enheter',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Läsa tillsammans över gränsen',
        cause: 0,
        ifWe: 'låter förskollärare och lärare läsa samma bok med barnen under tre veckor och besöka varandra',
        thenWill: 'känner barnen igen sig när de börjar skolan',
        because: 'de vuxna ställer samma slags frågor om texten',
        rejectIf: 'lärarna i förskoleklass inte ser någon skillnad i hur barnen samtalar',
        grounds: 'Forskning om högläsning med samtal, och erfarenheter från Västra Slussens förskola',
        verdict: 'supported',
        outcome: 'Fyra av fem enheter ser att barnen ställer fler egna frågor.',
        efforts: [
          ['Gemensam läsperiod i oktober och i mars', 2, 2],
          ['Besök mellan förskola och förskoleklass', 9, 12],
        ],
      },
    ],
    checks: [
      ['tooEarly', 'Tre enheter har haft sin första läsperiod. Besöken har börjat.', c.mid],
      ['onCourse', 'Alla fem enheter har genomfört läsperioden.', c.end],
    ],
    analysis: {
      result: 'Alla fem enheter samtalar om text på det gemensamma sättet minst en gång i veckan.',
      whom: 'Tydligast för barn som bytte enhet under året.',
      helped: 'Att alla läste samma bok hjälpte. Tre besök ställdes in av sjukdom.',
      causes: 'Att personalen aldrig möttes var rätt orsak.',
      conclusion: 'Läsperioderna fortsätter och överlämningsmallen görs om.',
      confidence: 'medium',
      change: 'Om barnens egna frågor inte blir fler nästa år.',
    },
    verdicts: [
      [0, 'spread', 'Område norr vill göra samma sak.'],
      [1, 'continue', 'Besöken ger mer än mötena.'],
    ],
    voices: [
      ['staff', 'Fem rektorer och en förskollärare eller lärare från varje enhet', 12],
      ['guardians', 'Samtal på drop-in i två förskolor och en förskoleklass', 26],
      ['pupils', 'Tolv elever i årskurs 1 berättade vad de mindes från förskolan', 12],
    ],
  }),
);

export const attendanceEveryDay: StoryOf = story(
  { group: 'grundskolan', n: 2140, base: 14, mid: 13, end: 12, goal: 10 },
  (c) => ({
    title: 'Närvaro varje dag',
    summary: 'Färre elever ska ha en frånvaro över 15 procent, och skolorna ska märka mönstret tidigare.',
    problem: 'Hög frånvaro upptäcks sent och hanteras olika',
    goal: `Vid läsårets slut har högst ${c.goal} procent av eleverna en frånvaro över 15 procent, och varje skola ser mönstret inom tre veckor.`,
    areas: ['knowledge', 'normsAndValues'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna hade en total frånvaro över 15 procent förra läsåret.`,
        'Frånvaroregistret, uttag 20 juni',
      ],
      [
        'observation',
        'document',
        'I median gick det nio veckor från det att frånvaron blev hög tills hemmet fick ett samtal om orsaken.',
        'Genomgång av 40 ärenden utan namn',
      ],
      [
        'interpretation',
        'observation',
        'Skolorna ser enskilda dagar men inte mönster.',
        'Elevhälsans samordnare och rektorerna',
        'high',
      ],
    ],
    why: [
      [
        'organisation',
        'high',
        'Ingen har i uppgift att se mönstret över veckor',
        'Samtal med åtta skolor',
        chosen,
      ],
      [
        'leadership',
        'medium',
        'Gränserna för när vi agerar skiljer sig mellan skolor',
        'Jämförelse av rutinerna',
        chosen,
      ],
      [
        'conditions',
        'medium',
        'Registret visar frånvaro per lektion, inte per orsak',
        'Inte vald. Frågan ligger hos leverantören',
        aside,
      ],
    ],
    aims: [['Frånvaro över 15 procent', `Alla i ${c.group}`, c.n, 'procent', c.base, c.goal, 'decrease']],
    tries: [
      {
        name: 'Gemensam gräns och en fast dag',
        cause: 1,
        ifWe: 'har samma gränser på alla skolor och går igenom frånvaron en fast dag varje vecka',
        thenWill: 'upptäcks mönstret inom tre veckor',
        because: 'någon har uppgiften och vet när den ska göras',
        rejectIf: 'mediantiden till första samtalet är längre än fyra veckor i mars',
        grounds: 'Beprövad erfarenhet från två andra kommuner, och elevhälsans egna ärenden',
        verdict: 'supported',
        outcome: 'Mediantiden gick från nio veckor till tre.',
        efforts: [
          ['Gemensamma gränser beslutade och kända', 1, 1, [0, 0.2]],
          ['Frånvarogenomgång varje onsdag på alla skolor', 214, 252],
        ],
      },
    ],
    checks: [
      ['tooEarly', 'Sju av åtta enheter har en fast dag. Tiden till samtal är nere på fem veckor.', c.mid],
      ['onCourse', 'Tiden till samtal är tre veckor. Den höga frånvaron minskar långsamt.', c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}. Upptäckten går fort, men frånvaron minskar inte lika fort.`,
      whom: 'Yngre elever kommer tillbaka snabbare. För elever i årskurs 8 och 9 ser vi ingen märkbar skillnad.',
      helped: 'Den fasta dagen hjälpte. Brist på plats hos elevhälsan hindrade under februari.',
      causes: 'Orsakerna stämde för upptäckten. Varför äldre elever är borta vet vi fortfarande för lite om.',
      conclusion: 'Upptäckten är på plats. Nästa steg är undervisningen för äldre elever som är på väg bort.',
      confidence: 'medium',
      change: 'Om frånvaron ökar igen när gränserna är desamma.',
    },
    verdicts: [
      [0, 'continue', 'Gränserna är kända och används.'],
      [1, 'continue', 'Den fasta dagen gav tidigare upptäckt.'],
    ],
    voices: [
      ['staff', 'Rektorer, elevhälsans samordnare och fyra mentorer', 15],
      ['pupils', 'Samtal med elever som kommit tillbaka efter lång frånvaro, genom elevhälsan', 7],
    ],
  }),
);

export const dialogueAboutCauses: StoryOf = story(
  { group: 'enheterna', n: 8, base: 2, mid: 5, end: 7, goal: 8 },
  (c) => ({
    title: 'Kvalitetsdialoger som frågar efter orsaker',
    summary:
      'Förvaltningens dialoger med skolorna ska handla om orsaker och effekt, inte om måluppfyllelse i procent.',
    problem: 'Dialogerna stannar vid resultat och leder sällan till en ändrad undervisning',
    goal: `Efter vårens dialoger kan minst ${c.goal} enheter visa en orsak de arbetar med och vad de har ändrat.`,
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        `I protokollen från förra årets dialoger nämns en orsak i undervisningen på ${c.base} av 8 enheter.`,
        'Genomläsning av åtta protokoll',
      ],
      [
        'observation',
        'observation',
        '”Vi förbereder siffrorna i två veckor och pratar om dem i en timme. Sedan händer inget.”',
        'Rektor, vid utvärderingen i juni',
      ],
      [
        'interpretation',
        'observation',
        'Vi frågar efter det vi är vana att få svar på.',
        'Förvaltningens ledningsgrupp',
        'medium',
      ],
    ],
    why: [
      [
        'leadership',
        'high',
        'Våra frågor handlar om nivåer, inte om orsaker',
        'Frågemallen från 2022',
        chosen,
      ],
      [
        'organisation',
        'medium',
        'Dialogen hålls efter att skolans plan redan är skriven',
        'Årshjulet',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Rektorerna har olika vana att läsa statistik',
        'Inte vald. Löses i utbildningen',
        aside,
      ],
    ],
    aims: [
      [
        'Enheter som kan visa en orsak och en ändring',
        'Alla enheter',
        null,
        'enheter',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'En fråga och ett klassrum',
        cause: 0,
        ifWe: 'börjar dialogen i ett klassrum och ställer en enda fråga om orsak',
        thenWill: 'handlar samtalet om undervisning',
        because: 'det vi ser gör det svårt att prata om annat',
        rejectIf: 'färre än hälften av rektorerna säger att dialogen ändrade något',
        grounds: 'Forskning om lärande samtal, och ett försök på två skolor våren innan',
        verdict: 'supported',
        outcome: 'Sju av åtta rektorer säger att dialogen ändrade något i skolans arbete.',
        efforts: [['Dialog med klassrumsbesök på varje enhet', 15, 16]],
      },
    ],
    checks: [
      ['onCourse', 'Höstens dialoger är gjorda på alla enheter utom en.', c.mid],
      ['onCourse', 'Sju enheter visar en orsak och en ändring.', c.end],
    ],
    analysis: {
      result: `${c.end} av 8 enheter visar en orsak de arbetar med och vad de har ändrat.`,
      whom: 'Förskolorna fick ut mest. På en skola blev besöket en uppvisning.',
      helped: 'Att vi såg undervisning först. En dialog hindrades av byte av rektor.',
      causes: 'Frågorna var orsaken. Tidpunkten spelade mindre roll än vi trodde.',
      conclusion: 'Formen behålls. Frågan skickas ut tre dagar före, inte tre veckor.',
      confidence: 'medium',
      change: 'Om rektorerna börjar förbereda klassrummet.',
    },
    verdicts: [[0, 'spread', 'Områdescheferna tar över formen för sina egna möten.']],
    voices: [
      ['staff', 'Åtta rektorer, två områdeschefer och tre strateger', 13],
      ['pupils', 'Elever i de besökta klasserna svarade på frågan: Vad lär du dig just nu?', 96],
    ],
  }),
);

export const calmEverywhere: StoryOf = story(
  { group: 'årskurs 5 och 8', n: 640, base: 58, mid: 62, end: 67, goal: 70 },
  (c) => ({
    title: 'Studiero och trygghet på alla skolor',
    summary: 'Fler elever ska kunna arbeta utan att bli störda, och tryggheten ska öka i årskurs 8.',
    problem: 'För många elever blir störda när de arbetar',
    goal: `${c.goal} procent av eleverna svarar att de har studiero på lektionerna.`,
    areas: ['normsAndValues', 'knowledge'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna svarar att de har studiero.`,
        'Kommunens elevenkät i april',
      ],
      [
        'observation',
        'pupilVoice',
        '”Det är lugnt när läraren står i dörren. Annars tar det tio minuter.”',
        'Ungdomsrådet, september',
      ],
      [
        'interpretation',
        'observation',
        'Det som varierar är lektionens första minuter, inte elevgruppen.',
        'Rektorerna efter 31 lektionsbesök',
        'medium',
      ],
    ],
    why: [
      ['teaching', 'medium', 'Lektionerna börjar olika', '31 lektionsbesök', chosen],
      [
        'leadership',
        'medium',
        'Skolans regler följs upp olika av olika vuxna',
        'Elevråden på sex skolor',
        chosen,
      ],
      ['conditions', 'low', 'Korridorerna är trånga på två skolor', 'Inte vald. Ombyggnad 2028', aside],
    ],
    aims: [['Har studiero', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Skolorna besöker varandra',
        cause: 0,
        ifWe: 'låter rektorerna besöka varandras skolor parvis med frågan om lektionens första minuter',
        thenWill: 'ändrar skolorna sina rutiner snabbare',
        because: 'de ser något som går att göra i morgon',
        rejectIf: 'färre än fyra skolor har ändrat en rutin före april',
        grounds: 'Erfarenheter av insynsbesök i en annan kommun',
        verdict: 'supported',
        outcome: 'Fem av sex grundskolor ändrade en rutin.',
        efforts: [['Parvisa besök mellan rektorer', 11, 12]],
      },
    ],
    checks: [
      ['onCourse', 'Alla par har besökt varandra en gång.', c.mid],
      ['onCourse', `${c.end} procent i vårens enkät.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Ökningen finns i årskurs 5. I årskurs 8 är den liten.',
      helped: 'Besöken. Enkäten i april är för sen för att styra arbetet.',
      causes: 'Lektionens början stämde. I årskurs 8 verkar något annat spela in.',
      conclusion: 'Besöken fortsätter i skolornas regi. Årskurs 8 undersöks för sig.',
      confidence: 'medium',
      change: 'Om nästa enkät visar att ökningen inte håller.',
    },
    verdicts: [[0, 'spread', 'Rektorerna vill fortsätta på egen hand.']],
    voices: [
      ['staff', 'Sex rektorer och två områdeschefer', 8],
      ['pupils', 'Ungdomsrådet vid två möten', 14],
    ],
  }),
);

export const timeForPrincipals: StoryOf = story(
  { group: 'rektorerna', n: 8, base: 21, mid: 28, end: 34, goal: 40 },
  (c) => ({
    title: 'Tid för rektor att leda undervisningen',
    summary:
      'Förvaltningen tar över uppgifter som inte utvecklar undervisningen, så att rektorer kan vara i klassrummen.',
    problem: 'Rektorerna hinner inte vara i undervisningen',
    goal: `Rektorerna lägger minst ${c.goal} procent av sin tid på undervisning och lärande.`,
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'measure',
        `Rektorerna lade ${c.base} procent av tiden på undervisning och lärande under två loggade veckor.`,
        'Tidslogg i maj, åtta rektorer',
      ],
      [
        'observation',
        'document',
        'Förvaltningen begärde in 41 underlag från varje skola under året. Nio av dem användes.',
        'Genomgång av utskick',
      ],
      [
        'conclusion',
        'observation',
        'Det mesta som tar tid har vi själva bett om.',
        'Förvaltningens ledningsgrupp',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Vi begär in samma uppgift från flera håll', '41 utskick', chosen],
      [
        'leadership',
        'medium',
        'Ingen har mandat att säga nej till ett utskick',
        'Samtal i ledningsgruppen',
        chosen,
      ],
      [
        'conditions',
        'medium',
        'Schemaläggning och vikarier görs av rektor på tre skolor',
        'Inte vald. Löses av skolorna själva',
        aside,
      ],
    ],
    aims: [
      ['Tid för undervisning och lärande', 'Åtta rektorer', null, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'En dörr in',
        cause: 1,
        ifWe: 'låter en person pröva varje utskick och säga nej till det som inte används',
        thenWill: 'får rektorerna mer tid i undervisningen',
        because: 'det är utskicken som äter veckorna',
        rejectIf: 'tidsloggen i mars inte visar någon ökning',
        grounds: 'Egen kartläggning. Ingen forskning hittad om just detta',
        verdict: 'supported',
        outcome: 'Antalet utskick gick från 41 till 17. Tiden i undervisning ökade med 13 procentenheter.',
        efforts: [['Pröva varje utskick till skolorna', 36, 38]],
      },
    ],
    checks: [
      ['onCourse', 'Hälften så många utskick som förra hösten.', c.mid],
      ['onCourse', `${c.end} procent i tidsloggen.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Rektorer utan biträdande fick minst ny tid.',
      helped: 'Att en person fick säga nej. Budgetarbetet i november stod emot.',
      causes: 'Stämde. Men på små skolor är vikarieanskaffningen större än utskicken.',
      conclusion: 'Ordningen blir kvar. Små skolor behöver annat stöd.',
      confidence: 'medium',
      change: 'Om utskicken kommer tillbaka under andra namn.',
    },
    verdicts: [[0, 'continue', 'Rektorerna märker skillnad.']],
    voices: [['staff', 'Åtta rektorer, två områdeschefer och förvaltningens enhetschefer', 14]],
  }),
);

export const transitionsBetweenStages: StoryOf = story(
  { group: 'årskurs 6 till 7', n: 188, base: 61, mid: 66, end: 74, goal: 75 },
  (c) => ({
    title: 'Övergångar mellan stadier och skolor',
    summary: 'Elever som byter skola eller stadium ska mötas av en undervisning som bygger vidare.',
    problem: 'Undervisningen börjar om efter bytet till årskurs 7',
    goal: `${c.goal} procent av eleverna i årskurs 7 svarar i oktober att undervisningen bygger vidare på det de kan.`,
    areas: ['transition'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av eleverna i årskurs 7 svarade att undervisningen byggde vidare på det de kunde.`,
        'Egen enkät i oktober, två skolor',
      ],
      [
        'observation',
        'document',
        'Överlämningarna handlar om stöd och klasslistor. Ämnesinnehåll nämns i två av elva.',
        'Genomläsning utan namn',
      ],
      [
        'interpretation',
        'observation',
        'Lärarna i årskurs 7 börjar om för säkerhets skull.',
        'Områdets rektorer',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Ämneslärarna möts aldrig över skolgränsen', 'Mötesplanerna', chosen],
      [
        'teaching',
        'medium',
        'Vi vet inte vad eleverna har arbetat med i årskurs 6',
        'Samtal med nio lärare',
        chosen,
      ],
      [
        'conditions',
        'low',
        'Skolorna använder olika läromedel',
        'Inte vald. Spelar mindre roll enligt lärarna',
        aside,
      ],
    ],
    aims: [
      ['Undervisningen bygger vidare', `Elever i ${c.group}`, c.n, 'procent', c.base, c.goal, 'increase'],
    ],
    tries: [
      {
        name: 'Ämneslärarna möts i maj',
        cause: 0,
        ifWe: 'låter ämneslärare i årskurs 6 och 7 mötas en eftermiddag kring elevarbeten',
        thenWill: 'bygger höstens undervisning vidare',
        because: 'lärarna har sett vad eleverna kan',
        rejectIf: 'enkäten i oktober inte visar någon ökning',
        grounds: 'Beprövad erfarenhet från matematiklärarna i området',
        verdict: 'supported',
        outcome: `${points(c.base, c.end)}, ${c.n} elever. Osäkert hur mycket som beror på mötena.`,
        efforts: [['Möte om elevarbeten i fem ämnen', 5, 5]],
      },
    ],
    checks: [
      ['onCourse', 'Alla fem ämnen har haft sitt möte.', c.mid],
      ['onCourse', `${c.end} procent i enkäten.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent mot målet ${c.goal}.`,
      whom: 'Ökningen är lika stor för pojkar och flickor. Elever från andra kommuner märker ingen skillnad.',
      helped: 'Elevarbetena på bordet. Ett ämne fick för kort tid.',
      causes: 'Stämde. Vi underskattade hur lite lärarna visste om varandra.',
      conclusion: 'Mötet läggs in i kalendariet varje maj.',
      confidence: 'medium',
      change: 'Om enkäten faller när mötet blir en vana.',
    },
    verdicts: [[0, 'spread', 'Område söder lägger in samma möte.']],
    voices: [
      ['staff', 'Ämneslärare i fem ämnen och fyra rektorer', 26],
      ['pupils', 'Elevråden i årskurs 7 på två skolor', 15],
    ],
  }),
);

export const sharedAnalysis: StoryOf = story(
  { group: 'områdets enheter', n: 4, base: 1, mid: 2, end: 4, goal: 4 },
  (c) => ({
    title: 'Gemensam analys av resultat i området',
    summary:
      'Områdets rektorer analyserar varandras resultat i juni, i stället för att var och en skriver sin rapport.',
    problem: 'Analyserna beskriver resultat men sällan orsaker',
    goal: 'Alla enheter i området har i juni en analys som en annan rektor har prövat.',
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        'En av fyra analyser nämner en orsak i undervisningen.',
        'Kvalitetsrapporterna från förra läsåret',
      ],
      [
        'interpretation',
        'observation',
        'Den som är ensam om sin analys skriver det som är säkert.',
        'Områdeschefen och rektorerna',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Rektorerna analyserar ensamma', 'Områdets årshjul', chosen],
      ['leadership', 'medium', 'Områdeschefen har frågat efter siffror', 'Mötesanteckningar', chosen],
      ['conditions', 'low', 'Underlagen kommer för sent', 'Inte vald. Gäller bara nationella prov', aside],
    ],
    aims: [
      [
        'Analyser som prövats av en annan rektor',
        'Områdets enheter',
        null,
        'enheter',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Analysdag i par',
        cause: 0,
        ifWe: 'analyserar parvis en dag i juni och byter roller efter lunch',
        thenWill: 'hittar vi orsaker i undervisningen',
        because: 'den andre frågar det vi själva undviker',
        rejectIf: 'analyserna inte skiljer sig från förra årets',
        grounds: 'Skolverkets stöd för kollegial analys',
        verdict: 'supported',
        outcome: 'Fyra av fyra analyser nämner minst en orsak i undervisningen.',
        efforts: [['Analysdag i par', 2, 2]],
      },
    ],
    checks: [
      ['onCourse', 'Provdagen i januari gav två analyser som båda blev kortare.', c.mid],
      ['onCourse', 'Alla fyra analyser är prövade.', c.end],
    ],
    analysis: {
      result: 'Fyra av fyra analyser är prövade av en annan rektor.',
      whom: 'Förskolorna hade mest nytta av att möta en skola.',
      helped: 'Att byta roller efter lunch. Att vi saknade barnens röst hindrade.',
      causes: 'Ensamheten var rätt orsak.',
      conclusion: 'Analysdagen blir en del av årshjulet.',
      confidence: 'medium',
      change: 'Om analyserna nästa år åter beskriver resultat.',
    },
    verdicts: [[0, 'continue', 'Alla fyra rektorer vill fortsätta.']],
    voices: [['staff', 'Fyra rektorer och områdeschefen', 5]],
  }),
);
