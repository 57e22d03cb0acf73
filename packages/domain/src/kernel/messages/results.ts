import type { Label } from '../primitives.ts';

/** How the rules for results say no. */
export const resultsMessages = {
  cellUnreadable: {
    sv: 'Cellen ”{text}” går inte att tolka enligt källans sätt att skriva. Rätta cellen eller välj rätt källa.',
    en: 'The cell “{text}” cannot be read by the source’s way of writing. Correct the cell or choose the right source.',
  },
  valueUnprintable: {
    sv: 'Uppgiften har ingen motsvarighet i källans sätt att skriva. Välj ett annat format.',
    en: 'The figure has no counterpart in the source’s way of writing. Choose another format.',
  },
  conventionUnknown: {
    sv: 'Det är inte känt hur källan skrev sina uppgifter läsåret {year}.',
    en: 'It is not known how the source wrote its figures in the school year {year}.',
  },
  boundsCrossed: {
    sv: 'Den lägsta möjliga uppgiften är högre än den högsta. Kontrollera gränserna.',
    en: 'The lowest possible figure is above the highest. Check the bounds.',
  },
  valueContradictsItsState: {
    sv: 'Uppgiftens delar säger emot varandra. Ett tal hör till exakta och avrundade uppgifter, gränser till dem som är nära taket.',
    en: 'The parts of the figure contradict each other. A number belongs to exact and rounded figures, bounds to those near the ceiling.',
  },
  yearGroupUnknown: {
    sv: 'Årskursen finns inte i skolformen. Kontrollera årskurs {year}.',
    en: 'The year group does not exist in the form of school. Check year {year}.',
  },
  schemeNotInForce: {
    sv: 'Årskurserna räknas inte så läsåret {year}. Från 2028/29 är grundskolan tioårig.',
    en: 'Year groups are not counted so in the school year {year}. From 2028/29 the compulsory school has ten years.',
  },
  olderScale: {
    sv: 'Läsåret {year} sattes betygen på en äldre skala (IG–MVG). Måtten här börjar med A–F.',
    en: 'In the school year {year} grades were on an older scale (IG–MVG). The measures here begin with A–F.',
  },
  differentScales: {
    sv: 'Betygen är satta på två skalor, A–F och 1–10. De går inte att väga samman; räkna dem var för sig.',
    en: 'The grades are on two scales, A–F and 1–10. They cannot be combined; count them separately.',
  },
  formulaBelongsToLetterGrades: {
    sv: 'Måttet hör till betygsskalan A–F och går inte att räkna på betyg 1–10, som inte har någon gräns för godkänt.',
    en: 'The measure belongs to the scale A–F and cannot be worked out from grades 1–10, which have no pass line.',
  },
  subjectTwice: {
    sv: 'Samma ämne står två gånger för en elev. Behåll det betyg som gäller.',
    en: 'The same subject stands twice for one pupil. Keep the grade that is valid.',
  },
  nothingToCount: {
    sv: 'Det finns inget att räkna på.',
    en: 'There is nothing to count.',
  },
  absenceBandsOutOfOrder: {
    sv: 'Gränserna för frånvaro ska stå i stigande ordning.',
    en: 'The limits of absence must stand in rising order.',
  },
  absenceImpossible: {
    sv: 'Tiderna på raden är inga minuter från noll och uppåt. Kontrollera raden.',
    en: 'The times of the row are no minutes from zero upwards. Check the row.',
  },
  absenceAboveSchedule: {
    sv: 'Frånvaron är längre än den schemalagda tiden. Kontrollera raden.',
    en: 'The absence is longer than the scheduled time. Check the row.',
  },
  surveyOptionsWrong: {
    sv: 'Svaren stämmer inte med skalan. Den ena har fyra steg, den andra fem, och inget antal är under noll.',
    en: 'The answers do not fit the scale. One has four steps, the other five, and no number is below zero.',
  },
  moreAnsweredThanAsked: {
    sv: 'Fler har svarat än vad som är möjligt. Kontrollera antalet svar och antalet tillfrågade.',
    en: 'More have answered than is possible. Check the number of answers and the number asked.',
  },
  tooFewPupils: {
    sv: 'Det är för få elever för uppgiften. Det ska vara minst {least}.',
    en: 'There are too few pupils for the figure. There must be at least {least}.',
  },
  backgroundTooUnknown: {
    sv: 'Elevernas bakgrund är känd för för få. Den ska vara känd för minst {least} procent.',
    en: 'The background is known for too few of the pupils. It must be known for at least {least} percent.',
  },
  valueNotExact: {
    sv: 'En av uppgifterna är inte exakt, så skillnaden går inte att räkna ut.',
    en: 'One of the figures is not exact, so the difference cannot be worked out.',
  },
  tooFewUnits: {
    sv: 'Det är för få enheter för att tala om spridning. Det ska vara minst {least}.',
    en: 'There are too few units to speak of a spread. There must be at least {least}.',
  },
  indicatorUnknown: {
    sv: 'Indikatorn finns inte med den avgränsningen.',
    en: 'The indicator does not exist in that perspective.',
  },
  indicatorNotValidThen: {
    sv: 'Indikatorn har ingen definition som gäller läsåret {year}.',
    en: 'The indicator has no definition that is valid in the school year {year}.',
  },
  seriesBroken: {
    sv: 'Serien är bruten före läsåret {year}. Jämför bara läsår på samma sida av brottet.',
    en: 'The series is broken before the school year {year}. Compare only years on the same side of the break.',
  },
  figureCountedTwice: {
    sv: 'En enhet högre upp har en egen uppgift. Den omfattar samma elever, så bara en av dem kan summeras.',
    en: 'A unit further up has a figure of its own. It holds the same pupils, so only one of them can be added up.',
  },
  figuresOfDifferentMeasures: {
    sv: 'Uppgifterna mäter inte samma sak: indikator, version, läsår eller elevgrupp skiljer. De går inte att väga samman.',
    en: 'The figures do not measure the same thing: indicator, version, school year or group of pupils differ. They cannot be combined.',
  },
  groupContradictsFigure: {
    sv: 'Gruppen är mindre än vad uppgiften förutsätter. Kontrollera antalet.',
    en: 'The group is smaller than the figure takes for granted. Check the number.',
  },
  figureTwice: {
    sv: 'Samma uppgift finns två gånger för läsåret {year}. Behåll den som gäller.',
    en: 'The same figure stands twice for the school year {year}. Keep the one that is valid.',
  },
} as const satisfies Record<string, Label>;
