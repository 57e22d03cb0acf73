import 'server-only';
import { BreakKind, breakKindLabels, type SchoolYear, type SchoolYearCalendar } from '@varje-elev/domain';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import type { Stretch } from './read.ts';

type Terms = Omit<SchoolYearCalendar, 'year' | 'breaks'>;

export async function termFields(stored?: Terms): Promise<FieldSpec[]> {
  const t = await getTranslations('schoolYear.form');
  const names = ['autumnStart', 'autumnEnd', 'springStart', 'springEnd'] as const;
  return names.map((name) => ({ kind: 'date', name, label: t(name), value: stored?.[name] ?? '' }));
}

/** A year to begin with, and whether last year's days off come along. */
export async function newYearFields(
  years: readonly SchoolYear[],
  latest: SchoolYear | null,
): Promise<FieldSpec[]> {
  const [t, f] = await Promise.all([getTranslations('schoolYear.form'), getFormats()]);
  const copy: FieldSpec[] =
    latest === null
      ? []
      : [
          {
            kind: 'tick',
            name: 'copy',
            label: t('copy', { year: f.schoolYear(latest) }),
            hint: t('copyHint'),
            value: 'on',
          },
        ];
  return [
    {
      kind: 'select',
      name: 'year',
      label: t('year'),
      value: String(years[0] ?? ''),
      options: years.map((year) => ({ value: String(year), label: f.schoolYear(year) })),
    },
    ...(await termFields()),
    ...copy,
  ];
}

export async function stretchFields(stored?: Stretch): Promise<FieldSpec[]> {
  const [t, f] = await Promise.all([getTranslations('schoolYear.form'), getFormats()]);
  return [
    {
      kind: 'radios',
      name: 'kind',
      label: t('kind'),
      value: stored?.kind ?? 'break',
      options: BreakKind.options.map((kind) => ({ value: kind, label: breakKindLabels[kind][f.locale] })),
    },
    { kind: 'line', name: 'name', label: t('name'), hint: t('nameHint'), value: stored?.name ?? '' },
    { kind: 'date', name: 'from', label: t('from'), value: stored?.from ?? '' },
    { kind: 'date', name: 'to', label: t('to'), hint: t('toHint'), value: stored?.to ?? '' },
  ];
}
