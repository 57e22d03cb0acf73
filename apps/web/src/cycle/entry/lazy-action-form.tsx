'use client';

import dynamic from 'next/dynamic';

/** Fetched only where a form is shown: a reader's page carries no code for forms. */
export const LazyActionForm = dynamic(
  async () => (await import('@varje-elev/shell/form/action-form.tsx')).ActionForm,
);
