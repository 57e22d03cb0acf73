import type { Label } from '../primitives.ts';

/** How effects say no: why nothing can be said, and what would be needed. */
export const effectsMessages = {
  effectTooFew: {
    sv: 'Underlaget är för litet för att säga något om effekten: {count}. Det behövs minst {least} i varje grupp.',
    en: 'There are too few to say anything about the effect: {count}. At least {least} are needed in each group.',
  },
  effectTooFewSchools: {
    sv: 'Skolorna är för få för att jämföra grupper av skolor: {count}. Det behövs minst {least} i varje grupp.',
    en: 'There are too few schools to compare groups of schools: {count}. At least {least} are needed in each group.',
  },
  effectTooFewPoints: {
    sv: 'Serien är för kort: {count} mätningar före eller efter. Det behövs minst {least} på varje sida.',
    en: 'The series is too short: {count} measurements before or after. At least {least} are needed on each side.',
  },
  effectTooFewEstimates: {
    sv: 'Resultaten är för få för att vägas samman: {count}. Det behövs minst {least}.',
    en: 'There are too few results to pool: {count}. At least {least} are needed.',
  },
  effectDifferentScales: {
    sv: 'Värdena är uttryckta på olika skalor eller i olika enheter. De kan varken jämföras eller vägas samman.',
    en: 'The values are on different scales or in different units. They can be neither compared nor pooled.',
  },
  effectSuppressed: {
    sv: 'Ett av värdena är dolt för att skydda små grupper. Därför går det inte att räkna ut någon effekt.',
    en: 'One of the values is hidden to protect small groups. No effect can therefore be computed.',
  },
  effectCapped: {
    sv: 'Ett av värdena är bara angivet inom gränser. Därför går det inte att räkna ut någon effekt.',
    en: 'One of the values is given only within bounds. No effect can therefore be computed.',
  },
  effectMissingValue: {
    sv: 'Ett av värdena saknas. Komplettera det, eller välj en annan jämförelse.',
    en: 'One of the values is missing. Add it, or choose another comparison.',
  },
  effectCountsMissing: {
    sv: 'Andelen saknar uppgift om hur många den bygger på. Utan antalet går det inte att säga hur säker skillnaden är.',
    en: 'The share does not say how many it rests on. Without the number it is not possible to say how certain the difference is.',
  },
  effectSpreadMissing: {
    sv: 'Källan anger ett medelvärde men inte hur mycket värdena varierar. Därför går det inte att säga hur säker skillnaden är.',
    en: 'The source gives a mean but not how much the values vary. It is therefore not possible to say how certain the difference is.',
  },
  effectNoBaseline: {
    sv: 'Det finns inget värde från tiden före. Utan ett sådant går det inte att säga vad som har förändrats.',
    en: 'There is no value from before. Without one it is not possible to say what has changed.',
  },
  effectNoVariation: {
    sv: 'Siffrorna varierar inte alls. Då går det inte att säga hur stor osäkerheten är.',
    en: 'The figures do not vary at all. It is then not possible to say how large the uncertainty is.',
  },
  effectYearsOutOfOrder: {
    sv: 'Läsåren stämmer inte överens. Alla värden före måste vara från tidigare läsår än värdena efter, och från samma läsår för alla som jämförs.',
    en: 'The school years do not agree. All values before must be from earlier school years than those after, and from the same school years for all that are compared.',
  },
  effectImpossibleFigures: {
    sv: 'Siffrorna går inte ihop. Kontrollera antal, medelvärden och spridning.',
    en: 'The figures do not agree. Check numbers, means and spread.',
  },
} as const satisfies Record<string, Label>;
