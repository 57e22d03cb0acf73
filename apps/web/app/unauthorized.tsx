export { NotFoundPage as default } from '@varje-elev/shell/pages/not-found-page.tsx';
