import { z } from 'zod';
import type { Label, Labels } from '../../kernel/index.ts';

/**
 * Whom a figure counts, by a key that lasts: of one perspective and school year, indicators count the same persons where the
 * key is the same, and nowhere else. Labels are for people to read and never compared. Each subject and each question has a
 * key of its own, since not everyone reads it, takes its test or answers it.
 */
export const Population = z.enum([
  'gradedYear9',
  'gradedYear9Established',
  'gradedYear10',
  'numberGradedYear10',
  'year6',
  'englishYear6',
  'mathematicsYear6',
  'swedishYear6',
  'year9',
  'englishYear9',
  'mathematicsYear9',
  'swedishYear9',
  'mathematicsGradedYear9',
  'swedishTestYear3',
  'mathematicsTestYear3',
  'englishTestYear9',
  'mathematicsTestYear9',
  'swedishTestYear9',
  'salsaSchools',
  'interestAnswersYear5',
  'calmAnswersYear5',
  'safeAnswersYear5',
  'helpAnswersYear5',
  'satisfiedAnswersYear5',
  'calmAnswersYear8',
  'safeAnswersYear8',
  'followUpAnswersStaff',
  'takingPartAnswersStaff',
  'effortsAnswersStaff',
  'learningAnswersStaff',
  'teacherPostsYears1To9',
  'pupilsYears1To9',
  'beganThreeYearsAgo',
  'beganVocationalThreeYearsAgo',
  'beganFourYearsAgo',
  'withDiploma',
  'residentUpperSecondary',
]);
export type Population = z.infer<typeof Population>;

const inSubject = (sv: string, en: string, year: 6 | 9): Label => ({
  sv: `Elever i åk ${year} som har fått eller skulle ha fått betyg i ${sv}, vårterminen`,
  en: `Pupils in year ${year} who got or should have got a grade in ${en}, spring term`,
});
const tookTest = (sv: string, en: string, year: 3 | 9): Label => ({
  sv: `Elever i åk ${year} som deltagit i alla delprov i ${sv}`,
  en: `Pupils in year ${year} who took all parts of the test in ${en}`,
});
const answered = (sv: string, en: string, year: 5 | 8): Label => ({
  sv: `Elever i åk ${year} som svarat på frågan om ${sv}; varje skola vartannat år`,
  en: `Pupils in year ${year} who answered the question on ${en}; each school every second year`,
});
const staffAnswered = (sv: string, en: string): Label => ({
  sv: `Pedagogisk personal i grundskolan som svarat på frågan om ${sv}; varje skola vartannat år`,
  en: `Teaching staff of compulsory school who answered the question on ${en}; each school every second year`,
});
const began = (sv: string, en: string): Label => ({
  sv: `Elever som började ${sv}; utan personnummer vid starten ingår inte`,
  en: `Pupils who began ${en}; without those who had no identity number then`,
});

