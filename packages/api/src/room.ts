import { asAuthority, type Reading, type SignedInActor, type Tx } from '@varje-elev/db';
import type { AuthorityId, Id, Instant, LocalDate, Resource } from '@varje-elev/domain';
import type { Context } from './context.ts';
import { recordDenied } from './denied.ts';
import { Fault, fault } from './fault.ts';
import { newId } from './new-id.ts';
import { allows, mayRead, type Policy } from './policy.ts';

/** What a verb has around it: one transaction of the actor's authority, and the time. */
export interface Room {
  readonly tx: Tx;
  readonly actor: SignedInActor;
  readonly authorityId: AuthorityId;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly newId: () => Id;
  readonly sessionId: Id;
  /** What the policy was asked about; null for lists and a person's own things. */
  readonly resource: Resource | null;
}

/** The refusal that rolls the transaction back; it is logged in one of its own, so that the log keeps it. */
class Denied extends Error {
  readonly readable: boolean;

  constructor(readable: boolean) {
    super('denied');
    this.name = 'Denied';
    this.readable = readable;
  }
}

interface Entry<Input> {
  readonly ctx: Context;
  readonly procedure: string;
  readonly policy: Policy<Input>;
  readonly input: Input;
  readonly readOnly: boolean;
}

interface Present {
  readonly actor: SignedInActor;
  readonly sessionId: Id;
  readonly reading: Reading;
}

export function signedIn({ actor, session, reading }: Context): Present {
  if (actor === null || session === null || reading === null) throw fault('unauthorised', 'signInNeeded');
  return { actor, sessionId: session.sessionId, reading };
}

/** One transaction, entered only by those the policy lets in. Questions asked at the same time share theirs. */
export async function inRoom<Input, Answer>(
  entry: Entry<Input>,
  work: (room: Room) => Promise<Answer>,
): Promise<Answer> {
  const { ctx, procedure, policy, input, readOnly } = entry;
  const { actor, sessionId, reading } = signedIn(ctx);
  const { authorityId } = actor;
  const time = { now: ctx.clock.now(), today: ctx.clock.today() };
  const around = { actor, authorityId, sessionId, newId, ...time };
  try {
    const enter = async (tx: Tx) => {
      const resource = await admitted(policy, input, { tx, actor });
      return work({ ...around, tx, resource });
    };
    return await (readOnly ? reading(enter) : asAuthority(ctx.db, authorityId, enter));
  } catch (error) {
    // Whoever asks for another authority's thing by its id asks, within their own, for what is not there.
    if (!(error instanceof Denied || isMissing(error))) throw error;
    const { action, about } = policy;
    await recordDenied(ctx, actor, { procedure, action, about, subjectId: policy.subject(input) });
    if (error instanceof Denied && error.readable) throw fault('forbidden', 'forbidden');
    throw fault('notFound', 'notFound');
  }
}

const isMissing = (error: unknown) => error instanceof Fault && error.kind === 'notFound';

async function admitted<Input>(
  policy: Policy<Input>,
  input: Input,
  asked: Pick<Room, 'tx' | 'actor'>,
): Promise<Resource | null> {
  const resource = await policy.resource(input, asked);
  if (!allows(policy, asked.actor, resource)) throw new Denied(mayRead(policy, asked.actor, resource));
  return resource;
}
