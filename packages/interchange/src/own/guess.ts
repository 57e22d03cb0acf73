import { parseSchoolYear } from '@varje-elev/domain/school-year';
import type { OwnCell } from './line.ts';
import { type ColumnRole, type FigureKind, type MappedIndicator, sameTitle } from './mapping.ts';

export interface GuessedColumn {
  readonly role: ColumnRole;
  /** `content`: what stands in the column fits nothing else. `title`: only its title speaks for it. */
  readonly by: 'content' | 'title' | 'nothing';
  /** For a figure. */
  readonly indicator: MappedIndicator | null;
}

const NUMBER = /^[-−]?\d{1,3}([   ]?\d{3})*(,\d+)?\s*%?$/u;
const MARK = /^(\.{1,3}|-|–|\*{1,3}|~100|<\s?\d+)$/u;
const UNIT_CODE = /^[1-9]\d{7}$/;
const YEAR = /^(19|20)\d\d$/;

const TITLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/skol-?enhets?-?kod|^enhetskod$|^skolkod$/u, { role: 'unitCode' }],
  [/^(skola|skolans namn|skolenhet|enhet|enhetsnamn|skolnamn|namn|name)$/u, { role: 'unitName' }],
  [/^(indikator|mått|nyckeltal|fråga)$/u, { role: 'indicator' }],
  [/^kön$/u, { role: 'breakdown', dimension: 'Kön' }],
  [/^(års-?kurs|åk)$/u, { role: 'breakdown', dimension: 'Årskurs' }],
  [/bakgrund/u, { role: 'breakdown', dimension: 'Bakgrund' }],
];

/**
 * What a column seems to be, by its cells first and its title second. Only a proposal for a person to confirm: a lone year
 * is taken as that of the spring, as SIRIS and Kolada count grades.
 */
export function guessRole(title: string, cells: readonly OwnCell[]): GuessedColumn {
  const texts = cells.map(({ text }) => text);
  const all = (fits: (text: string) => boolean) => texts.length > 0 && texts.every(fits);
  const written = sameTitle(title);
  if (all((text) => UNIT_CODE.test(text))) return guessed({ role: 'unitCode' }, 'content');
  if (all((text) => parseSchoolYear(text).ok))
    return guessed({ role: 'schoolYear', form: 'written' }, 'content');
  if (all((text) => YEAR.test(text)) && /år|year/u.test(written))
    return guessed({ role: 'schoolYear', form: 'spring' }, 'title');
  const titled = TITLES.find(([pattern]) => pattern.test(written));
  if (titled !== undefined) return guessed(titled[1], 'title');
  if (/kod$|nr$|nummer$|^id$/u.test(written)) return guessed({ role: 'ignored' }, 'title');
  if (all((text) => NUMBER.test(text) || MARK.test(text)) && texts.some((text) => NUMBER.test(text)))
    return figureOf(title, cells);
  return guessed({ role: 'ignored' }, 'nothing');
}

const guessed = (role: ColumnRole, by: GuessedColumn['by']): GuessedColumn => ({ role, by, indicator: null });

function figureOf(title: string, cells: readonly OwnCell[]): GuessedColumn {
  const numbers = cells.filter(({ text }) => NUMBER.test(text));
  const isPercent = numbers.some(({ text, percent }) => percent || text.endsWith('%'));
  const isShare = isPercent || /%|andel|procent|_pct$/u.test(sameTitle(title));
  const isWhole = numbers.every(({ text }) => !text.includes(','));
  const kind: FigureKind = isShare ? 'share' : isWhole ? 'count' : 'amount';
  const fraction = isShare && !isPercent && numbers.every(({ text }) => /^(0|1|0,\d+|1,0+)$/.test(text));
  const indicator = { id: title, kind, scale: fraction ? ('fraction' as const) : ('percent' as const) };
  return { role: { role: 'figure', part: 'value', indicator: title }, by: 'content', indicator };
}
