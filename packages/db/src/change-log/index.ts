export { canonicalJson } from './canonical-json.ts';
export * from './list.ts';
export * from './record-change.ts';
export * from './verify.ts';
