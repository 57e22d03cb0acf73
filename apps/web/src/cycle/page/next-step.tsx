import { newId } from '@varje-elev/api';
import { criterionText } from '@varje-elev/domain';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { LinkButton } from '@varje-elev/ui/button';
import { Details } from '@varje-elev/ui/details';
import { DocumentSection } from '@varje-elev/ui/document';
import { phaseIn } from '../../framework/phase-name.tsx';
import { LazyActionForm } from '../entry/lazy-action-form.tsx';
import { abandonCycle } from '../move/abandon-action.ts';
import { movePhase } from '../move/move-phase-action.ts';
import { shareCycle } from '../move/share-action.ts';
import styles from './page.module.css';
import { type CycleView, cycleHref } from './view.ts';

/** Below the document: on to the next phase, back to an earlier one, share, abandon, or go on from what is concluded. */
export async function NextStep({ view }: { readonly view: CycleView }) {
  const { cycle, read, t } = view;
  const { may } = read;
  if (!may.move && !may.share && !may.abandon && !may.continue) return null;
  return (
    <DocumentSection id="nasta-steg" title={t('nextStep')} state="ahead">
      <div className={styles.steps}>
        {may.move ? await onward(view) : null}
        {may.move ? await back(view) : null}
        {may.share && cycle.sharing === 'working' ? await share(view) : null}
        {may.abandon && cycle.phase !== 'concluded' ? await abandon(view) : null}
        {may.continue && cycle.phase === 'concluded' ? (
          <p>
            <LinkButton href={`/cykler/ny?fortsatt=${cycle.id}`}>{t('continueVerb')}</LinkButton>
          </p>
        ) : null}
      </div>
    </DocumentSection>
  );
}

const head = ({ cycle }: CycleView) => ({
  cycleId: cycle.id,
  revision: String(cycle.revision),
  idempotencyKey: newId(),
});

async function onward(view: CycleView) {
  const { cycle, read, t, locale } = view;
  if (read.next === null) return null;
  const to = read.next.phase;
  const unmet = read.next.criteria.filter((criterion) => !criterion.met);
  const phase = view.phaseName(to);
  if (unmet.some((criterion) => criterion.hard)) {
    return (
      <div>
        <p className="meta">
          {t.rich('gateClosed', phaseIn(to, phase))} <a href="#aterstar">{t('seeWhat')}</a>
        </p>
      </div>
    );
  }
  if (to === 'concluded') {
    return <LinkButton href={`${cycleHref(cycle.id)}/avsluta`}>{t('concludeVerb')}</LinkButton>;
  }
  return (
    <LazyActionForm
      action={movePhase}
      hidden={{ ...head(view), to, criteria: unmet.map(({ id }) => id).join(',') }}
      fields={unmet.map((criterion) => ({
        kind: 'prose',
        name: `reason-${criterion.id}`,
        label: criterionText(criterion, locale, read.unit.spokenOf),
        hint: t('reasonToSkip'),
      }))}
      paths={Object.fromEntries(
        unmet.flatMap(({ id }, at) => [
          [`overrides.${at}.reason`, `reason-${id}`],
          [id, `reason-${id}`],
        ]),
      )}
      locale={locale}
      texts={await formTexts(t('moveOn', { phase }))}
    >
      <p className="meta">
        {t.rich(cycle.phase === 'plan' ? 'moveOnShares' : 'moveOnHint', phaseIn(to, phase))}
      </p>
    </LazyActionForm>
  );
}

async function back(view: CycleView) {
  const { read, t, locale } = view;
  const earlier = read.back;
  if (earlier.length === 0) return null;
  return (
    <Details summary={t('moveBack')}>
      <LazyActionForm
        action={movePhase}
        hidden={{ ...head(view), criteria: '' }}
        fields={[
          {
            kind: 'radios',
            name: 'backTo',
            label: t('moveBackTo'),
            value: earlier[0],
            options: earlier.map((to) => ({ value: to, label: view.phaseName(to) })),
          },
          { kind: 'prose', name: 'backReason', label: t('why'), hint: t('moveBackHint') },
        ]}
        // Other forms of the page have a reason and a day ”to”: a name is an id too.
        paths={{ to: 'backTo', reason: 'backReason' }}
        locale={locale}
        texts={await formTexts(t('moveBackVerb'))}
        small
      />
    </Details>
  );
}

async function share(view: CycleView) {
  const { t, locale } = view;
  return (
    <Details summary={t('share')}>
      <LazyActionForm
        action={shareCycle}
        hidden={head(view)}
        fields={[]}
        locale={locale}
        texts={await formTexts(t('shareVerb'))}
        small
      >
        <p className="meta">{t('shareHint')}</p>
      </LazyActionForm>
    </Details>
  );
}

async function abandon(view: CycleView) {
  const { t, locale } = view;
  return (
    <Details summary={t('abandon')}>
      <LazyActionForm
        action={abandonCycle}
        hidden={head(view)}
        fields={[{ kind: 'prose', name: 'abandonReason', label: t('abandonWhy'), hint: t('abandonHint') }]}
        paths={{ reason: 'abandonReason' }}
        locale={locale}
        texts={await formTexts(t('abandonVerb'))}
        small
      />
    </Details>
  );
}
