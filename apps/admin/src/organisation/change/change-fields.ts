import 'server-only';
import {
  AssignmentsAtClosing,
  assignmentsAtClosingLabels,
  cannotLieUnder,
  type LocalDate,
  SchoolType,
  schoolTypeLabels,
  TeamKind,
  teamKindLabels,
  type Unit,
  UnitType,
  unitTypeLabels,
} from '@varje-elev/domain';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import type { ChangeKind } from './steps.ts';

interface Asked {
  readonly kind: ChangeKind;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly today: LocalDate;
}

/** What a step asks for, filled with what is usual. */
export async function changeFields({ kind, unit, units, today }: Asked): Promise<FieldSpec[]> {
  const [t, { locale }] = await Promise.all([getTranslations('organisation.change'), getFormats()]);
  const chosenFirst = { value: '', label: t('choose') };
  const option = ({ id, name }: Unit) => ({ value: id, label: name });
  const parents = units.filter((other) => other.id !== unit.id && cannotLieUnder(unit, other) === null);
  const day = (name: 'on' | 'from', label: string, hint?: string): FieldSpec => {
    return { kind: 'date', name, label, hint, value: today };
  };
  const parent: FieldSpec = {
    kind: 'select',
    name: 'parentId',
    label: t('parent'),
    value: '',
    options: [
      chosenFirst,
      ...parents.filter(({ id }) => id !== unit.parentId || unit.to !== null).map(option),
    ],
  };
  const successor = (first: { value: string; label: string }, hint?: string): FieldSpec => ({
    kind: 'select',
    name: 'successorId',
    label: t('successor'),
    hint,
    value: '',
    options: [first, ...units.filter(({ id, type }) => type === unit.type && id !== unit.id).map(option)],
  });
  const code: FieldSpec = {
    kind: 'line',
    wordless: true,
    name: 'schoolUnitCode',
    label: t('code'),
    hint: t('codeHint'),
  };
  const types = UnitType.options.filter(
    (type) => cannotLieUnder({ type, teamKind: 'network' }, unit) === null,
  );
  const onlyTeams = types.every((type) => type === 'team');
  switch (kind) {
    case 'rename':
      return [{ kind: 'line', name: 'name', label: t('newName'), value: unit.name }];
    case 'move':
      return [parent, day('on', t('movesOn'), t('movesOnHint'))];
    case 'close':
      return [
        day('on', t('lastDay')),
        successor({ value: '', label: t('noSuccessor') }, t('successorHint')),
        {
          kind: 'radios',
          name: 'assignments',
          label: t('assignments'),
          value: 'end',
          options: AssignmentsAtClosing.options.map((value) => ({
            value,
            label: assignmentsAtClosingLabels[value][locale],
          })),
        },
      ];
    case 'succeed':
      return [successor(chosenFirst)];
    case 'reopen':
      return [parent, day('from', t('opensOn')), ...(unit.type === 'school' ? [code] : [])];
    case 'create':
      return [
        {
          kind: 'radios',
          name: 'type',
          label: t('type'),
          value: types[0] ?? '',
          options: types.map((type) => ({ value: type, label: unitTypeLabels[type][locale] })),
        },
        { kind: 'line', name: 'name', label: t('name') },
        day('from', t('opensOn')),
        {
          kind: 'select',
          name: 'teamKind',
          label: t('teamKind'),
          hint: onlyTeams ? undefined : t('onlyTeams'),
          value: '',
          options: [
            onlyTeams ? chosenFirst : { value: '', label: t('noTeam') },
            ...TeamKind.options.map((value) => ({ value, label: teamKindLabels[value][locale] })),
          ],
        },
        ...(types.includes('school')
          ? [
              code,
              {
                kind: 'ticks' as const,
                name: 'schoolTypes',
                label: t('schoolTypes'),
                hint: t('onlySchools'),
                groups: [
                  {
                    label: '',
                    options: SchoolType.options.map((value) => ({
                      name: `form-${value}`,
                      value,
                      label: schoolTypeLabels[value][locale],
                      ticked: false,
                    })),
                  },
                ],
              },
            ]
          : []),
      ];
  }
}
