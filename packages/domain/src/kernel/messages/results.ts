import type { Label } from '../primitives.ts';

/** How the rules for results say no. */
export const resultsMessages = {
  cellUnreadable: {
    sv: 'Cellen ”{text}” går inte att tolka enligt källans sätt att skriva ({source}). Rätta cellen eller välj rätt källa.',
    en: 'The cell “{text}” cannot be read by the source’s way of writing ({source}). Correct the cell or choose the right source.',
  },
  valueUnprintable: {
    sv: 'Uppgiften ({state}) har ingen motsvarighet i källans sätt att skriva ({source}).',
    en: 'The figure ({state}) has no counterpart in the source’s way of writing ({source}).',
  },
  conventionUnknown: {
    sv: 'Det är inte känt hur källan ({source}) skrev sina uppgifter läsåret {year}.',
    en: 'It is not known how the source ({source}) wrote its figures in the school year {year}.',
  },
  boundsCrossed: {
    sv: 'Den lägsta möjliga uppgiften är högre än den högsta. Kontrollera gränserna.',
    en: 'The lowest possible figure is above the highest. Check the bounds.',
  },
  valueContradictsItsState: {
    sv: 'Uppgiftens delar säger emot varandra. Ett tal hör till exakta och avrundade uppgifter, gränser till dem som är nära taket.',
    en: 'The parts of the figure contradict each other. A number belongs to exact and rounded figures, bounds to those near the ceiling.',
  },
} as const satisfies Record<string, Label>;
