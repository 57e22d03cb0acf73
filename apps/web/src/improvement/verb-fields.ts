import { type Locale, Weight, weightLabels } from '@varje-elev/domain';
import type { FieldSpec } from '@varje-elev/shell/form/field-spec';
import type { getTranslations } from 'next-intl/server';
import type { AreaList, ListedArea } from './read.ts';
import type { Verb } from './verbs.ts';

export type ImprovementTexts = Awaited<ReturnType<typeof getTranslations<'improvement'>>>;

/** What each verb asks. */
export function verbFields(
  area: ListedArea,
  list: AreaList,
  verb: Verb,
  t: ImprovementTexts,
  locale: Locale,
): FieldSpec[] {
  const legal = area.kind === 'legalDeficiency';
  switch (verb) {
    case 'andra':
      return [
        { kind: 'line', name: 'title', label: t('form.title'), value: area.title },
        {
          kind: 'prose',
          name: 'description',
          label: t('form.description'),
          hint: t('form.descriptionHint'),
          value: area.description,
        },
        ...(legal ? ownerFields(list, t, area) : []),
      ];
    case 'prioritera':
      return prioritisationFields(area, t, locale);
    case 'taupp':
      return [
        {
          kind: 'radios',
          name: 'cycleId',
          label: t('form.cycle'),
          options: list.cycles.map(({ id, title }) => ({ value: id, label: title, written: true })),
        },
      ];
    case 'los':
      return [
        { kind: 'prose', name: 'resolution', label: t('form.resolution') },
        {
          kind: 'prose',
          name: 'verification',
          label: legal ? t('form.verification') : t('form.verificationOptional'),
          hint: legal ? t('form.verificationHint') : undefined,
        },
      ];
    case 'parkera':
      return [{ kind: 'prose', name: 'reason', label: t('form.parkedReason'), hint: t('form.parkedHint') }];
    case 'skicka':
    case 'oppna':
      return [];
  }
}

/** On what grounds it is prioritised: words, not a score. */
export function prioritisationFields(
  { prioritisation }: Pick<ListedArea, 'prioritisation'>,
  t: ImprovementTexts,
  locale: Locale,
): FieldSpec[] {
  return [
    ...(['meaningForPupils', 'urgency', 'ownControl'] as const).map(
      (name): FieldSpec => ({
        kind: 'radios',
        name,
        label: t(`form.${name}`),
        value: prioritisation?.[name] ?? '',
        options: Weight.options.map((value) => ({ value, label: weightLabels[value][locale] })),
      }),
    ),
    {
      kind: 'prose',
      name: 'supportNeeded',
      label: t('form.supportNeeded'),
      hint: t('form.supportNeededHint'),
      value: prioritisation?.supportNeeded,
    },
  ];
}

/** Who answers and by when: compulsory for a deficiency against law. */
export function ownerFields(
  list: Pick<AreaList, 'members'>,
  t: ImprovementTexts,
  stored: Pick<ListedArea, 'ownerId' | 'dueOn'> | null,
): FieldSpec[] {
  return [
    {
      kind: 'select',
      name: 'ownerId',
      label: t('form.owner'),
      hint: t('form.ownerHint'),
      value: stored?.ownerId ?? '',
      options: [
        { value: '', label: t('form.nobodyYet') },
        ...list.members.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      kind: 'date',
      name: 'dueOn',
      label: t('form.due'),
      hint: t('form.ownerHint'),
      value: stored?.dueOn ?? '',
    },
  ];
}
