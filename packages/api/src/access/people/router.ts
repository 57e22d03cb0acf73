import { router } from '../../trpc.ts';
import { assign } from './assign.ts';
import { createPerson } from './create.ts';
import { editPerson } from './edit.ts';
import { endAssignment } from './end-assignment.ts';
import { readPerson } from './read.ts';
import { searchPeople } from './search.ts';

export const peopleRouter = router({
  search: searchPeople,
  read: readPerson,
  create: createPerson,
  edit: editPerson,
  assign,
  endAssignment,
});
