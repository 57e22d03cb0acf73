import { loadProcess, saveProcess as store } from '@varje-elev/db';
import { GuidingQuestion, Phase, ProcessTemplate, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { write } from '../procedure.ts';

/** The names of the phases and the guiding questions, whole. */
export const saveProcess = write({
  input: z.object({
    phases: ProcessTemplate.shape.phases,
    questions: z.array(GuidingQuestion.partial({ id: true })).max(200),
    revision: Revision.nullable(),
  }),
  output: z.object({ revision: Revision }),
  policy: onAuthority('process.edit'),
  async perform({ phases, questions, revision }, { tx, authorityId, newId }) {
    const named = new Set(phases.map(({ phase }) => phase));
    if (named.size !== Phase.options.length) throw fault('rule', 'phaseTwice', { path: ['phases'] });
    const before = await loadProcess(tx, authorityId);
    const template = { phases, questions: questions.map((one) => ({ ...one, id: one.id ?? newId() })) };
    const written = await store(tx, authorityId, template, revision);
    if (!written) throw conflict(before, []);
    const subject = { type: 'process', id: null };
    return {
      answer: { revision: (revision ?? 0) + 1 },
      changes: [{ action: 'process.save', subject, before, after: template }],
    };
  },
});
