// npm test [-- stage …]. Plain JavaScript without dependencies, as scripts/start.mjs.
import { handOver } from './bare/hand-over.mjs';

await handOver('scripts/test/main.ts', process.argv.slice(2));
