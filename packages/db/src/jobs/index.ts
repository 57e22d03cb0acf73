export { JOBS_SCHEMA, migrateJobs } from './migrate-jobs.ts';
