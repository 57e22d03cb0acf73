import type { Id } from '../kernel/index.ts';
import { Level } from '../organisation/index.ts';
import type { FrameworkVersion } from './schema.ts';

type Numbered = Pick<FrameworkVersion, 'vads' | 'hurs'>;

/** "3.2": the VAD's number and the HUR's place within its VAD and level. The same number stands once on each level. */
export function hurNumber(version: Numbered, hurId: Id): string | null {
  const hur = version.hurs.find((candidate) => candidate.id === hurId);
  const vad = version.vads.find((candidate) => candidate.id === hur?.vadId);
  return hur && vad ? `${vad.position}.${hur.position}` : null;
}

/** The version's HUR as they are read: by VAD, by level from the pupil outward, by place. */
export function hursInOrder(version: Numbered): Numbered['hurs'] {
  const vadPosition = new Map(version.vads.map((vad) => [vad.id, vad.position]));
  return [...version.hurs].sort(
    (a, b) =>
      (vadPosition.get(a.vadId) ?? 0) - (vadPosition.get(b.vadId) ?? 0) ||
      Level.options.indexOf(a.level) - Level.options.indexOf(b.level) ||
      a.position - b.position,
  );
}
