// npm start | npm run dev | npm run demo:reset. Plain JavaScript without dependencies: it runs on the Node that
// happens to be there, before anything is installed, and hands over to the Node that the repository pins.
import { handOver } from './bare/hand-over.mjs';

await handOver('scripts/start/main.ts', process.argv.slice(2));
