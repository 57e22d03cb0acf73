import { router } from '../trpc.ts';
import { closeUnit } from './close.ts';
import { createUnit } from './create.ts';
import { moveUnit } from './move.ts';
import { readOverview } from './overview.ts';
import { previewUnitChange } from './preview.ts';
import { readUnit } from './read.ts';
import { renameUnit } from './rename.ts';
import { reopenUnit } from './reopen.ts';
import { succeedUnit } from './succeed.ts';
import { readTree } from './tree.ts';

export const organisationRouter = router({ tree: readTree, overview: readOverview });

export const unitRouter = router({
  read: readUnit,
  preview: previewUnitChange,
  create: createUnit,
  rename: renameUnit,
  move: moveUnit,
  close: closeUnit,
  succeed: succeedUnit,
  reopen: reopenUnit,
});
