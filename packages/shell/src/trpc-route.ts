import 'server-only';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter, createContext } from '@varje-elev/api';
import { report } from './report.ts';
import { server, session } from './server.ts';

/** A save is a few texts; half a megabyte is far above the longest that any schema lets through. */
const largestBody = 512 * 1024;

/** The procedures over HTTP. The proxy has already refused requests from other origins. */
export async function trpcRoute(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) {
    return Response.json({ error: { message: 'Texten är för stor för att sparas.' } }, { status: 413 });
  }
  const { db, clock } = server();
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: async () => createContext({ db, clock, session: await session(), report }),
    responseMeta: () => ({ headers: { 'Cache-Control': 'no-store' } }),
  });
}
