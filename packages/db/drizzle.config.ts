import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/schema/access.ts',
    './src/schema/authority.ts',
    './src/schema/change-log.ts',
    './src/schema/cycle.ts',
    './src/schema/cycle-parts.ts',
    './src/schema/framework.ts',
    './src/schema/improvement.ts',
    './src/schema/organisation.ts',
    './src/schema/process.ts',
    './src/schema/request.ts',
    './src/schema/school-year.ts',
  ],
  out: './migrations',
});
