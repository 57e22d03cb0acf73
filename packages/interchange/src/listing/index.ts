export { digits, named, orEmpty, unitCode, wholeNumber, year } from './cells.ts';
export { type LineRead, type ListingKind, listingKind, type PlaceOf } from './kind.ts';
export { readListing } from './read.ts';
