import { currentFrameworkVersion, listUnderstandings } from '@varje-elev/db';
import { can, Id, levelOf, SchoolYear, schoolYearOf, Understanding } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { NumberedHur, shownVersion } from './shapes.ts';

/** A unit's understanding of the framework, HUR by HUR, this year and the years before. */
export const readUnderstandings = read({
  input: z.object({ unitId: Id, year: SchoolYear.optional() }),
  output: z.object({
    year: SchoolYear,
    hurs: z.array(NumberedHur),
    understandings: z.array(Understanding),
    mayWrite: z.boolean(),
  }),
  policy: onUnit('understanding.read', 'unitId'),
  async answer({ unitId, year }, { tx, actor, authorityId, today, resource }) {
    const shownYear = year ?? schoolYearOf(today);
    const at = found(resource);
    const [version, understandings] = await Promise.all([
      currentFrameworkVersion(tx, authorityId, shownYear),
      listUnderstandings(tx, authorityId, { unitIds: [unitId] }),
    ]);
    const level = levelOf(at.unitType);
    return {
      year: shownYear,
      hurs: version === null ? [] : shownVersion(version).hurs.filter((hur) => hur.level === level),
      understandings,
      mayWrite: can(actor, 'understanding.write', at),
    };
  },
});
