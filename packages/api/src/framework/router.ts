import {
  AddHur,
  AddVad,
  EditHur,
  EditVad,
  EditVersion,
  Id,
  MapHur,
  MoveHur,
  MoveVad,
  RemoveHur,
  RemoveVad,
} from '@varje-elev/domain';
import { fieldsOf } from '../fields-of.ts';
import { router } from '../trpc.ts';
import { compareVersions } from './compare.ts';
import { readConsequences } from './consequences.ts';
import { startDraft } from './draft.ts';
import { draftVerb } from './draft-verb.ts';
import { readHur } from './hur.ts';
import { readMatrix } from './matrix.ts';
import { publishVersion } from './publish.ts';
import { readUnderstandings } from './read-understandings.ts';
import { removeDraft } from './remove-draft.ts';
import { listAllVersions } from './versions.ts';
import { readWeave } from './weave.ts';
import { writeUnderstanding } from './write-understanding.ts';

const made = { id: Id.optional() };

export const frameworkRouter = router({
  matrix: readMatrix,
  hur: readHur,
  weave: readWeave,
  versions: listAllVersions,
  compare: compareVersions,
  draft: startDraft,
  removeDraft,
  editVersion: draftVerb('editVersion', fieldsOf(EditVersion)),
  addVad: draftVerb('addVad', { ...fieldsOf(AddVad), ...made }),
  editVad: draftVerb('editVad', fieldsOf(EditVad)),
  removeVad: draftVerb('removeVad', fieldsOf(RemoveVad)),
  moveVad: draftVerb('moveVad', fieldsOf(MoveVad)),
  addHur: draftVerb('addHur', { ...fieldsOf(AddHur), ...made }),
  editHur: draftVerb('editHur', fieldsOf(EditHur)),
  removeHur: draftVerb('removeHur', fieldsOf(RemoveHur)),
  moveHur: draftVerb('moveHur', fieldsOf(MoveHur)),
  map: draftVerb('mapHur', fieldsOf(MapHur)),
  consequences: readConsequences,
  publish: publishVersion,
});

export const understandingRouter = router({ read: readUnderstandings, write: writeUnderstanding });
