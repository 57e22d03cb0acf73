export { onRequestError } from '@varje-elev/shell/on-request-error';
