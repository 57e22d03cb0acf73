import type { Locale } from '../../kernel/index.ts';
import type { EffectMeasure } from '../measure.ts';
import type { EffectInterval, EffectText } from '../schema.ts';
import { isNothing, shown } from './numbers.ts';
import { decimalsBeside, fromTo, sizeBetween, spansNothing } from './ranges.ts';
import { difference, level } from './units.ts';

interface Side {
  readonly schools: number;
  readonly before: number;
  readonly after: number;
}

export interface GroupsTold {
  readonly measure: EffectMeasure;
  readonly withAction: Side;
  readonly without: Side;
  readonly estimate: number;
  readonly interval: EffectInterval;
}

export function tellGroupsOfSchools(told: GroupsTold): EffectText {
  return { sv: tell(told, 'sv'), en: tell(told, 'en') };
}

const tell = (told: GroupsTold, locale: Locale) =>
  [course(told, locale), compared(told, locale), uncertainty(told, locale)].join(' ');

/** ”Andelen gick från 54 till 62 procent på de 5 skolorna med insatsen och från 55 till 57 procent på de 9 utan.” */
function course({ measure, withAction, without }: GroupsTold, locale: Locale): string {
  const fromToOf = ({ before, after }: Side) => {
    const from = shown(before, measure.decimals, locale);
    const to = level(after, measure.decimals, measure.unit, locale);
    return locale === 'sv' ? `från ${from} till ${to}` : `from ${from} to ${to}`;
  };
  const [one, other] = [fromToOf(withAction), fromToOf(without)];
  return locale === 'sv'
    ? `${measure.subject.sv} gick ${one} på de ${withAction.schools} skolorna med insatsen och ${other} på de ${without.schools} utan.`
    : `${measure.subject.en} went ${one} in the ${withAction.schools} schools with the action and ${other} in the ${without.schools} without it.`;
}

function compared({ measure, estimate, interval }: GroupsTold, locale: Locale): string {
  const amount = Math.abs(estimate);
  const decimals = decimalsBeside(interval, [amount], measure.decimals);
  if (isNothing(shown(amount, decimals, locale)))
    return locale === 'sv'
      ? 'Förändringen var alltså i stort sett lika stor.'
      : 'The change was thus about the same.';
  const by = difference(amount, decimals, measure.unit, locale);
  if (locale === 'sv')
    return `Jämfört med de andra har skolorna med insatsen rört sig ${by} ${estimate > 0 ? 'uppåt' : 'nedåt'}.`;
  return `Compared with the others, the schools with the action have moved ${by} ${estimate > 0 ? 'up' : 'down'}.`;
}

function uncertainty({ measure, withAction, without, interval }: GroupsTold, locale: Locale): string {
  const range = { interval, unit: measure.unit, decimals: measure.decimals };
  const [n, m] = [withAction.schools, without.schools];
  const many =
    locale === 'sv'
      ? n === m
        ? `${n} skolor i varje grupp`
        : `${n} respektive ${m} skolor`
      : n === m
        ? `${n} schools in each group`
        : `${n} and ${m} schools respectively`;
  if (!spansNothing(interval))
    return locale === 'sv'
      ? `Med ${many} kan den verkliga skillnaden ${sizeBetween(range, locale)}.`
      : `With ${many}, the true difference may ${sizeBetween(range, locale)}.`;
  if (locale === 'sv') {
    const ends = {
      below: (by: string) => `${by} nedåt`,
      above: (by: string) => `${by} uppåt`,
      nothing: 'ingen alls',
    };
    return `Med ${many} kan den verkliga skillnaden vara ${fromTo(range, ends, locale)}. Det går alltså inte att säga om insatsen gjorde skillnad.`;
  }
  const ends = {
    below: (by: string) => `${by} down`,
    above: (by: string) => `${by} up`,
    nothing: 'none at all',
  };
  return `With ${many}, the true difference may be ${fromTo(range, ends, locale)}. It is therefore not possible to say whether the action made a difference.`;
}
