export { yamlDocument } from './read.ts';
