import type { ImprovementArea } from '@varje-elev/domain';

export const ekstadAreas: readonly ImprovementArea[] = [];
export const norrsjoAreas: readonly ImprovementArea[] = [];
