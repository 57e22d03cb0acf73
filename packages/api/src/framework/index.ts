export { shownVersion } from './shapes.ts';
