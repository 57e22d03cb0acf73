export { chainOf, resourceAbove } from './chain.ts';
export { mustBeOpen } from './open-unit.ts';
export { loadPlaces, type Place } from './places.ts';
