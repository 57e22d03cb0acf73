import type { AuthorityId } from '@varje-elev/domain';
import { asAuthority, type Db, type Tx } from './open.ts';

export type Reading = <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>;

interface Shared {
  readonly tx: Promise<Tx>;
  readers: number;
  end(): void;
}

/**
 * One read-only transaction for all who read at the same time: a page asks several questions at once, and each would
 * otherwise begin and end its own. It begins with the first statement of the first reader and ends when the last one leaves;
 * who comes after that gets the next. Once a statement has failed, the others' fail too, with the same error.
 */
export function sharedReading(db: Db, authorityId: AuthorityId): Reading {
  let open: Shared | null = null;
  return async (work) => {
    open ??= begin(db, authorityId);
    const shared = open;
    shared.readers += 1;
    try {
      return await work(await shared.tx);
    } finally {
      shared.readers -= 1;
      if (shared.readers === 0) {
        open = null;
        shared.end();
      }
    }
  };
}

function begin(db: Db, authorityId: AuthorityId): Shared {
  const begun = Promise.withResolvers<Tx>();
  const over = Promise.withResolvers<void>();
  const work = (tx: Tx) => {
    begun.resolve(tx);
    return over.promise;
  };
  // What fails has failed for the reader whose statement it was; there is nothing in the ending that anybody waits for.
  asAuthority(db, authorityId, work, { readOnly: true }).catch(begun.reject);
  return { tx: begun.promise, readers: 0, end: over.resolve };
}