export const populationLabels: Labels<Population> = {
  gradedYear9: {
    sv: 'Elever i åk 9 som har fått eller skulle ha fått betyg i minst ett ämne; före prövning, vårterminen',
    en: 'Pupils in year 9 who got or should have got a grade in at least one subject; before later examination, spring term',
  },
  gradedYear9Established: {
    sv: 'Elever i åk 9 som har fått eller skulle ha fått betyg i minst ett ämne, utan nyinvandrade och elever med okänd bakgrund; före prövning, vårterminen',
    en: 'Pupils in year 9 who got or should have got a grade in at least one subject, without newly immigrated pupils and unknown background; before later examination, spring term',
  },
  gradedYear10: {
    sv: 'Elever i åk 10 med betyg A–F; före prövning, vårterminen',
    en: 'Pupils in year 10 with grades A–F; before later examination, spring term',
  },
  numberGradedYear10: {
    sv: 'Elever i åk 10 med betyg 1–10; medel av betyg och nationella slutprov',
    en: 'Pupils in year 10 with grades 1–10; mean of grades and national final tests',
  },
  year6: {
    sv: 'Alla elever i åk 6; de läser olika ämnen, så kommuner går inte att jämföra rakt av',
    en: 'All pupils in year 6; they read different subjects, so municipalities cannot be compared directly',
  },
  englishYear6: inSubject('engelska', 'English', 6),
  mathematicsYear6: inSubject('matematik', 'mathematics', 6),
  swedishYear6: inSubject('svenska', 'Swedish', 6),
  year9: { sv: 'Elever i åk 9', en: 'Pupils in year 9' },
  englishYear9: inSubject('engelska', 'English', 9),
  mathematicsYear9: inSubject('matematik', 'mathematics', 9),
  swedishYear9: inSubject('svenska', 'Swedish', 9),
  mathematicsGradedYear9: {
    sv: 'Elever i åk 9 med betyg A–F i matematik',
    en: 'Pupils in year 9 with A–F in mathematics',
  },
  swedishTestYear3: tookTest(
    'svenska eller svenska som andraspråk',
    'Swedish or Swedish as a second language',
    3,
  ),
  mathematicsTestYear3: tookTest('matematik', 'mathematics', 3),
  englishTestYear9: tookTest('engelska', 'English', 9),
  mathematicsTestYear9: tookTest('matematik', 'mathematics', 9),
  swedishTestYear9: tookTest('svenska', 'Swedish', 9),
  salsaSchools: {
    sv: 'Skolor med minst 15 elever i åk 9 och känd bakgrund för minst 75 procent',
    en: 'Schools with at least 15 pupils in year 9 and a known background for at least 75 percent',
  },
  interestAnswersYear5: answered('lärarna väcker intresse', 'whether teachers make the work interesting', 5),
  calmAnswersYear5: answered('arbetsro', 'calm in lessons', 5),
  safeAnswersYear5: answered('trygghet', 'feeling safe', 5),
  helpAnswersYear5: answered('hjälp', 'help', 5),
  satisfiedAnswersYear5: answered('nöjdhet', 'satisfaction', 5),
  calmAnswersYear8: answered('arbetsro', 'calm in lessons', 8),
  safeAnswersYear8: answered('trygghet', 'feeling safe', 8),
  followUpAnswersStaff: staffAnswered('kunskapsresultaten följs upp', 'whether results are followed up'),
  takingPartAnswersStaff: staffAnswered('lärarna deltar i uppföljningen', 'whether teachers take part'),
  effortsAnswersStaff: staffAnswered('behövda insatser genomförs', 'whether needed efforts are made'),
  learningAnswersStaff: staffAnswered('kollegor lär av varandra', 'whether colleagues learn from each other'),
  teacherPostsYears1To9: {
    sv: 'Heltidstjänster i åk 1–9 den 15 oktober; anställda kortare tid än en månad ingår inte',
    en: 'Full-time equivalents in years 1–9 on 15 October; without those employed for less than a month',
  },
  pupilsYears1To9: {
    sv: 'Elever i åk 1–9 den 15 oktober',
    en: 'Pupils in years 1–9 on 15 October',
  },
  beganThreeYearsAgo: began(
    'för tre år sedan, introduktionsprogram medräknade',
    'three years ago, introductory programmes included',
  ),
  beganVocationalThreeYearsAgo: began(
    'på yrkesprogram för tre år sedan',
    'a vocational programme three years ago',
  ),
  beganFourYearsAgo: began(
    'för fyra år sedan, introduktionsprogram medräknade',
    'four years ago, introductory programmes included',
  ),
  withDiploma: {
    sv: 'Elever med examen, vårterminen',
    en: 'Pupils with a diploma, spring term',
  },
  residentUpperSecondary: {
    sv: 'Folkbokförda gymnasieelever under läsåret; det enda publicerade måttet på frånvaro',
    en: 'Resident upper secondary pupils during the school year; the only published measure of absence',
  },
};

const notPersons: ReadonlySet<Population> = new Set(['salsaSchools', 'teacherPostsYears1To9']);
/** Whether a share of it is a number of persons: those of a model's values and of full-time equivalents are not. */
export const isOfPersons = (population: Population): boolean => !notPersons.has(population);
