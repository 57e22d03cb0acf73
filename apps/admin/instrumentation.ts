export { onRequestError } from '@varje-elev/shell/on-request-error';
export { register } from '@varje-elev/shell/register';
