import { z } from 'zod';
import type { Labels } from '../../kernel/index.ts';
import { YearGroup } from '../grades/year-group.ts';

/** Sex as statistics record it (Kolada K and M; T is no breakdown). */
export const PupilSex = z.enum(['girls', 'boys']);
export type PupilSex = z.infer<typeof PupilSex>;
export const pupilSexLabels: Labels<PupilSex> = {
  girls: { sv: 'Flickor', en: 'Girls' },
  boys: { sv: 'Pojkar', en: 'Boys' },
};

/**
 * Background as Skolverket divides it: foreign is born abroad, or in Sweden with both parents born abroad; pupils without
 * an identity number count there. Newly immigrated came within the last four years, and stand inside foreign.
 */
export const PupilBackground = z.enum(['swedish', 'foreign', 'newlyImmigrated']);
export type PupilBackground = z.infer<typeof PupilBackground>;
export const pupilBackgroundLabels: Labels<PupilBackground> = {
  swedish: { sv: 'Svensk bakgrund', en: 'Swedish background' },
  foreign: { sv: 'Utländsk bakgrund', en: 'Foreign background' },
  newlyImmigrated: { sv: 'Nyinvandrade', en: 'Newly immigrated' },
};

/** The parents' highest education. */
export const ParentsEducation = z.enum(['compulsory', 'upperSecondary', 'postSecondary']);
export type ParentsEducation = z.infer<typeof ParentsEducation>;
export const parentsEducationLabels: Labels<ParentsEducation> = {
  compulsory: { sv: 'Föräldrar med förgymnasial utbildning', en: 'Parents with compulsory education' },
  upperSecondary: {
    sv: 'Föräldrar med gymnasial utbildning',
    en: 'Parents with upper secondary education',
  },
  postSecondary: {
    sv: 'Föräldrar med eftergymnasial utbildning',
    en: 'Parents with post-secondary education',
  },
};

/** Which part of the population a figure is about; null is wholePopulation in that respect. */
export const Breakdown = z.object({
  sex: PupilSex.nullable(),
  background: PupilBackground.nullable(),
  parentsEducation: ParentsEducation.nullable(),
  yearGroup: YearGroup.nullable(),
});
export type Breakdown = z.infer<typeof Breakdown>;

/** Everyone. */
export const wholePopulation: Breakdown = {
  sex: null,
  background: null,
  parentsEducation: null,
  yearGroup: null,
};
