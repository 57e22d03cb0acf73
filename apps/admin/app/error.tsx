'use client';

export { ErrorPage as default } from '@varje-elev/shell/pages/error-page.tsx';
