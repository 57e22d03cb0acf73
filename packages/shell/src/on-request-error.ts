import type { Instrumentation } from 'next';

/** One line a fault, with the number that the page shows; never the request's texts. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  const name = error instanceof Error ? error.name : typeof error;
  const line = {
    at: new Date().toISOString(),
    level: 'error',
    reference: digest,
    error: name,
    method: request.method,
    route: context.routePath,
  };
  console.error(JSON.stringify(line));
};
