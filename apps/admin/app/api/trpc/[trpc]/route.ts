export { trpcRoute as GET, trpcRoute as POST } from '@varje-elev/shell/trpc-route';
