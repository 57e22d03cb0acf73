import { LinkButton } from '@varje-elev/ui/button';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import type { ChosenUnit } from './read.ts';

/** What can be done with the unit. Each step shows what it will change before it is done. */
export async function UnitSteps({ chosen }: { readonly chosen: ChosenUnit }) {
  const t = await getTranslations('organisation.steps');
  const { unit, may } = chosen;
  if (!may.edit) return null;
  const step = (name: string) => `/organisation/${unit.id}/${name}`;
  const open = unit.to === null;
  const isRoot = unit.parentId === null;
  return (
    <div className={page.actions}>
      {open ? (
        <LinkButton small href={`/personer?ge=${unit.id}`}>
          {t('giveRole')}
        </LinkButton>
      ) : null}
      <a href={step('namn')}>{t('rename')}</a>
      {open && unit.type !== 'team' ? <a href={step('ny')}>{t('create')}</a> : null}
      {open && !isRoot ? <a href={step('flytta')}>{t('move')}</a> : null}
      {open && !isRoot ? <a href={step('avsluta')}>{t('close')}</a> : null}
      {open ? null : <a href={step('eftertradare')}>{t('succeed')}</a>}
      {open ? null : <a href={step('oppna')}>{t('reopen')}</a>}
      <a href={`/andringslogg?om=${unit.id}`}>{t('log')}</a>
    </div>
  );
}
