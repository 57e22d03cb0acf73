import { type IndicatorFamily, label } from '../family.ts';

const pupils = (
  indicator: string,
  year: 5 | 8,
  sv: string,
  en: string,
  authority: string,
): IndicatorFamily => ({
  indicator,
  title: label(`Elever i åk ${year}: ${sv}`, `Pupils in year ${year}: ${en}`),
  population: label(
    `Elever i åk ${year} som svarat på frågan; varje skola vartannat år`,
    `Pupils in year ${year} who answered the question; each school every second year`,
  ),
  formula: 'positiveShare',
  unit: 'percent',
  direction: 'higher',
  perUnit: true,
  ids: { authority },
  // The survey was put to åk 9 before 2022.
  from: year === 8 ? 2021 : null,
});

const staff = (indicator: string, sv: string, en: string, authority: string): IndicatorFamily => ({
  indicator,
  title: label(`Pedagogisk personal: ${sv}`, `Teaching staff: ${en}`),
  population: label(
    'Pedagogisk personal i grundskolan som svarat på frågan; varje skola vartannat år',
    'Teaching staff of compulsory school who answered the question; each school every second year',
  ),
  formula: 'positiveShare',
  unit: 'percent',
  direction: 'higher',
  perUnit: false,
  ids: { authority },
});

/** Skolinspektionen's Skolenkäten, as Kolada publishes it: the share with one of the two most favourable answers. */
export const surveys: readonly IndicatorFamily[] = [
  pupils('interestYear5', 5, 'lärarna väcker intresse', 'teachers make the work interesting', 'N15602'),
  pupils('calmYear5', 5, 'arbetsro på lektionerna', 'calm in lessons', 'N15603'),
  pupils('safeYear5', 5, 'trygghet i skolan', 'safe at school', 'N15613'),
  pupils('helpYear5', 5, 'får den hjälp som behövs', 'get the help they need', 'N15623'),
  pupils('satisfiedYear5', 5, 'nöjda med skolan', 'satisfied with school', 'N15629'),
  pupils('calmYear8', 8, 'arbetsro på lektionerna', 'calm in lessons', 'N15633'),
  pupils('safeYear8', 8, 'trygghet i skolan', 'safe at school', 'N15643'),
  staff('resultsFollowedUp', 'kunskapsresultaten följs upp', 'results are followed up', 'N15329'),
  staff(
    'teachersTakePart',
    'lärarna deltar i uppföljningen',
    'teachers take part in the follow-up',
    'N15332',
  ),
  staff('neededEffortsMade', 'behövda insatser genomförs', 'needed efforts are made', 'N15333'),
  staff('colleaguesLearn', 'kollegor lär av varandra', 'colleagues learn from each other', 'N15336'),
];
