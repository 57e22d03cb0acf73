import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@varje-elev/api';
import { writerHeader } from '@varje-elev/shell/writer-header';

/**
 * The same procedures over HTTP, for what saves itself. One request a call, so that one slow save holds up no other. Each
 * says in its context for whom its page was made.
 */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/api/trpc',
      headers: ({ op }) => ({ [writerHeader]: String(op.context.writerId ?? '') }),
    }),
  ],
});
