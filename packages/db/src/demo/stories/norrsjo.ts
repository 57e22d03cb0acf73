import { aside, capital, chosen, type StoryOf, story } from './story.ts';

export const challengeEachOther: StoryOf = story(
  { group: 'ledningsgrupperna', n: 2, base: 0, mid: 1, end: 3, goal: 4 },
  (c) => ({
    title: 'En fråga att ta med hem',
    summary: 'Skolans och förskolans ledningsgrupper möts och lämnar varandra en utmanande fråga.',
    problem: 'Vi är få och hör aldrig någon annans fråga',
    goal: `Under läsåret har ${c.goal} frågor från den andra gruppen lett till en ändring i undervisningen.`,
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'document',
        'Skolans och förskolans ledningsgrupper hade inget gemensamt möte förra året.',
        'Kalendern',
      ],
      [
        'interpretation',
        'observation',
        'Vi litar på varandra men vet inte vad den andre prövar.',
        'Utbildningschefen och rektorerna',
        'medium',
      ],
    ],
    why: [
      ['organisation', 'high', 'Mötena ligger på samma tid', 'Kalendern', chosen],
      ['leadership', 'medium', 'Ingen har bett om en utmaning', 'Samtal med rektorerna', chosen],
      [
        'conditions',
        'medium',
        'Det är sju mil mellan enheterna',
        'Inget vi ändrar. Vartannat möte är digitalt',
        aside,
      ],
    ],
    aims: [
      [
        'Frågor som lett till en ändring',
        'Båda ledningsgrupperna',
        null,
        'frågor',
        c.base,
        c.goal,
        'increase',
      ],
    ],
    tries: [
      {
        name: 'Två timmar, en fråga var',
        cause: 1,
        ifWe: 'möts två timmar i månaden och lämnar varandra en fråga',
        thenWill: 'ändras något i undervisningen',
        because: 'den andre väntar på svaret',
        rejectIf: 'inget har ändrats efter fyra möten',
        grounds: 'Forskning om nätverk mellan ledningsgrupper',
        verdict: 'supported',
        outcome: 'Tre av sex frågor ledde till en ändring.',
        efforts: [['Möte mellan ledningsgrupperna', 6, 8]],
      },
    ],
    checks: [
      ['tooEarly', 'Två möten. Den första frågan besvarades med en ny mötesordning.', c.mid],
      ['onCourse', 'Tre frågor har lett till ändringar.', c.end],
    ],
    analysis: {
      result: `${c.end} frågor av målet ${c.goal}.`,
      whom: 'Förskolan säger att de fick mest ut av det.',
      helped: 'Att frågan skrevs ner. Vintervägarna hindrade två möten.',
      causes: 'Båda stämde.',
      conclusion: 'Mötena fortsätter, vartannat digitalt.',
      confidence: 'medium',
      change: 'Om frågorna blir artiga.',
    },
    verdicts: [[null, 'continue', 'Båda grupperna vill fortsätta.']],
    voices: [['staff', 'Rektorerna, utbildningschefen och ledningsgrupperna', 8]],
  }),
);

export const meetingsAboutTeaching: StoryOf = story(
  { group: 'ledningsgruppens möten', n: 16, base: 33, mid: 48, end: 61, goal: 60 },
  (c) => ({
    title: 'Mer undervisning på våra möten',
    summary: 'Mer än halva mötestiden ska gälla undervisning, och varje möte ska sluta i ett beslut.',
    problem: 'Praktiska frågor äter upp mötena',
    goal: `${c.goal} procent av mötestiden gäller undervisning.`,
    areas: ['principalsResponsibility'],
    seen: [
      [
        'observation',
        'measure',
        `${c.base} procent av tiden gällde undervisning.`,
        'Fyra möten, egen mätning i augusti',
      ],
      [
        'observation',
        'observation',
        'Inget av de fyra mötena slutade med ett beslut om undervisning.',
        'Samma möten',
      ],
      [
        'interpretation',
        'observation',
        'Det praktiska kommer först på dagordningen och blir därför allt.',
        'Ledningsgruppen',
        'high',
      ],
    ],
    why: [
      ['organisation', 'high', 'Dagordningen börjar med praktiska frågor', 'Fyra dagordningar', chosen],
      ['leadership', 'medium', 'Rektor leder alla punkter', 'Samma möten', chosen],
      ['conditions', 'low', 'Alla är inte på plats samtidigt', 'Inte vald', aside],
    ],
    aims: [['Mötestid om undervisning', capital(c.group), c.n, 'procent', c.base, c.goal, 'increase']],
    tries: [
      {
        name: 'Undervisning först',
        cause: 0,
        ifWe: 'tar undervisningen först och det praktiska skriftligt',
        thenWill: 'räcker tiden till beslut',
        because: 'det som är först blir gjort',
        rejectIf: 'andelen är under 45 procent i november',
        grounds: 'Erfarenheter från andra ledningsgrupper',
        verdict: 'supported',
        outcome: `Från ${c.base} till ${c.end} procent.`,
        efforts: [['Undervisning först på dagordningen', 13, 14]],
      },
    ],
    checks: [
      ['onCourse', `${c.mid} procent. Tre beslut är fattade.`, c.mid],
      ['onCourse', `${c.end} procent. Sju beslut om undervisning.`, c.end],
    ],
    analysis: {
      result: `${c.end} procent, målet är nått.`,
      whom: 'Lagets representanter för arbetet vidare. Fritidshemmet märker minst.',
      helped: 'Att det praktiska blev skriftligt.',
      causes: 'Dagordningen stämde.',
      conclusion: 'Ordningen behålls. Fritidshemmet får en egen punkt var tredje vecka.',
      confidence: 'medium',
      change: 'Om besluten inte genomförs.',
    },
    verdicts: [[null, 'continue', 'Vi beslutar mer om undervisning.']],
    voices: [
      ['staff', 'Ledningsgruppen', 4],
      ['pupils', 'Elevrådet fick välja en fråga till två av mötena', 8],
    ],
  }),
);
