import { z } from 'zod';
import { type DomainError, fail, type Label } from '../kernel/index.ts';
import { Line } from '../kernel/text.ts';
import { Level, levelLabels, UnitType } from './schema.ts';

/**
 * Which of the framework's levels an authority works on, what it calls them, and which types of unit are on each.
 * In order of closeness to the pupil. An authority may rename levels and merge them; it may not split the three.
 */
export const LevelScheme = z.object({
  levels: z
    .array(
      z.object({
        level: Level,
        label: z.object({ sv: Line, en: Line }),
        unitTypes: z.array(UnitType).min(1),
      }),
    )
    .min(1),
});
export type LevelScheme = z.infer<typeof LevelScheme>;

/** The level of a unit's own work: team, school, and area together with authority. */
export const defaultLevelScheme: LevelScheme = {
  levels: [
    { level: 'staff', label: levelLabels.staff, unitTypes: ['team'] },
    { level: 'schoolLeadership', label: levelLabels.schoolLeadership, unitTypes: ['school'] },
    { level: 'administration', label: levelLabels.administration, unitTypes: ['area', 'authority'] },
  ],
};

/** Every type of unit on exactly one level, every level once. Errors: `levelTwice`, `levelSchemeIncomplete`. */
export function levelSchemeProblems({ levels }: LevelScheme): DomainError[] {
  const twice = levels.filter((one, index) => levels.findIndex((other) => other.level === one.level) < index);
  const astray = UnitType.options.filter(
    (type) => levels.flatMap((one) => one.unitTypes).filter((one) => one === type).length !== 1,
  );
  return [
    ...twice.map(({ level }) => fail('levelTwice', { path: ['levels', level] }).error),
    ...astray.map(
      (type) => fail('levelSchemeIncomplete', { path: [type], params: { unitType: type } }).error,
    ),
  ];
}

/** The level on which a unit of this type does its own work. A type that the scheme leaves out works as by default. */
export function levelOf(type: UnitType, scheme: LevelScheme = defaultLevelScheme): Level {
  const found = scheme.levels.find(({ unitTypes }) => unitTypes.includes(type));
  if (found !== undefined) return found.level;
  switch (type) {
    case 'team':
      return 'staff';
    case 'school':
      return 'schoolLeadership';
    case 'area':
    case 'authority':
      return 'administration';
  }
}

/** What the authority calls the level. */
export function levelLabel(level: Level, scheme: LevelScheme = defaultLevelScheme): Label {
  return scheme.levels.find((one) => one.level === level)?.label ?? levelLabels[level];
}
