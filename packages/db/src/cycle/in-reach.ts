import type { Stretch } from '@varje-elev/domain';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { cycle } from '../schema/cycle.ts';
import { unit } from '../schema/organisation.ts';
import { below } from '../subtree.ts';

/** The list query's twin of the domain's `inReach`: a cycle (with its unit joined) lies in any of the stretches. */
export function inReach(stretches: readonly Stretch[]): SQL | undefined {
  if (stretches.length === 0) return sql`false`;
  return or(
    ...stretches.map(({ extent, path, unitTypes, sharing }) =>
      and(
        extent === 'subtree' ? below(unit.path, path) : eq(unit.path, path),
        unitTypes === null ? undefined : inArray(unit.type, [...unitTypes]),
        sharing === 'any' ? undefined : eq(cycle.sharing, 'shared'),
      ),
    ),
  );
}
