import { loadPerson, updatePerson } from '@varje-elev/db';
import { Locale } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, found } from '../../fault.ts';
import { self } from '../../policy.ts';
import { write } from '../../procedure.ts';

/** The language of the interface, for this person on every device. */
export const setLocale = write({
  input: z.object({ locale: Locale }),
  output: z.object({ locale: Locale }),
  policy: self(),
  async perform({ locale }, { tx, actor, authorityId }) {
    const id = actor.personId;
    const me = found(await loadPerson(tx, authorityId, id));
    const written = await updatePerson(tx, authorityId, { id, revision: me.revision, locale });
    if (!written) throw conflict({ locale: me.locale }, ['locale']);
    const change = { before: { locale: me.locale }, after: { locale } };
    return {
      answer: { locale },
      changes: [{ action: 'me.setLocale', subject: { type: 'person', id }, ...change }],
    };
  },
});
