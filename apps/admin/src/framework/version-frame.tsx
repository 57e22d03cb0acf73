import { frameworkVersionStateLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { Banner } from '@varje-elev/ui/banner';
import { ViewSwitch } from '@varje-elev/ui/view-switch';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import page from '../frame/page.module.css';
import type { Version } from './read.ts';

export type VersionView = 'texts' | 'compare' | 'map' | 'publish';

const paths: Readonly<Record<VersionView, string>> = {
  texts: '',
  compare: '/jamfor',
  map: '/koppla',
  publish: '/publicera',
};

/** Round every page about one version: its name, its state, and the ways to look at it. */
export async function VersionFrame(props: {
  readonly version: Version;
  readonly view: VersionView;
  readonly children: ReactNode;
}) {
  const { version, view, children } = props;
  const [t, f] = await Promise.all([getTranslations('framework'), getFormats()]);
  const isDraft = version.state === 'draft';
  const views: VersionView[] = isDraft ? ['texts', 'compare', 'map', 'publish'] : ['texts', 'compare'];
  const shown =
    version.previousVersionId === null ? views.filter((one) => one === 'texts' || one === 'publish') : views;
  return (
    <>
      {isDraft ? null : (
        <Banner kind="read-only" title={frameworkVersionStateLabels[version.state][f.locale]}>
          {t('cannotChange')}
        </Banner>
      )}
      <div className={`wrap ${page.page}`}>
        <h1>{t(isDraft ? 'draftTitle' : 'versionTitle', { number: version.number })}</h1>
        <p className="lede">
          {t(isDraft ? 'willHold' : 'holds', { year: f.schoolYear(version.effectiveFrom) })}
          {version.changeNote ? (
            <>
              {' '}
              <Written>{version.changeNote}</Written>
            </>
          ) : null}
        </p>
        <div className={page.body}>
          <ViewSwitch
            label={t('views')}
            views={shown.map((one) => ({
              href: `/ramverk/${version.id}${paths[one]}`,
              label: t(one === 'texts' && isDraft ? 'viewNames.edit' : `viewNames.${one}`),
              current: one === view,
            }))}
          />
        </div>
        {children}
      </div>
    </>
  );
}
