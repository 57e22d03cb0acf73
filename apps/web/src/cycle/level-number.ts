import type { Confidence } from '@varje-elev/domain';
import type { ConfidenceLevel } from '@varje-elev/ui/marks';

/** How many of the three bars are filled. */
export const confidenceNumber: Readonly<Record<Confidence, ConfidenceLevel>> = { low: 1, medium: 2, high: 3 };
