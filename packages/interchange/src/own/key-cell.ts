import { parseSchoolYear, SchoolYear } from '@varje-elev/domain/school-year';
import { codeCell, textCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { ColumnRole, YearForm } from './mapping.ts';

type KeyRole = Exclude<ColumnRole, { role: 'figure' | 'ignored' }>;
type KeyCell =
  | { readonly unitCode: string | null }
  | { readonly unitName: string | null }
  | { readonly indicator: string | null }
  | { readonly schoolYear: SchoolYear }
  | { readonly dimension: string; readonly text: string }
  | { readonly total: true };

const unitCode = /^[1-9]\d{7}$/;
const eightDigits = { sv: 'en skolenhetskod med åtta siffror', en: 'a school unit code of eight digits' };

/** What a column of names, codes or years says of its row. An empty breakdown is the total, and says nothing. */
export function keyCell(raw: string, role: KeyRole, place: Place): KeyCell | Problem {
  if (role.role === 'schoolYear') return yearCell(raw, role.form, place);
  if (role.role === 'unitCode') {
    const code = raw === '' ? null : codeCell(raw, unitCode, eightDigits, place);
    return isProblem(code) ? code : { unitCode: code };
  }
  const text = textCell(raw, place);
  if (isProblem(text)) return text;
  if (role.role === 'breakdown') return text === null ? { total: true } : { dimension: role.dimension, text };
  return role.role === 'unitName' ? { unitName: text } : { indicator: text };
}

function yearCell(raw: string, form: YearForm, place: Place): KeyCell | Problem {
  const unreadable = () => problemAt(place, 'schoolYearUnreadable', { cell: raw });
  if (form === 'written') {
    const year = parseSchoolYear(raw);
    return year.ok ? { schoolYear: year.value } : unreadable();
  }
  const year = SchoolYear.safeParse(
    /^\d{4}$/.test(raw) ? Number(raw) - (form === 'spring' ? 1 : 0) : Number.NaN,
  );
  return year.success ? { schoolYear: year.data } : unreadable();
}

const isProblem = (cell: string | null | Problem): cell is Problem =>
  typeof cell === 'object' && cell !== null;
