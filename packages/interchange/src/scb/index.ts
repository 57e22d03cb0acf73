export { countCollection } from './count.ts';
export { readFieldSpecification } from './read-specification.ts';
export * from './schema.ts';
