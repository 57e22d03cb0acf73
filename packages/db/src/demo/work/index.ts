import type { Cycle } from '@varje-elev/domain';
import { ekstadAdministration } from './administration.ts';
import { norrsjoPieces } from './norrsjo.ts';
import { schoolsNow } from './now-schools.ts';
import { teamsNow } from './now-teams.ts';
import { schoolsBefore } from './past-schools.ts';
import { teamsBefore } from './past-teams.ts';
import { readToUnderstand } from './read-to-understand.ts';
import { unfold } from './unfold.ts';

const ekstadPieces = [...ekstadAdministration, ...schoolsNow, ...teamsNow, ...schoolsBefore, ...teamsBefore];

export const ekstadCycles: readonly Cycle[] = [readToUnderstand, ...ekstadPieces.map(unfold)];
export const norrsjoCycles: readonly Cycle[] = norrsjoPieces.map(unfold);
