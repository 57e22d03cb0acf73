import type { Id, Label, Labels } from '../kernel/index.ts';
import { Phase, type ProcessTemplate, phaseLabels } from './phases.ts';

const headlines: Labels<Phase> = {
  plan: { sv: 'Var är vi? Vart ska vi?', en: 'Where are we? Where are we going?' },
  carryOut: { sv: 'Hur gör vi?', en: 'How do we do it?' },
  followUp: { sv: 'Hur går det?', en: 'How is it going?' },
  analyse: { sv: 'Hur blev det?', en: 'How did it turn out?' },
  concluded: { sv: 'Vad tar vi med oss?', en: 'What do we take with us?' },
};

const label = (sv: string, en: string): Label => ({ sv, en });

/**
 * Questions that help in each phase. After Skolverket's four (Var är vi? Vart ska vi? Hur gör vi? Hur blev det?), which
 * it calls examples to put into local words.
 */
const questions: Readonly<Record<Phase, readonly Label[]>> = {
  plan: [
    label(
      'Vad visar resultaten, och vad i dem förvånar oss?',
      'What do the results show, and what in them surprises us?',
    ),
    label(
      'Vilka elever gäller det, och vilka gäller det inte?',
      'Which pupils does it concern, and which not?',
    ),
    label('Vad säger eleverna själva?', 'What do the pupils themselves say?'),
    label(
      'Vad vet vi, vad tror vi och vad behöver vi ta reda på?',
      'What do we know, what do we believe and what do we need to find out?',
    ),
    label(
      'Vilka orsaker finns i undervisning, organisation, ledarskap och förutsättningar, och vilka kan vi påverka?',
      'Which causes lie in teaching, organisation, leadership and conditions, and which of them can we influence?',
    ),
    label(
      'Vart ska vi, och hur känner vi igen det när vi är framme?',
      'Where are we going, and how shall we know when we are there?',
    ),
    label(
      'Vilket mått följer vi, för vilka elever, och vad är utgångsläget?',
      'Which measure do we follow, for which pupils, and what is the baseline?',
    ),
    label(
      'Vilken hypotes prövar vi, och vad skulle få oss att överge den?',
      'Which hypothesis do we try, and what would make us give it up?',
    ),
  ],
  carryOut: [
    label('Vem gör vad, när och med vilka resurser?', 'Who does what, when and with which resources?'),
    label(
      'Vilken forskning eller beprövad erfarenhet vilar insatsen på?',
      'Which research or proven experience does the action rest on?',
    ),
    label(
      'Gör vi som vi tänkte, och vad kommer emellan?',
      'Do we do as we intended, and what comes in between?',
    ),
    label(
      'Hur ser vi på vägen om det märks för eleverna?',
      'How do we see on the way whether the pupils notice it?',
    ),
  ],
  followUp: [
    label('Vad ser vi, jämfört med utgångsläget?', 'What do we see, compared with the baseline?'),
    label(
      'För vilka elever blev det skillnad, och för vilka inte?',
      'For which pupils did it make a difference, and for which not?',
    ),
    label('Gjorde vi som vi tänkte?', 'Did we do as we intended?'),
    label('Vad säger eleverna själva?', 'What do the pupils themselves say?'),
  ],
  analyse: [
    label('Hur blev resultatet, ställt mot målet?', 'What was the result, set against the goal?'),
    label(
      'För vilka elever blev det effekt, och för vilka inte?',
      'For which pupils was there an effect, and for which not?',
    ),
    label('Vad hjälpte, och vad hindrade?', 'What helped, and what hindered?'),
    label('Stämde orsakerna?', 'Were the causes right?'),
    label(
      'Hur säkra är vi, och vad skulle få oss att ändra oss?',
      'How sure are we, and what would make us change our minds?',
    ),
    label('Ska vi fortsätta, ändra, avsluta eller sprida?', 'Shall we continue, change, end or spread it?'),
  ],
  concluded: [
    label('Vad tar vi med oss till nästa cykel?', 'What do we take with us to the next cycle?'),
    label('Vem mer kan ha nytta av det vi lärde oss?', 'Who else can use what we learned?'),
  ],
};

/** Everything the shipped process says, by its Swedish words. No two phases have the same words in different senses. */
const shippedTexts: ReadonlyMap<string, Label> = new Map(
  Phase.options
    .flatMap((phase) => [phaseLabels[phase], headlines[phase], ...questions[phase]])
    .map((text) => [text.sv, text]),
);

/**
 * A name, headline or question of a process in both languages, where it is the shipped one word for word; null for what an
 * authority has written itself, which is in its own language alone.
 */
export function shippedProcessText(stored: string): Label | null {
  return shippedTexts.get(stored) ?? null;
}

/**
 * The process that an authority starts with and edits, stored in Swedish because it becomes the authority's own texts.
 * `newId` is called with a stable key for each question (`question/followUp/2`), so that a seed can derive its ids.
 */
export function defaultProcess(newId: (key: string) => Id): ProcessTemplate {
  return {
    phases: Phase.options.map((phase) => ({
      phase,
      name: phaseLabels[phase].sv,
      headline: headlines[phase].sv,
    })),
    questions: Phase.options.flatMap((phase) =>
      questions[phase].map(({ sv: text }, position) => ({
        id: newId(`question/${phase}/${position + 1}`),
        phase,
        text,
        position,
      })),
    ),
  };
}
