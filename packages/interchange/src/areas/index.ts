export { type AreaRow, readAreaCodes } from './read.ts';
