export { api, server, session } from '@varje-elev/shell/server';
