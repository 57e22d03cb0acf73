import {
  type Framework,
  type FrameworkVersion,
  skolutvecklingFranMitten,
  varjeElevsBastaSkola,
} from '@varje-elev/domain';
import { demoId } from '../id.ts';
import { bestSchoolV1, bestSchoolV2, bestSchoolV3, fromV1ToV2, fromV2ToV3 } from './best-school.ts';
import { linesOf, versionsOf } from './wording.ts';

export { hurId, versionId } from './wording.ts';

export type DemoFramework = { framework: Framework; versions: FrameworkVersion[] };

export const ekstadFramework: DemoFramework = {
  framework: {
    id: demoId('framework', 'ekstad'),
    name: varjeElevsBastaSkola.name,
    draftNotice: varjeElevsBastaSkola.draftNotice,
  },
  versions: versionsOf(demoId('framework', 'ekstad'), [
    {
      key: 'ekstad-v1',
      number: 1,
      state: 'retired',
      effectiveFrom: 2024,
      changeNote: 'Första versionen, framtagen av förvaltningen och rektorerna våren 2024.',
      vads: bestSchoolV1,
      changes: [],
    },
    {
      key: 'ekstad-v2',
      number: 2,
      state: 'retired',
      effectiveFrom: 2025,
      changeNote:
        'Arbetslagen ville se skillnad på att besöka varandra och att dela det man lärt sig. Höga förväntningar och klassrumsklimat slogs ihop.',
      vads: bestSchoolV2,
      changes: fromV1ToV2,
    },
    {
      key: 'ekstad-v3',
      number: 3,
      state: 'published',
      effectiveFrom: 2026,
      changeNote:
        'Höga förväntningar och klassrumsklimat delas igen: det ena doldes av det andra. Rapporteringen två gånger om året tas bort, arbetet syns i cyklerna.',
      vads: bestSchoolV3,
      changes: fromV2ToV3,
    },
  ]),
};

export const norrsjoFramework: DemoFramework = {
  framework: {
    id: demoId('framework', 'norrsjo'),
    name: skolutvecklingFranMitten.name,
    draftNotice: skolutvecklingFranMitten.draftNotice,
  },
  versions: versionsOf(demoId('framework', 'norrsjo'), [
    {
      key: 'norrsjo-v1',
      number: 1,
      state: 'published',
      effectiveFrom: 2025,
      changeNote: 'Antagen av kommunstyrelsen våren 2025.',
      vads: linesOf(skolutvecklingFranMitten),
      changes: [],
    },
  ]),
};
