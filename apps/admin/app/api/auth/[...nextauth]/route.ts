export { authGet as GET, authPost as POST } from '@varje-elev/shell/auth-route';
