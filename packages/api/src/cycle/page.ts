import {
  Criterion,
  Cycle,
  FrameworkVersionState,
  GuidingQuestion,
  Hur,
  Id,
  ImprovementArea,
  Level,
  LocalDate,
  Phase,
  ProcessTemplate,
  SpokenOf,
  UnitType,
  Vad,
} from '@varje-elev/domain';
import { z } from 'zod';
import { CycleLink } from './links.ts';

export const Named = z.object({ id: Id, name: z.string() });
export const Label = z.object({ sv: z.string(), en: z.string() });

export const LatenessShown = z.object({
  weeks: z.int(),
  reasons: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('phase'),
        phase: Phase.exclude(['concluded']),
        dueOn: LocalDate,
      }),
      z.object({ kind: z.literal('followUp'), id: Id, dueOn: LocalDate }),
      z.object({ kind: z.literal('action'), id: Id, text: z.string(), dueOn: LocalDate }),
    ]),
  ),
});

/** The whole page of a cycle in one answer. */
export const CyclePage = z.object({
  cycle: Cycle,
  unit: Named.extend({ type: UnitType, level: Level, spokenOf: SpokenOf }),
  /** From the authority to the unit. */
  chain: z.array(Named.extend({ type: UnitType })),
  /** May this reader … here and now. */
  may: z.object({
    edit: z.boolean(),
    move: z.boolean(),
    abandon: z.boolean(),
    share: z.boolean(),
    continue: z.boolean(),
    raise: z.boolean(),
  }),
  /** Who may write here, in words. */
  writers: Label,
  /** People of the unit today, who may be given something to do. */
  members: z.array(Named),
  /** Everybody who is named on the page. */
  people: z.array(Named),
  version: z.object({ id: Id, number: z.int(), state: FrameworkVersionState, newer: z.boolean() }),
  vads: z.array(Vad),
  /** The HUR of the version at the unit's level; the focus is among them. */
  hurs: z.array(Hur.extend({ number: z.string() })),
  phases: ProcessTemplate.shape.phases,
  questions: z.array(GuidingQuestion),
  /** The gate ahead; null when the cycle is concluded. */
  next: z.object({ phase: Phase, criteria: z.array(Criterion) }).nullable(),
  back: z.array(Phase),
  late: LatenessShown.nullable(),
  links: z.object({
    contributesTo: CycleLink.nullable(),
    contributions: z.array(CycleLink),
    continues: CycleLink.nullable(),
    continuedBy: z.array(CycleLink),
    hidden: z.int(),
  }),
  /** Raised by this cycle, and taken up by it. */
  raised: z.array(ImprovementArea),
  takenUp: z.array(ImprovementArea),
});
