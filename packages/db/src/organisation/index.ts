export * from './authorities.ts';
export * from './load-units.ts';
export type { PlacedUnit } from './rows.ts';
export * from './save-organisation.ts';
export { isItsSchool, school } from './school-above.ts';
