import { amount, count, type MeasureKind, share } from '../../cells/index.ts';

export type SirisXmlReportId = 'costsPerMunicipality' | 'licensedTeachers';

/** A report in the XML form of the exports: its title, and what each element below `<skola>` is. */
export interface SirisXmlReport {
  readonly id: SirisXmlReportId;
  readonly title: RegExp;
  readonly measures: Readonly<Record<string, readonly [measure: string, kind: MeasureKind]>>;
}

/** "Kostnader per kommun": thousands of SEK in all, SEK per pupil. `Valt år` is a calendar year. */
const costs: SirisXmlReport = {
  id: 'costsPerMunicipality',
  title: / - Kostnader per kommun$/,
  measures: {
    antal_elever: ['pupils', count],
    totalt: ['costTotal', amount],
    undervisning: ['costTeaching', amount],
    totalt_elev: ['costPerPupil', amount],
    undervisning_elev: ['costTeachingPerPupil', amount],
    lokaler_elev: ['costPremisesPerPupil', amount],
  },
};

/** "Personalstatistik med lärarlegitimation och behörighet i minst ett ämne": full-time posts, people, percent. */
const teachers: SirisXmlReport = {
  id: 'licensedTeachers',
  title: / - Personalstatistik med lärarlegitimation och behörighet i minst ett ämne/,
  measures: {
    helttj_larare: ['teacherPosts', amount],
    helttj_larare_leg: ['licensedTeacherPosts', amount],
    and_helttj_larare_leg: ['licensedTeacherPostsShare', share],
    ant_larare: ['teachers', count],
    ant_larare_pedex: ['teachersWithDegree', count],
    and_larare_pedex: ['teachersWithDegreeShare', share],
    ant_behoriga: ['licensedTeachers', count],
    and_behoriga: ['licensedTeachersShare', share],
  },
};

export const sirisXmlReports: readonly SirisXmlReport[] = [costs, teachers];
