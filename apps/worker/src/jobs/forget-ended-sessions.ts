import { forgetEndedSessions } from '@varje-elev/db';
import { daysBefore, eachAuthority, type Job } from '../job.ts';

const KEPT_DAYS = 30;

/** What a session says of somebody's habits and browser is not kept. The change log is another matter, and stays. */
export const forgetSessions: Job = {
  name: 'forget-ended-sessions',
  cron: '29 4 * * *',
  expireInSeconds: 15 * 60,
  retryLimit: 5,
  run: async (run) => {
    let forgotten = 0;
    const before = daysBefore(run.now, KEPT_DAYS);
    const authorities = await eachAuthority(run, async (tx, id) => {
      forgotten += await forgetEndedSessions(tx, id, before);
    });
    return { authorities, forgotten };
  },
};
