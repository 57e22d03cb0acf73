import {
  AuthorityId,
  type Cycle,
  defaultProcess,
  type ImprovementArea,
  type Placement,
  type ProcessTemplate,
  type SchoolYearCalendar,
  type Understanding,
} from '@varje-elev/domain';
import { type DemoPerson, ekstadPeople, norrsjoPeople } from './authority/people.ts';
import { type DemoUnit, ekstadUnits, norrsjoUnits, placementsOf } from './authority/units.ts';
import { type DemoFramework, ekstadFramework, norrsjoFramework } from './framework/index.ts';
import { ekstadUnderstandings, norrsjoUnderstandings } from './framework/understandings.ts';
import { demoId } from './id.ts';
import { schoolYears } from './school-years.ts';
import { ekstadAreas, norrsjoAreas } from './work/improvement-areas.ts';
import { ekstadCycles, norrsjoCycles } from './work/index.ts';

/** Everything the demo knows about one authority. */
export type DemoAuthority = {
  id: AuthorityId;
  key: string;
  name: string;
  shortName: string;
  units: readonly DemoUnit[];
  placements: readonly Placement[];
  people: readonly DemoPerson[];
  framework: DemoFramework;
  calendars: readonly SchoolYearCalendar[];
  process: ProcessTemplate;
  understandings: readonly Understanding[];
  cycles: readonly Cycle[];
  areas: readonly ImprovementArea[];
};

export const ekstad: DemoAuthority = {
  id: AuthorityId.parse(demoId('authority', 'ekstad')),
  key: 'ekstad',
  name: 'Ekstads kommun',
  shortName: 'Ekstad',
  units: ekstadUnits,
  placements: placementsOf(ekstadUnits),
  people: ekstadPeople,
  framework: ekstadFramework,
  calendars: schoolYears('ekstad'),
  process: defaultProcess((key) => demoId('process', `ekstad:${key}`)),
  understandings: ekstadUnderstandings,
  cycles: ekstadCycles,
  areas: ekstadAreas,
};

export const norrsjo: DemoAuthority = {
  id: AuthorityId.parse(demoId('authority', 'norrsjo')),
  key: 'norrsjo',
  name: 'Norrsjö kommun',
  shortName: 'Norrsjö',
  units: norrsjoUnits,
  placements: placementsOf(norrsjoUnits),
  people: norrsjoPeople,
  framework: norrsjoFramework,
  calendars: schoolYears('norrsjo'),
  process: defaultProcess((key) => demoId('process', `norrsjo:${key}`)),
  understandings: norrsjoUnderstandings,
  cycles: norrsjoCycles,
  areas: norrsjoAreas,
};

export const demoAuthorities: readonly DemoAuthority[] = [ekstad, norrsjo];
