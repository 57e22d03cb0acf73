import { z } from 'zod';

/** A whole number of pupils. */
const Count = z.int().min(0);

/** Several codes of one dimension shown as one: an area, the whole authority, "all years". */
export const TableGroup = z.object({
  id: z.string().min(1),
  /** What the group is in its hierarchy (`school`, `area`, `authority`), for thresholds by level. */
  level: z.string().nullable(),
  codes: z.array(z.string().min(1)).min(1),
});
export type TableGroup = z.infer<typeof TableGroup>;

/**
 * One way in which the pupils are divided: unit, sex, background, year group. `codes` are the finest parts; every pupil is in
 * exactly one. Groups may nest (a tree) or cross (areas beside kinds of school), so linked tables share one dimension.
 */
export const TableDimension = z.object({
  id: z.string().min(1),
  /** What a single code is in the hierarchy: `school`. */
  level: z.string().nullable(),
  codes: z.array(z.string().min(1)).min(1),
  groups: z.array(TableGroup),
});
export type TableDimension = z.infer<typeof TableDimension>;

/**
 * What is measured on the pupils: how many of each finest cell met it. The others did not. `within` are the outcomes that
 * everyone who met this one met too (who has passed all subjects is eligible): what every reader knows of them. For indicators
 * of this house `measuredOutcomes` fills it in, so that it is not forgotten.
 */
export const MeasuredOutcome = z.object({
  id: z.string().min(1),
  met: z.array(Count),
  within: z.array(z.string().min(1)).optional(),
});
export type MeasuredOutcome = z.infer<typeof MeasuredOutcome>;

/**
 * One table as published: of every dimension the codes and groups that are its rows and columns, every combination of which is
 * a cell; and the outcomes whose shares it shows. The number of pupils stands beside a share, so a share is a count.
 */
export const PublishedTable = z.object({
  id: z.string().min(1),
  shows: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  outcomes: z.array(z.string()),
});
export type PublishedTable = z.infer<typeof PublishedTable>;

/**
 * All tables that one reader can lay side by side about the same pupils at the same time. Counts stand per finest cell, the
 * last dimension running fastest.
 */
export const TableSet = z.object({
  dimensions: z.array(TableDimension).min(1),
  pupils: z.array(Count),
  outcomes: z.array(MeasuredOutcome),
  tables: z.array(PublishedTable).min(1),
});
export type TableSet = z.infer<typeof TableSet>;

/** No rule about small groups speaks of more. */
const RuleNumber = z.int().max(10_000);

/** The primary rules of one data set, and how much must stay unknown. Data, not constants: they differ by table and year. */
export const DisclosureRules = z.object({
  /** Shares of fewer pupils than this are hidden. */
  threshold: RuleNumber.min(1),
  /** Other thresholds for cells of a level, as SIRIS has for municipality and nation from 2023/24. */
  thresholdByLevel: z.record(z.string(), RuleNumber.min(1)),
  /** `protected`: a number of pupils below the threshold is hidden too. `shown`: it is known anyway. */
  pupils: z.enum(['shown', 'protected']),
  /** So few who did not meet it are shown as `~100`; null when they are shown as they are. */
  few: z.object({ highest: RuleNumber.min(1), includesNone: z.boolean() }).nullable(),
  /** Shares that fewer than this many met are hidden: 0 shows all, 1 hides 0 per cent, 5 is as SIRIS counts of pupils do. */
  leastMet: RuleNumber.min(0),
  /**
   * Highest less lowest possible value of every hidden count, at least, as far as the number of pupils allows. 2 means that at
   * least three numbers are possible.
   */
  width: RuleNumber.min(1),
});
export type DisclosureRules = z.infer<typeof DisclosureRules>;

/** What a cell says. The order is that of the codes in a publication's marks. */
export const DisclosureMark = z.enum([
  'notPublished',
  'exact',
  'capped',
  'noPupils',
  'primary',
  'complementary',
  'earlier',
]);
export type DisclosureMark = z.infer<typeof DisclosureMark>;

const Marks = z.array(
  z
    .int()
    .min(0)
    .max(DisclosureMark.options.length - 1),
);

/**
 * What was published at one time, kept to protect the next: the same pupils corrected, shown again or in a new breakdown.
 * Marks are indexes in `DisclosureMark`, one per combination of codes and groups (codes first) in the order of the dimensions.
 */
export const Publication = z.object({
  set: TableSet,
  rules: DisclosureRules,
  marks: z.object({ pupils: Marks, outcomes: z.record(z.string(), Marks) }),
});
export type Publication = z.infer<typeof Publication>;
