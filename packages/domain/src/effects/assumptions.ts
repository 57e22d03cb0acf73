import { assumption } from './assumption.ts';
import type { EffectQuestion } from './measure.ts';
import type { EffectAssumption } from './schema.ts';
import { farOut } from './statistics/outliers.ts';

/** From this many in a group its mean is close to normal for all but very skewed figures (central limit theorem). */
const MANY = 30;

export const independentPersons = (): EffectAssumption =>
  assumption(
    'independent',
    'unknown',
    'De som går i samma klass eller skola liknar varandra. Då är osäkerheten större än intervallet visar.',
    'Those in the same class or school resemble each other. The uncertainty is then larger than the interval shows.',
  );

export const pairedPersons = (): EffectAssumption =>
  assumption(
    'comparableGroups',
    'yes',
    'Samma personer är mätta två gånger. Det som skiljer personer åt påverkar därför inte skillnaden.',
    'The same persons are measured twice. What differs between persons therefore does not affect the difference.',
  );

/** Two groups, or two times with other persons: what else differs is not in the figures. */
export const separateGroups = ({ comparison }: Pick<EffectQuestion, 'comparison'>): EffectAssumption =>
  comparison.kind === 'overTime'
    ? assumption(
        'comparableGroups',
        'unknown',
        'Det är inte samma personer före och efter. En del av skillnaden kan bero på att grupperna var olika från början.',
        'They are not the same persons before and after. Part of the difference may come from the groups being unlike from the start.',
      )
    : assumption(
        'comparableGroups',
        'unknown',
        'Grupperna kan skilja sig åt i mer än det som jämförs. Skillnaden säger inte vad den beror på.',
        'The groups may differ in more than what is compared. The difference does not say what it comes from.',
      );

/** An interval for means rests on the means being close to normal. */
export function manyEnough(counts: readonly number[]): EffectAssumption {
  return Math.min(...counts) >= MANY
    ? assumption(
        'enoughObservations',
        'yes',
        'Grupperna är så stora att intervallet håller även om värdena är ojämnt fördelade.',
        'The groups are so large that the interval holds even if the values are unevenly distributed.',
      )
    : assumption(
        'enoughObservations',
        'unknown',
        'Grupperna är små. Intervallet förutsätter att inga enstaka värden ligger mycket långt från de andra.',
        'The groups are small. The interval takes for granted that no single values lie very far from the others.',
      );
}

/** A mean follows single values that lie far out. `groups` are looked at one by one. */
export function noOutliers(groups: readonly (readonly number[])[]): EffectAssumption {
  return groups.every((values) => farOut(values).length === 0)
    ? assumption(
        'noOutliers',
        'yes',
        'Inget enstaka värde ligger långt från de andra.',
        'No single value lies far from the others.',
      )
    : assumption(
        'noOutliers',
        'no',
        'Något enstaka värde ligger långt från de andra och påverkar resultatet mycket. Kontrollera det värdet.',
        'Some single value lies far from the others and affects the result much. Check that value.',
      );
}

/** Score intervals hold for small numbers too, near 0 and 100 per cent as well. */
export const anyNumber = (): EffectAssumption =>
  assumption(
    'enoughObservations',
    'yes',
    'Metoden håller även för små grupper och för andelar nära 0 och 100 procent.',
    'The method holds for small groups as well, and for shares near 0 and 100 per cent.',
  );

/** Pooling two spreads into one supposes that they are about equal: neither more than twice the other. */
export function equalSpread(first: number, second: number): EffectAssumption {
  const ratio = Math.max(first, second) / Math.min(first, second);
  return ratio <= 2
    ? assumption(
        'equalSpread',
        'yes',
        'Spridningen är ungefär lika stor i grupperna.',
        'The spread is about equal in the groups.',
      )
    : assumption(
        'equalSpread',
        'no',
        'Spridningen är mer än dubbelt så stor i den ena gruppen. Läs hellre skillnaden i måttets egen enhet.',
        'The spread is more than twice as large in one of the groups. Read the difference in the measure’s own unit instead.',
      );
}

/** Published values are compared only within one definition; known to hold for indicators whose breaks are known. */
export function sameMeasure(isKnown: boolean): EffectAssumption {
  return isKnown
    ? assumption(
        'sameMeasure',
        'yes',
        'Måttet är definierat på samma sätt alla år som jämförs.',
        'The measure is defined in the same way in all years that are compared.',
      )
    : assumption(
        'sameMeasure',
        'unknown',
        'Det är inte känt om måttet har definierats på samma sätt alla år. Kontrollera det.',
        'It is not known whether the measure was defined in the same way in all years. Check that.',
      );
}

/** Whether a value was rounded before it came here. */
export function exactFigures(exact: boolean): EffectAssumption {
  return exact
    ? assumption(
        'exactFigures',
        'yes',
        'Källan har inte märkt något värde som avrundat.',
        'The source marks no value as rounded.',
      )
    : assumption(
        'exactFigures',
        'no',
        'Något värde är avrundat i källan. Skillnaden kan därför vara något större eller mindre än den visade.',
        'Some value is rounded in the source. The difference may therefore be somewhat larger or smaller than shown.',
      );
}
