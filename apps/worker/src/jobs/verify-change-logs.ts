import { verifyChangeLog } from '@varje-elev/db';
import { eachAuthority, type Job } from '../job.ts';

/** A chain that does not hold is an answer, not a failure of the job: it says so on the error stream and goes on. */
export const verifyChangeLogs: Job = {
  name: 'verify-change-logs',
  cron: '43 4 * * *',
  expireInSeconds: 3 * 3_600,
  retryLimit: 5,
  run: async (run) => {
    let entries = 0;
    let broken = 0;
    const verify: Parameters<typeof eachAuthority>[1] = async (tx, authorityId) => {
      const verdict = await verifyChangeLog(tx, authorityId);
      entries += verdict.links;
      if (verdict.whole) return;
      broken += 1;
      const { brokenAt, links } = verdict;
      run.log({ level: 'error', event: 'change log broken', authorityId, brokenAt, wholeBefore: links });
    };
    const authorities = await eachAuthority(run, verify, { readOnly: true });
    return { authorities, entries, broken };
  },
};
