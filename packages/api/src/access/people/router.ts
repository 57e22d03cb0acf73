import { router } from '../../trpc.ts';
import { addIdentity } from './add-identity.ts';
import { assign } from './assign.ts';
import { peopleAtUnit } from './at-unit.ts';
import { createPerson } from './create.ts';
import { editPerson } from './edit.ts';
import { endAssignment } from './end-assignment.ts';
import { readProviders } from './providers.ts';
import { readPerson } from './read.ts';
import { removeIdentity } from './remove-identity.ts';
import { searchPeople } from './search.ts';
import { readWhatPersonSees } from './sees.ts';

export const peopleRouter = router({
  search: searchPeople,
  read: readPerson,
  create: createPerson,
  edit: editPerson,
  atUnit: peopleAtUnit,
  sees: readWhatPersonSees,
  providers: readProviders,
  addIdentity,
  removeIdentity,
  assign,
  endAssignment,
});
