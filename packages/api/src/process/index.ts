export { processInForce } from './in-force.ts';
