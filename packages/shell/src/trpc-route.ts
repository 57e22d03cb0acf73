import 'server-only';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '@varje-elev/api';
import { context } from './server.ts';

/** A save is a few texts; half a megabyte is far above the longest that any schema lets through. */
const largestBody = 512 * 1024;

/** The procedures over HTTP. The proxy has already refused requests from other origins. */
export async function trpcRoute(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) {
    return Response.json({ error: { message: 'Texten är för stor för att sparas.' } }, { status: 413 });
  }
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: context,
    responseMeta: () => ({ headers: { 'Cache-Control': 'no-store' } }),
  });
}
