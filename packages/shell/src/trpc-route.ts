import 'server-only';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { appRouter, problem } from '@varje-elev/api';
import { bodyWithin } from './body-within.ts';
import { context } from './server.ts';
import { writerHeader } from './writer-header.ts';

/** A save is a few texts; half a megabyte is far above the longest that any schema lets through. */
const largestBody = 512 * 1024;

/** The procedures over HTTP. The proxy has already refused requests from other origins. */
export async function trpcRoute(request: Request): Promise<Response> {
  const req = await bodyWithin(request, largestBody);
  if (req === null) return tooLarge();
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req,
    router: appRouter,
    createContext: () => contextOfWriter(req),
    responseMeta: () => ({ headers: { 'Cache-Control': 'no-store' } }),
  });
}

/**
 * A page that stays open saves by itself. When somebody else has signed in at the same browser meanwhile, its texts must
 * not become theirs: whoever wrote them is not signed in any longer.
 */
async function contextOfWriter({ headers }: Request): ReturnType<typeof context> {
  const asked = await context();
  const writer = headers.get(writerHeader);
  if (!writer || writer === asked.session?.personId) return asked;
  return { ...asked, session: null, actor: null, reading: null };
}

/** In the form of any refusal, so that whoever saves can say what became of the text. */
function tooLarge(): Response {
  const what = problem('tooLarge');
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413, problem: what };
  const error = { code: TRPC_ERROR_CODES_BY_KEY.PAYLOAD_TOO_LARGE, message: what.message.sv, data };
  return Response.json({ error }, { status: 413, headers: { 'Cache-Control': 'no-store' } });
}
