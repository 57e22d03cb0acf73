import type { ImprovementCommand } from './commands.ts';
import type { ImprovementState } from './schema.ts';

/**
 * In which states each command may be given. `identified → prioritised → takenUp → resolved | parked`; a deficiency that
 * is mended at once need not wait for a cycle, so any living area may be resolved. `reopen` leads back to identified.
 */
export const legalIn: Readonly<Record<ImprovementCommand['type'], readonly ImprovementState[]>> = {
  editArea: ['identified', 'prioritised', 'takenUp'],
  sendUpward: ['identified', 'prioritised'],
  prioritise: ['identified', 'prioritised'],
  takeUp: ['prioritised'],
  resolve: ['identified', 'prioritised', 'takenUp'],
  park: ['identified', 'prioritised', 'takenUp'],
  reopen: ['resolved', 'parked'],
};
