import type { Report } from '@varje-elev/api';

/** One line of JSON a fault on the error stream: reference, place and kind, never what anybody wrote. */
export const report: Report = (unexpected) => {
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level: 'error', ...unexpected })}\n`,
  );
};
