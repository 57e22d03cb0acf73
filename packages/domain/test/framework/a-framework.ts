import {
  type DraftCommand,
  draftFrom,
  editDraft,
  type FrameworkVersion,
  type Hur,
  instantiate,
  publish,
  varjeElevsBastaSkola,
} from '../../src/framework/index.ts';
import { accepted, id } from '../cycle/a-team.ts';

/** Ids that are counted per prefix, so that versions never share one. */
function counting(prefix: number): () => string {
  let made = 0;
  return () => {
    made += 1;
    return id(prefix, made);
  };
}

/** The municipality's first version, in force from 2024/25. */
export function first(): FrameworkVersion {
  const { version } = instantiate(varjeElevsBastaSkola, { effectiveFrom: 2024, newId: counting(21) });
  return accepted(publish(version, null, { revision: 1 }));
}

/** A draft of the next version, everything kept. */
export function next(previous: FrameworkVersion): FrameworkVersion {
  return accepted(draftFrom(previous, counting(20 + previous.number + 1)));
}

export function edited(
  draft: FrameworkVersion,
  previous: FrameworkVersion,
  ...commands: Edit[]
): FrameworkVersion {
  return commands.reduce(
    (now, command) =>
      accepted(editDraft(now, { ...command, revision: now.revision } as DraftCommand, previous)),
    draft,
  );
}

/** A command without the revision: the helper sees the one that is stored. */
export type Edit = DraftCommand extends infer Each
  ? Each extends object
    ? Omit<Each, 'revision'>
    : never
  : never;

/** The HUR with a number, at a level. */
export function hurAt(version: FrameworkVersion, level: Hur['level'], number: string): Hur {
  const [vad, position] = number.split('.').map(Number);
  const vadId = version.vads.find((one) => one.position === vad)?.id;
  const hur = version.hurs.find(
    (one) => one.vadId === vadId && one.level === level && one.position === position,
  );
  if (!hur) throw new Error(`no HUR ${number} at ${level}`);
  return hur;
}

/** What an old HUR of the previous version has become in a draft where it is kept. */
export function heirOf(draft: FrameworkVersion, old: Hur): string {
  const heir = draft.mapping.find((entry) => entry.fromHurId === old.id)?.toHurIds[0];
  if (heir === undefined) throw new Error('no heir');
  return heir;
}
