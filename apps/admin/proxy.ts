export { secureProxy as proxy } from '@varje-elev/shell/proxy';

export const config = { matcher: ['/((?!_next/static|icon.svg).*)'] };
