export { decoded, lostCharacter } from './decode.ts';
export { opened, readWhole } from './opening.ts';
