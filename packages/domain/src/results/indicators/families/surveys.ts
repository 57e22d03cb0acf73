import { type IndicatorFamily, label } from '../family.ts';
import type { Population } from '../population.ts';

const pupils = (
  indicator: string,
  population: Population,
  year: 5 | 8,
  sv: string,
  en: string,
  authority: string,
): IndicatorFamily => ({
  indicator,
  title: label(`Elever i åk ${year}: ${sv}`, `Pupils in year ${year}: ${en}`),
  population,
  formula: 'positiveShare',
  unit: 'percent',
  direction: 'higher',
  perUnit: true,
  ids: { authority },
  // The survey was put to åk 9 before 2022.
  from: year === 8 ? 2021 : null,
});

const staff = (
  indicator: string,
  population: Population,
  sv: string,
  en: string,
  authority: string,
): IndicatorFamily => ({
  indicator,
  title: label(`Pedagogisk personal: ${sv}`, `Teaching staff: ${en}`),
  population,
  formula: 'positiveShare',
  unit: 'percent',
  direction: 'higher',
  perUnit: false,
  ids: { authority },
});

/** Skolinspektionen's Skolenkäten, as Kolada publishes it: the share with one of the two most favourable answers. */
export const surveys: readonly IndicatorFamily[] = [
  pupils(
    'interestYear5',
    'interestAnswersYear5',
    5,
    'lärarna väcker intresse',
    'teachers make the work interesting',
    'N15602',
  ),
  pupils('calmYear5', 'calmAnswersYear5', 5, 'arbetsro på lektionerna', 'calm in lessons', 'N15603'),
  pupils('safeYear5', 'safeAnswersYear5', 5, 'trygghet i skolan', 'safe at school', 'N15613'),
  pupils('helpYear5', 'helpAnswersYear5', 5, 'får den hjälp som behövs', 'get the help they need', 'N15623'),
  pupils('satisfiedYear5', 'satisfiedAnswersYear5', 5, 'nöjda med skolan', 'satisfied with school', 'N15629'),
  pupils('calmYear8', 'calmAnswersYear8', 8, 'arbetsro på lektionerna', 'calm in lessons', 'N15633'),
  pupils('safeYear8', 'safeAnswersYear8', 8, 'trygghet i skolan', 'safe at school', 'N15643'),
  staff(
    'resultsFollowedUp',
    'followUpAnswersStaff',
    'kunskapsresultaten följs upp',
    'results are followed up',
    'N15329',
  ),
  staff(
    'teachersTakePart',
    'takingPartAnswersStaff',
    'lärarna deltar i uppföljningen',
    'teachers take part in the follow-up',
    'N15332',
  ),
  staff(
    'neededEffortsMade',
    'effortsAnswersStaff',
    'behövda insatser genomförs',
    'needed efforts are made',
    'N15333',
  ),
  staff(
    'colleaguesLearn',
    'learningAnswersStaff',
    'kollegor lär av varandra',
    'colleagues learn from each other',
    'N15336',
  ),
];
