import type { Cycle } from '@varje-elev/domain';
import { ekstadAdministration } from './administration.ts';
import { hagtorn } from './hagtorn.ts';
import type { Piece } from './plan.ts';
import { readToUnderstand } from './read-to-understand.ts';
import { unfold } from './unfold.ts';

export const ekstadPieces: readonly Piece[] = [...ekstadAdministration, ...hagtorn];
export const norrsjoPieces: readonly Piece[] = [];

export const ekstadCycles: readonly Cycle[] = [readToUnderstand, ...ekstadPieces.map(unfold)];
export const norrsjoCycles: readonly Cycle[] = norrsjoPieces.map(unfold);
