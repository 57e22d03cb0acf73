export { findPersonalNumberInNumber, findPersonalNumbers } from './find.ts';
export { PersonalNumberKind, personalNumberKindLabels } from './kinds.ts';
export { maskCell } from './mask.ts';
