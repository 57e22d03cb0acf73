import { criterionText, type SpokenOf } from '@varje-elev/domain';
import { useFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LinkButton } from '@varje-elev/ui/button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cycleHref, editHref } from '../cycle/page/view.ts';
import { phaseNumber } from '../cycle/phase-number.ts';
import { anchorOf } from '../cycle/sections.ts';
import { minutesOf, spanOf } from './minutes.ts';
import { PrioritiseHere } from './prioritise-here.tsx';
import type { PhaseNames, Step, TodayRead } from './read.ts';
import styles from './today.module.css';

export interface StepProps {
  readonly step: Step;
  readonly read: TodayRead;
  readonly phaseNames: PhaseNames;
  /** One filled button a view: the first step's. */
  readonly main: boolean;
  /** The only step: how long it takes stands in the title of the page. */
  readonly alone: boolean;
  /** The area whose form is open, by its id in the address. */
  readonly prioritising: string | null;
}

type TodayTexts = ReturnType<typeof useTranslations<'today'>>;
type Formats = ReturnType<typeof useFormats>;

interface Words {
  /** What kind of thing it is; the cycle it belongs to follows as a link. */
  readonly kind: ReactNode;
  readonly title: ReactNode;
  readonly meta: ReactNode;
  readonly verb: string;
  readonly href: string;
}

/** One thing to do: what, why, and the way straight to it. What is one verb is done here. */
export function StepBody({ step, read, phaseNames, main, alone, prioritising }: StepProps) {
  const t = useTranslations('today');
  const f = useFormats();
  const spokenOf = read.units.find(({ id }) => id === step.unitId)?.spokenOf ?? 'pupils';
  const { kind, title, meta, verb, href } = wordsOf(step, phaseNames, spokenOf, t, f);
  const here = read.units.flatMap(({ areas }) => areas).find(({ id }) => id === step.entryId);
  const open = here !== undefined && here.id === prioritising;
  return (
    <>
      <p className={styles.kind}>
        {step.kind === 'gate' && step.cycleId !== null ? (
          <a href={cycleHref(step.cycleId)}>{kind}</a>
        ) : (
          <b>{kind}</b>
        )}
        {step.kind === 'gate' || step.cycleId === null ? null : (
          <>
            {' '}
            {t('in')}{' '}
            <a href={cycleHref(step.cycleId)}>
              <Written>{step.title}</Written>
            </a>
          </>
        )}
      </p>
      <h2 className={styles.title}>{title}</h2>
      {meta === '' ? null : <div className={`meta ${styles.text}`}>{meta}</div>}
      {here && open ? <PrioritiseHere area={here} open /> : null}
      <div className={`actions ${styles.actions}`}>
        {here && !open ? <PrioritiseHere area={here} open={false} /> : null}
        <LinkButton href={href} look={main ? 'main' : 'outlined'}>
          {verb}
        </LinkButton>
        {alone ? null : <span className="meta">{t(`span.${spanOf(minutesOf(step))}`)}</span>}
      </div>
    </>
  );
}

/** Nothing at all where nothing was written, so that no empty line is left for it. */
const written = (text: string) => (text === '' ? '' : <Written>{text}</Written>);

function wordsOf(step: Step, phaseNames: PhaseNames, spokenOf: SpokenOf, t: TodayTexts, f: Formats): Words {
  const { cycleId, entryId, unitId, title, text, dueOn } = step;
  const of = cycleId ?? '';
  switch (step.kind) {
    case 'followUp':
      return {
        kind: t('followUp.kind'),
        title: t('followUp.title', { week: dueOn === null ? '' : f.weekInWords(dueOn) }),
        meta: written(text),
        verb: t('followUp.verb'),
        href: editHref(of, 'uppfoljning', entryId ?? 'ny'),
      };
    case 'action':
      return {
        kind: t('action.kind'),
        title: <Written>{text}</Written>,
        meta:
          dueOn === null ? '' : t('action.meta', { late: String(step.overdue), week: f.weekInWords(dueOn) }),
        verb: t('action.verb'),
        href: editHref(of, 'insatser', entryId ?? 'ny'),
      };
    case 'gate':
      return gateWords(step, phaseNames, spokenOf, t, f);
    case 'area':
      return {
        kind: t('area.kind'),
        title: <Written>{title}</Written>,
        meta: written(text),
        verb: t('area.verb'),
        href: `/forbattringsomraden?enhet=${unitId}#${entryId}`,
      };
    case 'startCycle':
      return {
        kind: title,
        title: t('startCycle.title'),
        meta: t('startCycle.meta'),
        verb: t('startCycle.verb'),
        href: `/cykler/ny?enhet=${unitId}`,
      };
  }
}

/** What remains before the next phase, as countable things; the way goes to the first of them. */
function gateWords(step: Step, phaseNames: PhaseNames, spokenOf: SpokenOf, t: TodayTexts, f: Formats): Words {
  const { criteria, remaining, title } = step;
  const phase = phaseNames[phaseNumber(step.phase ?? 'concluded') - 1] ?? '';
  const of = cycleHref(step.cycleId ?? '');
  const [first] = criteria;
  const ends = step.phase === 'concluded';
  if (first === undefined) {
    return {
      kind: <Written>{title}</Written>,
      title: ends ? t('gate.readyToEnd') : t('gate.ready', { phase }),
      meta: t('gate.readyText'),
      verb: ends ? t('gate.toEnd') : t('gate.toGate'),
      href: ends ? `${of}/avsluta` : `${of}#nasta-steg`,
    };
  }
  return {
    kind: <Written>{title}</Written>,
    title: ends
      ? t('gate.remainsBeforeEnd', { count: remaining, words: f.Count(remaining) })
      : t('gate.remains', { count: remaining, words: f.Count(remaining), phase }),
    meta: (
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>{criterionText(criterion, f.locale, spokenOf)}</li>
        ))}
      </ul>
    ),
    verb: t('gate.verb'),
    href: `${of}#${anchorOf(first.part)}`,
  };
}
