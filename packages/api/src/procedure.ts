import type { TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import { type Change as LoggedChange, once, recordChanges } from '@varje-elev/db';
import { z } from 'zod';
import { fault } from './fault.ts';
import { limitWrites } from './limits.ts';
import type { Policy } from './policy.ts';
import { inRoom, type Room, signedIn } from './room.ts';
import { type ProcedureMeta, wordedProcedure } from './trpc.ts';

/** A row of the change log, but for who and when. */
export type Change = Omit<LoggedChange, 'at' | 'actorId'>;

/** A write says what it changed, or it does not compile: the log is part of the write. */
export interface Done<Answer> {
  readonly answer: Answer;
  readonly changes: readonly Change[];
}

interface ReadVerb<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly policy: Policy<z.output<Input>>;
  answer(input: z.output<Input>, room: Room): Promise<z.input<Output>>;
}

/** How a client sees a question; said here because tRPC cannot infer it through a generic schema. */
type Question<Input extends z.ZodType, Output extends z.ZodType> = TRPCQueryProcedure<{
  meta: ProcedureMeta;
  input: z.input<Input>;
  output: z.output<Output>;
}>;

/** A question, in the order: input, policy, one read-only transaction, answer, output. */
export function read<Input extends z.ZodType, Output extends z.ZodType>(
  verb: ReadVerb<Input, Output>,
): Question<Input, Output> {
  const { policy } = verb;
  const input: z.ZodType = verb.input;
  const output: z.ZodType = verb.output;
  return wordedProcedure
    .meta({ action: policy.action, about: policy.about, kind: 'read' })
    .input(input)
    .output(output)
    .query(({ ctx, input, path }) => {
      const parsed = input as z.output<Input>;
      const entry = { ctx, procedure: path, policy, input: parsed, readOnly: true };
      return inRoom(entry, (room) => verb.answer(parsed, room));
    }) as Question<Input, Output>;
}

interface WriteVerb<Input extends z.ZodObject, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly policy: Policy<z.output<Input>>;
  perform(input: z.output<Input>, room: Room): Promise<Done<z.input<Output>>>;
}

/** Made when the form is shown: a retry after a lost answer changes nothing twice. */
const retry = { idempotencyKey: z.uuid() };
type Retry = z.infer<z.ZodObject<typeof retry>>;

type Writing<Input extends z.ZodObject, Output extends z.ZodType> = TRPCMutationProcedure<{
  meta: ProcedureMeta;
  input: z.input<Input> & Retry;
  output: z.output<Output>;
}>;

/** A change, in the order: input, policy, one transaction, guards and rule and write (`perform`), change log, output. */
export function write<Input extends z.ZodObject, Output extends z.ZodType>(
  verb: WriteVerb<Input, Output>,
): Writing<Input, Output> {
  const { policy } = verb;
  const input: z.ZodType = verb.input.extend(retry);
  const output: z.ZodType = verb.output;
  return wordedProcedure
    .meta({ action: policy.action, about: policy.about, kind: 'write' })
    .input(input)
    .output(output)
    .mutation(async ({ ctx, input, path }) => {
      const parsed = input as z.output<Input> & Retry;
      await limitWrites(ctx, signedIn(ctx).actor);
      const entry = { ctx, procedure: path, policy, input: parsed, readOnly: false };
      return inRoom(entry, (room) => performOnce(verb, parsed, room, path));
    }) as Writing<Input, Output>;
}

/** The change and its rows in the log, or the stored answer of the first time. */
async function performOnce<Input extends z.ZodObject, Output extends z.ZodType>(
  verb: WriteVerb<Input, Output>,
  input: z.output<Input> & Retry,
  room: Room,
  procedure: string,
): Promise<z.input<Output>> {
  const { tx, authorityId, now } = room;
  const { personId } = room.actor;
  const { idempotencyKey: key, ...content } = input;
  const tried = await once(tx, authorityId, { personId, key, procedure, input: content }, async () => {
    const { answer, changes } = await verb.perform(input, room);
    const logged = changes.map((change) => ({ at: now, actorId: personId, ...change }));
    await recordChanges(tx, authorityId, logged);
    return answer;
  });
  if (!tried.ok) throw fault('conflict', 'keyReused');
  return tried.answer;
}
