import type { TestInfo } from '@playwright/test';

/** Who plays the parts of the journeys. Each project has schools and teams of its own, so that they can run at once. */
export interface Cast {
  /** A team's member and its leader, with their unit and school by the demo's keys. */
  readonly teacher: string;
  readonly colleague: string;
  /** Another of the team, who uses no pointer. */
  readonly keyboardist: string;
  readonly team: string;
  readonly school: string;
  readonly schoolName: string;
  readonly principal: string;
  /** The school's cycle that the team's contributes to. */
  readonly schoolsCycle: string;
  readonly schoolsCycleTitle: string;
  /** Who publishes, and running cycles of two teams: one with the HUR that is split, one with the reworded. */
  readonly director: string;
  readonly onSplit: string;
  readonly onReworded: string;
}

const casts: Readonly<Record<string, Cast>> = {
  desktop: {
    teacher: 'amira.holm',
    colleague: 'jonas.berglind',
    keyboardist: 'nadja.wikell',
    team: 'hagtorn-7',
    school: 'hagtorn',
    schoolName: 'Hagtornsskolan',
    principal: 'karin.asell',
    schoolsCycle: 'lasundervisning-alla-amnen',
    schoolsCycleTitle: 'Läsundervisning i alla ämnen',
    director: 'elin.tornehed',
    onSplit: 'ragaker-f3-aterberatta',
    onReworded: 'hagtorn-f3-hoglasning',
  },
  phone: {
    teacher: 'asa.eklof',
    colleague: 'josefine.alnemar',
    keyboardist: 'eva.forsgren',
    team: 'ragaker-f3',
    school: 'ragaker',
    schoolName: 'Rågåkerskolan',
    principal: 'samir.qvistberg',
    schoolsCycle: 'ragaker-lasplan',
    schoolsCycleTitle: 'En läsplan som används',
    director: 'siv.lundmyr',
    onSplit: 'norrsjo-strand-ord',
    onReworded: 'norrsjo-f6-hoglasning',
  },
};

export function castOf(info: TestInfo): Cast {
  const cast = casts[info.project.name];
  if (cast === undefined) throw new Error(`Nobody is cast for ${info.project.name}`);
  return cast;
}
