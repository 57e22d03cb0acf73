import { type AuthorityId, Phase, type ProcessTemplate } from '@varje-elev/domain';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { guidingQuestion, phaseName } from '../schema/process.ts';

export type StoredProcess = ProcessTemplate & { readonly revision: number };

const selectProcess = sql.raw(`select
    (select json_agg(json_build_object('phase', n.phase, 'name', n.name, 'headline', n.headline,
        'revision', n.revision)) from phase_name n where n.authority_id = h.id) as names,
    (select coalesce(json_agg(json_build_object('id', q.id, 'phase', q.phase, 'text', q.text, 'position', q.position)
        order by q.position, q.id), '[]') from guiding_question q where q.authority_id = h.id) as questions
  from authority h where h.id = `);

interface Stored extends Record<string, unknown> {
  readonly names: readonly (ProcessTemplate['phases'][number] & { readonly revision: number })[] | null;
  readonly questions: ProcessTemplate['questions'];
}

/** What the authority calls its phases and what it asks in each; null when it has never been set. */
export async function loadProcess(tx: Tx, authorityId: AuthorityId): Promise<StoredProcess | null> {
  const { rows } = await tx.execute<Stored>(sql`${selectProcess}${authorityId}`);
  const [found] = rows;
  if (found === undefined || found.names === null) return null;
  const { names, questions } = found;
  const inOrder = Phase.options.flatMap((phase) => names.filter((one) => one.phase === phase));
  return {
    phases: inOrder.map(({ revision, ...one }) => one),
    questions,
    // All five names are written together, so any of their revisions is the template's.
    revision: Math.max(...names.map(({ revision }) => revision)),
  };
}

/** Writes the template where it still has revision `seen`; null sets it for the first time. False: someone else did. */
export async function saveProcess(
  tx: Tx,
  authorityId: AuthorityId,
  template: ProcessTemplate,
  seen: number | null,
): Promise<boolean> {
  const stored = await tx
    .select({ revision: phaseName.revision })
    .from(phaseName)
    .where(eq(phaseName.authorityId, authorityId))
    .orderBy(phaseName.phase)
    .for('update');
  const current = stored.length === 0 ? null : Math.max(...stored.map(({ revision }) => revision));
  if (current !== seen) return false;
  const revision = (seen ?? 0) + 1;
  const written = await tx
    .insert(phaseName)
    .values(template.phases.map((one) => ({ authorityId, ...one, revision })))
    .onConflictDoUpdate({
      target: [phaseName.authorityId, phaseName.phase],
      setWhere: sql`${phaseName.revision} < excluded.revision`,
      set: {
        name: sql`excluded.name`,
        headline: sql`excluded.headline`,
        revision: sql`excluded.revision`,
        updatedAt: sql`now()`,
      },
    })
    .returning({ phase: phaseName.phase });
  if (written.length !== template.phases.length) return false;
  await tx.delete(guidingQuestion).where(eq(guidingQuestion.authorityId, authorityId));
  if (template.questions.length > 0) {
    await tx.insert(guidingQuestion).values(template.questions.map((one) => ({ authorityId, ...one })));
  }
  return true;
}
