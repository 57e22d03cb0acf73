import { Level, levelOf } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import { ScrollRegion } from '@varje-elev/ui/scroll-region';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { Matrix } from '../../../src/framework/matrix.tsx';
import styles from '../../../src/framework/page.module.css';
import { phaseNamesOf } from '../../../src/framework/phase-names.ts';
import { WeaveSection } from '../../../src/framework/weave-section.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('title') };
}

export default answered(async function FrameworkPage({ searchParams }: Props) {
  const [{ niva }, t, f, { authority, mandates, actions, todayInWords }, caller] = await Promise.all([
    searchParams,
    getTranslations('framework'),
    getFormats(),
    me(),
    api(),
  ]);
  const topUnit = mandates.toSorted((a, b) => a.unitPath.length - b.unitPath.length)[0];
  const chosen = Level.safeParse(niva);
  const level = chosen.success ? chosen.data : 'staff';
  const [{ version, framework }, { versions }, process, weave] = await Promise.all([
    orRefuse(caller.framework.matrix({})),
    orRefuse(caller.framework.versions()),
    orRefuse(caller.process.read()),
    topUnit && actions.includes('weave.read')
      ? orRefuse(caller.framework.weave({ unitId: topUnit.unitId, level }))
      : null,
  ]);
  const previous = versions.find(({ id }) => id === version.previousVersionId);
  return (
    <RoomPage
      room="framework"
      status={todayInWords}
      folio={
        <>
          {t('version', {
            authority: authority.name,
            number: version.number,
            year: f.schoolYear(version.effectiveFrom),
          })}{' '}
          {previous ? (
            <a href={`/ramverket/jamfor?version=${version.id}`}>
              {t('compareWith', { number: previous.number })}
            </a>
          ) : null}
        </>
      }
    >
      <div className={`wrap ${styles.page}`}>
        <div className={styles.top}>
          <div>
            <h1>{t('title')}</h1>
            <p className="lede">{t('lede', { count: f.Count(version.vads.length) })}</p>
          </div>
          <p className="meta">
            {t('howToRead')} {framework.draftNotice ? t('draftNotice') : null}
          </p>
        </div>
        <ScrollRegion label={t('matrixCaption')}>
          <Matrix version={version} locale={f.locale} myLevel={topUnit ? levelOf(topUnit.unitType) : null} />
        </ScrollRegion>
        {weave ? (
          <WeaveSection
            weave={weave}
            level={level}
            locale={f.locale}
            phaseNames={phaseNamesOf(process.phases, f.locale)}
          />
        ) : null}
      </div>
    </RoomPage>
  );
});
