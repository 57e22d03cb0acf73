import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@varje-elev/api';

/** The same procedures over HTTP, for what saves itself. One request a call, so that one slow save holds up no other. */
export const trpc = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });
