import {
  accessActionLabels,
  breakKindLabels,
  frameworkVersionStateLabels,
  hurKindLabels,
  type Label,
  type Locale,
  levelLabels,
  mappingKindLabels,
  phaseLabels,
  roleLabels,
  schoolTypeLabels,
  teamKindLabels,
  unitTypeLabels,
} from '@varje-elev/domain';

type Words = Readonly<Record<string, Label>>;

const apps: Words = {
  web: { sv: 'Varje elev', en: 'Varje elev' },
  admin: { sv: 'Administrationen', en: 'The administration' },
};
const languages: Words = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
};

/** The codes that are kept under a field's name, each with its words. */
const wordsOf: Readonly<Record<string, Words>> = {
  action: accessActionLabels,
  app: apps,
  kind: { ...hurKindLabels, ...mappingKindLabels, ...breakKindLabels },
  level: levelLabels,
  locale: languages,
  phase: phaseLabels,
  role: roleLabels,
  schoolTypes: schoolTypeLabels,
  state: frameworkVersionStateLabels,
  teamKind: teamKindLabels,
  // A command on a draft has a type too, which the row has already said in words.
  type: unitTypeLabels,
};

/** The words of a code; null for a field that keeps no codes, and nothing for a code that is not for reading. */
export function codeWords(field: string, value: string, locale: Locale): string | null {
  const words = wordsOf[field];
  return words === undefined ? null : (words[value]?.[locale] ?? '');
}
