import { z } from 'zod';
import type { Label, Labels } from '../../kernel/index.ts';
import type { Bounds } from '../value.ts';
import type { RollUpMeasure } from './contribution.ts';

/** Units by what is known of them. */
export interface UnitCoverage {
  readonly exact: number;
  readonly bounded: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** What a sum is still good for: all of it, within bounds, for a part, or for nothing. */
export const RollUpUse = z.enum(['whole', 'bounded', 'part', 'nothing']);
export type RollUpUse = z.infer<typeof RollUpUse>;
export const rollUpUseLabels: Labels<RollUpUse> = {
  whole: { sv: 'Gäller helheten', en: 'Holds for the whole' },
  bounded: { sv: 'Helheten är känd inom gränser', en: 'The whole is known within bounds' },
  part: { sv: 'Gäller en del av enheterna', en: 'Holds for part of the units' },
  nothing: { sv: 'Går inte att summera', en: 'Cannot be added up' },
};

const units = (count: number): Label => ({
  sv: count === 1 ? '1 enhet' : `${count} enheter`,
  en: count === 1 ? '1 unit' : `${count} units`,
});
const join = (parts: readonly Label[]): Label => ({
  sv: parts.map(({ sv }) => sv).join(' '),
  en: parts.map(({ en }) => en).join(' '),
});

/** Says in plain words what the sum rests on and what it can be used for. */
export function rollUpStatement(
  use: RollUpUse,
  coverage: UnitCoverage,
  whole: Bounds | null,
  measure: RollUpMeasure,
): Label {
  const outside = coverage.notApplicable === 0 ? [] : [outsideSentence(coverage.notApplicable)];
  return join([...sentences(use, coverage, whole, measure), ...outside]);
}

function sentences(
  use: RollUpUse,
  { exact, bounded, unknown }: UnitCoverage,
  whole: Bounds | null,
  measure: RollUpMeasure,
): readonly Label[] {
  const all = exact + bounded + unknown;
  switch (use) {
    case 'whole':
      return [
        all === 1
          ? { sv: 'Uppgiften kommer från den enda enheten.', en: 'The figure comes from the only unit.' }
          : { sv: `Summan omfattar alla ${all} enheter.`, en: `The sum covers all ${all} units.` },
      ];
    case 'bounded':
      return [boundedSentence(exact, all), betweenSentence(whole, measure)];
    case 'part':
      return [
        {
          sv: `${exact} av ${all} enheter har exakta uppgifter, och för ${units(unknown).sv} saknas antalet eller resultatet helt.`,
          en: `${exact} of ${all} units ${exact === 1 ? 'has' : 'have'} exact figures, and for ${units(unknown).en} the number or the result is missing altogether.`,
        },
        {
          sv: 'Summan gäller bara de enheter som är med. Den säger inget säkert om helheten och går inte att jämföra med år då andra enheter är med.',
          en: 'The sum holds only for the units that are in it. It says nothing certain about the whole and cannot be compared with years when other units are in it.',
        },
      ];
    case 'nothing':
      return [
        {
          sv: 'Ingen enhet har en uppgift som går att summera.',
          en: 'No unit has a figure that can be added up.',
        },
      ];
  }
}

function boundedSentence(exact: number, all: number): Label {
  if (exact === 0)
    return {
      sv: 'Ingen enhet har exakta uppgifter; antalet är känt men inte det exakta resultatet.',
      en: 'No unit has exact figures; the number is known but not the exact result.',
    };
  return {
    sv: `${exact} av ${all} enheter har exakta uppgifter; för övriga är antalet känt men inte det exakta resultatet.`,
    en: `${exact} of ${all} units ${exact === 1 ? 'has' : 'have'} exact figures; for the others the number is known but not the exact result.`,
  };
}

function betweenSentence(whole: Bounds | null, { kind }: RollUpMeasure): Label {
  const [low, high] = [whole?.lowest ?? 0, whole?.highest ?? 0];
  const sv = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
  const en = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
  const [svUnit, enUnit] = kind === 'share' ? ['procent', 'percent'] : ['poäng', 'points'];
  return {
    sv: `Värdet för alla ligger mellan ${sv.format(low)} och ${sv.format(high)} ${svUnit}.`,
    en: `The value for all lies between ${en.format(low)} and ${en.format(high)} ${enUnit}.`,
  };
}

const outsideSentence = (count: number): Label => ({
  sv: `Måttet gäller inte för ${units(count).sv}.`,
  en: `The measure does not apply to ${units(count).en}.`,
});
