import type { LocalDate, Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import page from '../../frame/page.module.css';
import type { Preview } from '../read.ts';
import type { Said } from './change-said.ts';
import { ReaderChanges } from './reader-changes.tsx';
import type { ChangeKind } from './steps.ts';
import { WhatCloses } from './what-closes.tsx';

export interface WhatChangesProps {
  readonly kind: ChangeKind;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly said: Said;
  readonly preview: Preview;
  readonly today: LocalDate;
}

/** The change in sentences: the unit, what goes along, whose sight changes, and what stays. */
export async function WhatChanges({ kind, unit, units, said, preview, today }: WhatChangesProps) {
  const [t, f] = await Promise.all([getTranslations('organisation.change'), getFormats()]);
  const nameOf = (id: string | null | undefined) => units.find((other) => other.id === id)?.name ?? '';
  const { cycles, closing } = preview;
  const teams = closing?.units.slice(1).map(({ name }) => name) ?? [];
  const below = preview.units.filter(({ id }) => id !== unit.id).map(({ name }) => name);
  const words = {
    unit: unit.name,
    name: said.name?.trim() ?? '',
    from: nameOf(unit.parentId),
    parent: kind === 'create' ? unit.name : nameOf(said.parentId),
    successor: nameOf(said.successorId),
    day: f.day(said.on ?? said.from ?? today),
    running: cycles.running,
    all: cycles.all,
  };
  return (
    <>
      <ul className={`read ${page.list}`}>
        <li>{t(`${kind}.what`, words)}</li>
        {kind === 'move' && below.length > 0 ? (
          <li>{t('belowFollow', { count: below.length, units: f.list(below) })}</li>
        ) : null}
        {(kind === 'move' || kind === 'close') && cycles.all > 0 ? (
          <li>{t(`${kind}.cycles`, words)}</li>
        ) : null}
        {teams.length > 0 ? <li>{t('close.teams', { count: teams.length, units: f.list(teams) })}</li> : null}
        {teams.length > 0 && said.assignments === 'goOnAtSuccessor' ? <li>{t('close.teamsEnd')}</li> : null}
        {closing !== null && closing.withoutAccess > 0 ? (
          <li>{t('close.withoutAccess', { ...words, count: closing.withoutAccess })}</li>
        ) : null}
        <li>{t(closing !== null && words.successor !== '' ? 'close.succeeded' : `${kind}.kept`, words)}</li>
      </ul>
      {kind === 'move' ? <ReaderChanges unitName={unit.name} preview={preview} /> : null}
      {closing === null ? null : <WhatCloses told={closing} successor={words.successor} day={words.day} />}
    </>
  );
}
