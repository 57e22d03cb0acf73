import {
  type FrameworkVersion,
  Hur,
  hurNumber,
  hursInOrder,
  Vad,
  FrameworkVersion as Version,
} from '@varje-elev/domain';
import { z } from 'zod';

export const VersionHead = Version.omit({ vads: true, hurs: true, mapping: true });

/** A HUR with its number, "3.2". */
export const NumberedHur = Hur.extend({ number: z.string() });

/** A version as it is read: by VAD, by level, by place. */
export const VersionShown = VersionHead.extend({ vads: z.array(Vad), hurs: z.array(NumberedHur) });

export function shownVersion(version: FrameworkVersion) {
  const { mapping: _, ...rest } = version;
  return {
    ...rest,
    hurs: hursInOrder(version).map((hur) => ({ ...hur, number: hurNumber(version, hur.id) ?? '' })),
  };
}
