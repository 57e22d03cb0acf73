export { api, session } from '@varje-elev/shell/server';
