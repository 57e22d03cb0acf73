import { asAuthority, type Db, insertCycle, insertImprovementAreas, loadCycle } from '@varje-elev/db';
import { demoId, ekstad } from '@varje-elev/db/demo/index';
import type { Cycle } from '@varje-elev/domain';
import { v7 } from 'uuid';

const copies = 40;

/** Many times the rows in every table that a cycle's pages read: a cycle that is all lists, and many like it. */
export async function addRows(db: Db): Promise<void> {
  const { id: authorityId } = ekstad;
  const keys = ['las-no-so', 'lasning-i-alla-amnen'];
  await asAuthority(
    db,
    authorityId,
    async (tx) => {
      for (const key of keys) {
        const id = demoId('cycle', key);
        const cycle = await loadCycle(tx, authorityId, id);
        if (cycle === null) throw new Error(`The demo has no cycle ${key}.`);
        for (let copy = 0; copy < copies; copy += 1) {
          await insertCycle(tx, authorityId, { ...copyOf(cycle), contributesToId: id });
        }
      }
      const areas = ekstad.areas.flatMap((area) => Array.from({ length: 5 }, () => ({ ...area, id: v7() })));
      await insertImprovementAreas(tx, authorityId, areas);
    },
    { statementTimeoutMs: 60_000 },
  );
}

/** The same cycle with entries of its own: whatever is named by an `id` gets a new one, wherever it is mentioned. */
function copyOf(cycle: Cycle): Cycle {
  const text = JSON.stringify(cycle);
  const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  return JSON.parse(ids.reduce((copied, id) => copied.replaceAll(id, v7()), text));
}
