import type {
  FrameworkTemplate,
  FrameworkVersion,
  Hur,
  HurMapping,
  Level,
  MappingKind,
} from '@varje-elev/domain';
import { demoId } from '../id.ts';

/** `s` strategic, `o` operative, then the words. Order is number. */
export type HurLine = readonly [kind: 's' | 'o', text: string];
export type VadLines = {
  text: string;
  shortName: string;
  hur: Readonly<Record<Level, readonly HurLine[]>>;
};
/** What is not simply kept: the old words, what became of them, the new words. */
export type Change = readonly [level: Level, from: string, kind: MappingKind, to: readonly string[]];

/** A template as lines that another version can differ from. */
export function linesOf(template: FrameworkTemplate): VadLines[] {
  return template.vads.map(({ text, shortName, hurs }) => {
    const lines = (level: Level) =>
      hurs[level].map((hur): HurLine => [hur.kind === 'strategic' ? 's' : 'o', hur.text]);
    return {
      text,
      shortName,
      hur: {
        staff: lines('staff'),
        schoolLeadership: lines('schoolLeadership'),
        administration: lines('administration'),
      },
    };
  });
}

const levels: readonly Level[] = ['staff', 'schoolLeadership', 'administration'];

/** `hurId('ekstad-v3', 'staff', '3.3')`: the HUR as people number them. */
export const hurId = (version: string, level: Level, number: string) =>
  demoId('hur', `${version}:${level}:${number}`);
export const versionId = (version: string) => demoId('framework-version', version);

export function hursOf(version: string, vads: readonly VadLines[]): Hur[] {
  return vads.flatMap((vad, index) =>
    levels.flatMap((level) =>
      vad.hur[level].map(
        ([kind, text], place): Hur => ({
          id: hurId(version, level, `${index + 1}.${place + 1}`),
          vadId: demoId('vad', `${version}:${index + 1}`),
          level,
          kind: kind === 's' ? 'strategic' : 'operative',
          text,
          position: place + 1,
        }),
      ),
    ),
  );
}

/** Every old HUR exactly once: as the list of changes says, else to the one with the same words. */
function mappingFrom(old: readonly Hur[], next: readonly Hur[], changes: readonly Change[]): HurMapping[] {
  const idOf = (level: Level, text: string) => {
    const found = next.find((hur) => hur.level === level && hur.text === text);
    if (found === undefined) throw new Error(`No HUR at ${level} says “${text}”`);
    return found.id;
  };
  return old.map((hur): HurMapping => {
    const change = changes.find(([level, from]) => level === hur.level && from === hur.text);
    if (change === undefined)
      return { fromHurId: hur.id, kind: 'kept', toHurIds: [idOf(hur.level, hur.text)] };
    const [level, , kind, to] = change;
    return { fromHurId: hur.id, kind, toHurIds: to.map((text) => idOf(level, text)) };
  });
}

export type VersionLines = Pick<FrameworkVersion, 'number' | 'state' | 'effectiveFrom' | 'changeNote'> & {
  key: string;
  vads: readonly VadLines[];
  changes: readonly Change[];
};

/** The versions of one framework, each mapped from the one before it. */
export function versionsOf(frameworkId: string, lines: readonly VersionLines[]): FrameworkVersion[] {
  return lines.map((version, index) => {
    const before = lines[index - 1];
    const hurs = hursOf(version.key, version.vads);
    return {
      id: versionId(version.key),
      frameworkId,
      number: version.number,
      state: version.state,
      effectiveFrom: version.effectiveFrom,
      changeNote: version.changeNote,
      previousVersionId: before === undefined ? null : versionId(before.key),
      vads: version.vads.map(({ text, shortName }, place) => ({
        id: demoId('vad', `${version.key}:${place + 1}`),
        position: place + 1,
        text,
        shortName,
      })),
      hurs,
      mapping:
        before === undefined ? [] : mappingFrom(hursOf(before.key, before.vads), hurs, version.changes),
      revision: 1,
    };
  });
}
