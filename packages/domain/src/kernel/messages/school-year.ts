import type { Label } from '../primitives.ts';

/** How the school year's rules say no. */
export const schoolYearMessages = {
  schoolYearUnreadable: {
    sv: 'Läsåret ”{text}” går inte att läsa. Skriv det som 2026/27.',
    en: 'The school year “{text}” cannot be read. Write it as 2026/27.',
  },
} as const satisfies Record<string, Label>;
