import type { Id } from '../kernel/index.ts';
import { Phase, type ProcessTemplate, phaseLabels } from './phases.ts';

const headlines: Readonly<Record<Phase, string>> = {
  plan: 'Var är vi? Vart ska vi?',
  carryOut: 'Hur gör vi?',
  followUp: 'Hur går det?',
  analyse: 'Hur blev det?',
  concluded: 'Vad tar vi med oss?',
};

/**
 * Questions that help in each phase, in Swedish because they belong to the authority's own texts. After Skolverket's four
 * (Var är vi? Vart ska vi? Hur gör vi? Hur blev det?), which it calls examples to put into local words.
 */
const questions: Readonly<Record<Phase, readonly string[]>> = {
  plan: [
    'Vad visar resultaten, och vad i dem förvånar oss?',
    'Vilka elever gäller det, och vilka gäller det inte?',
    'Vad säger eleverna själva?',
    'Vad vet vi, vad tror vi och vad behöver vi ta reda på?',
    'Vilka orsaker finns i undervisning, organisation, ledarskap och förutsättningar, och vilka kan vi påverka?',
    'Vart ska vi, och hur känner vi igen det när vi är framme?',
    'Vilket mått följer vi, för vilka elever, och vad är utgångsläget?',
    'Vilken hypotes prövar vi, och vad skulle få oss att överge den?',
  ],
  carryOut: [
    'Vem gör vad, när och med vilka resurser?',
    'Vilken forskning eller beprövad erfarenhet vilar insatsen på?',
    'Gör vi som vi tänkte, och vad kommer emellan?',
    'Hur ser vi på vägen om det märks för eleverna?',
  ],
  followUp: [
    'Vad ser vi, jämfört med utgångsläget?',
    'För vilka elever blev det skillnad, och för vilka inte?',
    'Gjorde vi som vi tänkte?',
    'Vad säger eleverna själva?',
  ],
  analyse: [
    'Hur blev resultatet, ställt mot målet?',
    'För vilka elever blev det effekt, och för vilka inte?',
    'Vad hjälpte, och vad hindrade?',
    'Stämde orsakerna?',
    'Hur säkra är vi, och vad skulle få oss att ändra oss?',
    'Ska vi fortsätta, ändra, avsluta eller sprida?',
  ],
  concluded: ['Vad tar vi med oss till nästa cykel?', 'Vem mer kan ha nytta av det vi lärde oss?'],
};

/**
 * The process that an authority starts with and edits. `newId` is called with a stable key for each question
 * (`question/followUp/2`), so that a seed can derive its ids.
 */
export function defaultProcess(newId: (key: string) => Id): ProcessTemplate {
  return {
    phases: Phase.options.map((phase) => ({
      phase,
      name: phaseLabels[phase].sv,
      headline: headlines[phase],
    })),
    questions: Phase.options.flatMap((phase) =>
      questions[phase].map((text, position) => ({
        id: newId(`question/${phase}/${position + 1}`),
        phase,
        text,
        position,
      })),
    ),
  };
}
