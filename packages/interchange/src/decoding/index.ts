export { decoded, lostCharacter } from './decode.ts';
