import { sameTitle } from './mapping.ts';

/** Titles under which pupils, guardians or staff are listed one by one. "Elever" is a count, and "Namn" may be a school's. */
const PERSON =
  /^(person-?(nummer|nr|id|num).*|pers\.?nr|pnr|för-?namn|efter-?namn|(elev|barn)(ens)?[ -]?(namn|id|nr|nummer)?|vårdnadshavare.*|(elevens )?e-?post(adress)?)$/u;

export const isPersonTitle = (title: string) => PERSON.test(sameTitle(title));
