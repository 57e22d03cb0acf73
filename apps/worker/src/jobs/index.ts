import type { Job } from '../job.ts';
import { forgetSessions } from './forget-ended-sessions.ts';
import { forgetOldRequests } from './forget-old-requests.ts';
import { verifyChangeLogs } from './verify-change-logs.ts';

export const jobs: readonly Job[] = [forgetOldRequests, forgetSessions, verifyChangeLogs];
