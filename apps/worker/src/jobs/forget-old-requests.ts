import { forgetOldKeys, forgetOldWindows } from '@varje-elev/db';
import { daysBefore, eachAuthority, type Job } from '../job.ts';

/** A computer closed on a Friday may try its last write again on Monday; nobody tries for a week. */
const KEYS_DAYS = 7;
/** The windows are minutes long. */
const WINDOWS_DAYS = 1;

export const forgetOldRequests: Job = {
  name: 'forget-old-requests',
  cron: '17 * * * *',
  expireInSeconds: 15 * 60,
  retryLimit: 3,
  run: async (run) => {
    await forgetOldWindows(run.db, daysBefore(run.now, WINDOWS_DAYS));
    const before = daysBefore(run.now, KEYS_DAYS);
    return { authorities: await eachAuthority(run, (tx, id) => forgetOldKeys(tx, id, before)) };
  },
};
