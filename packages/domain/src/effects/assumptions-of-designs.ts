import { assumption } from './assumption.ts';
import type { EffectAssumption } from './schema.ts';
import type { EstimatedByT } from './statistics/estimated.ts';
import type { Heterogeneity } from './statistics/random-effects.ts';

/**
 * That the groups would have developed alike cannot be seen. That they did so before can, when there is more than one
 * occasion before: `drifts` is the difference between the groups from the first to the last of them.
 */
export function parallelTrends(drifts: EstimatedByT | null): EffectAssumption {
  if (drifts === null)
    return assumption(
      'parallelTrends',
      'unknown',
      'Det finns bara en mätning före. Därför går det inte att se om grupperna utvecklades lika innan insatsen började.',
      'There is only one measurement before. It cannot be seen whether the groups developed alike before the action began.',
    );
  return drifts.low <= HAIR && drifts.high >= -HAIR
    ? assumption(
        'parallelTrends',
        'unknown',
        'Före insatsen syns ingen tydlig olikhet i gruppernas utveckling. Att de hade fortsatt lika går inte att se.',
        'Before the action no clear unlikeness shows in how the groups developed. Whether they would have stayed alike cannot be seen.',
      )
    : assumption(
        'parallelTrends',
        'no',
        'Grupperna utvecklades olika redan före insatsen. Skillnaden kan vara en fortsättning på det.',
        'The groups developed unlike already before the action. The difference may be a continuation of that.',
      );
}

/** What is left by the computer’s rounding when all schools developed exactly alike. */
const HAIR = 1e-9;

/** Below four degrees of freedom the Satterthwaite approximation is unsure (E. Tipton, Psychological Methods 20, 2015). */
const FEW_DEGREES = 4;

export function enoughSchools(degreesOfFreedom: number): EffectAssumption {
  return degreesOfFreedom >= FEW_DEGREES
    ? assumption(
        'enoughSchools',
        'yes',
        'Skolorna är tillräckligt många för metoden, som räknar med skolor och inte med elever.',
        'The schools are many enough for the method, which counts schools and not pupils.',
      )
    : assumption(
        'enoughSchools',
        'no',
        'Den ena gruppen har mycket få skolor. Intervallet är brett och ändå osäkert.',
        'One of the groups has very few schools. The interval is wide and still unsure.',
      );
}

export const schoolsAreIndependent = (): EffectAssumption =>
  assumption(
    'independent',
    'unknown',
    'Det som händer på en skola antas inte påverka de andra. Sprids insatsen till skolorna utan den syns den mindre.',
    'What happens in one school is taken not to affect the others. If the action spreads to the schools without it, it shows less.',
  );

export const nothingElseChanged = (): EffectAssumption =>
  assumption(
    'nothingElseChanged',
    'unknown',
    'Allt som ändrades samtidigt som insatsen ingår i förändringen: nya elever, ny personal, nya regler.',
    'All that changed together with the action is part of the change: new pupils, new staff, new rules.',
  );

export const straightLines = (): EffectAssumption =>
  assumption(
    'straightLines',
    'unknown',
    'Utvecklingen antas vara rak före och efter. Titta på diagrammet: svänger serien med årstiderna stämmer det inte.',
    'The development is taken to be straight before and after. Look at the chart: it is not if the series swings with the seasons.',
  );

/** From this length simulated intervals hold the truth about as often as they say (test/effects/coverage.test.ts). */
const LONG = 24;

export function longSeries(points: number): EffectAssumption {
  return points >= LONG
    ? assumption(
        'longSeries',
        'yes',
        'Serien är så lång att sambandet mellan mätningar intill varandra går att uppskatta.',
        'The series is long enough for the dependence between neighbouring measurements to be estimated.',
      )
    : assumption(
        'longSeries',
        'no',
        'Serien är kort. Sambandet mellan mätningar intill varandra är svårt att uppskatta, och intervallet kan vara för smalt.',
        'The series is short. The dependence between neighbouring measurements is hard to estimate, and the interval may be too narrow.',
      );
}

export function settledSeries(settled: boolean, autocorrelation: number): EffectAssumption {
  if (autocorrelation === 0)
    return assumption(
      'autocorrelation',
      'yes',
      'Mätningar intill varandra liknar inte varandra mer än andra. Osäkerheten är räknad som om de vore oberoende.',
      'Neighbouring measurements do not resemble each other more than others. The uncertainty is counted as if they were independent.',
    );
  return settled
    ? assumption(
        'autocorrelation',
        'yes',
        'Mätningar intill varandra liknar varandra. Det är inräknat i osäkerheten.',
        'Neighbouring measurements resemble each other. That is part of the uncertainty.',
      )
    : assumption(
        'autocorrelation',
        'no',
        'Serien vandrar och har ingen egen nivå att återvända till. Då går en effekt inte att skilja från vandringen.',
        'The series wanders and has no level of its own to return to. An effect cannot then be told from the wandering.',
      );
}

/** Q above its degrees of freedom by more than chance allows shows as an interval for τ² that leaves nothing out. */
export function oneEffect({ tauSquared }: Heterogeneity): EffectAssumption {
  return tauSquared.low > 0
    ? assumption(
        'oneEffect',
        'no',
        'Effekten är olika på olika håll. Genomsnittet beskriver ingen enskild plats. Läs hellre vad som kan väntas på en ny.',
        'The effect differs from place to place. The mean describes no single place. Read what may be expected at a new place instead.',
      )
    : assumption(
        'oneEffect',
        'unknown',
        'Resultaten kan ha samma effekt bakom sig, men de är för få eller för osäkra för att visa det.',
        'The results may have the same effect behind them, but they are too few or too unsure to show it.',
      );
}

export const independentResults = (): EffectAssumption =>
  assumption(
    'independent',
    'unknown',
    'Resultaten ska komma från olika personer. Räknas samma elever i två resultat blir genomsnittet för säkert.',
    'The results must come from different persons. If the same pupils count in two results, the mean becomes too sure.',
  );
