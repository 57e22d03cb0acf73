import { MarkDefs } from '@varje-elev/ui/marks';
import { preloadFonts } from '@varje-elev/ui/preload-fonts';
import { SkipLink } from '@varje-elev/ui/skip-link';
import '@varje-elev/ui/styles.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { themeCookie, themeFrom } from '../preferences.ts';

export async function rootMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.frame');
  return { title: { default: t('product'), template: `%s – ${t('product')}` }, robots: { index: false } };
}

export const rootViewport: Viewport = { width: 'device-width', initialScale: 1 };

/** The page itself: language, theme, the marks' drawings. Everything per person, so nothing is prerendered. */
export async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t, jar] = await Promise.all([getLocale(), getTranslations('shell.frame'), cookies()]);
  preloadFonts();
  const theme = themeFrom(jar.get(themeCookie)?.value);
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme}>
      <body>
        <MarkDefs />
        <SkipLink href="#innehall">{t('skip')}</SkipLink>
        {children}
      </body>
    </html>
  );
}
