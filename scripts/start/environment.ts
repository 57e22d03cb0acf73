import type { App } from './build.ts';
import type { Secrets } from './secrets.ts';

type Context = {
  mode: 'start' | 'dev';
  ports: Record<App | 'idp' | 'worker', number>;
  secrets: Secrets;
  database: { ownerUrl: string; appUrl: string };
  demoDate: string;
  processes: number | null;
};

const address = (port: number) => `http://127.0.0.1:${port}`;

/** What every program gets: where to find Node and a temporary folder, and nothing the reader's shell happens to hold. */
function bare(mode: Context['mode']): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ', 'CI', 'TERM', 'NODE_EXTRA_CA_CERTS'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** The two applications. They get the role that owns nothing, never the owner's. */
export function appEnvironment(app: App, context: Context): NodeJS.ProcessEnv {
  const { ports, secrets } = context;
  return {
    ...bare(context.mode),
    DATABASE_URL: context.database.appUrl,
    AUTH_SECRET: secrets.authSecret,
    AUTH_URL: address(ports[app]),
    AUTH_TRUST_HOST: 'true',
    OIDC_ISSUER: address(ports.idp),
    OIDC_CLIENT_ID: app,
    OIDC_CLIENT_SECRET: app === 'web' ? secrets.webClientSecret : secrets.adminClientSecret,
    WEB_URL: address(ports.web),
    ADMIN_URL: address(ports.admin),
    DEMO: '1',
    DEMO_DATE: context.demoDate,
    // Few people use the console at a time.
    PROCESSES: app === 'web' ? String(context.processes ?? '') : '1',
  };
}

/** Migration and the seed: as the owner of the tables. They set the app role's password to the one in DATABASE_URL. */
export function ownerEnvironment(context: Context): NodeJS.ProcessEnv {
  return {
    ...bare(context.mode),
    OWNER_DATABASE_URL: context.database.ownerUrl,
    DATABASE_URL: context.database.appUrl,
    OIDC_ISSUER: address(context.ports.idp),
    DEMO: '1',
    DEMO_DATE: context.demoDate,
  };
}

export function demoIdpEnvironment(context: Context): NodeJS.ProcessEnv {
  const { ports, secrets } = context;
  return {
    ...bare(context.mode),
    DATABASE_URL: context.database.appUrl,
    IDP_PORT: String(ports.idp),
    WEB_URL: address(ports.web),
    ADMIN_URL: address(ports.admin),
    WEB_CLIENT_SECRET: secrets.webClientSecret,
    ADMIN_CLIENT_SECRET: secrets.adminClientSecret,
    DEMO: '1',
    DEMO_DATE: context.demoDate,
  };
}

/** Jobs run by the real clock: what they forget was written by it, whatever day the demo shows. */
export function workerEnvironment(context: Context): NodeJS.ProcessEnv {
  return {
    ...bare(context.mode),
    DATABASE_URL: context.database.appUrl,
    WORKER_PORT: String(context.ports.worker),
  };
}
