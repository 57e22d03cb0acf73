import { join } from 'node:path';
import { anyFreePort } from '@varje-elev/db/embedded/index';
import { root } from '../bare/repository.mjs';
import { say } from '../bare/say.mjs';
import { type App, buildIfChanged } from './build.ts';
import { lastWords, type RunningChild, startChild } from './child.ts';
import { startDatabase } from './database.ts';
import { appEnvironment, demoIdpEnvironment, ownerEnvironment, workerEnvironment } from './environment.ts';
import { untilHealthy } from './health.ts';
import { choosePort } from './ports.ts';
import { prepareData } from './prepare-data.ts';
import { writeRunning } from './running-file.ts';
import { keptSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { untilAborted } from './stop.ts';
import { suggestions } from './suggestions.ts';

export type Mode = 'start' | 'dev';

type Plan = {
  mode: Mode;
  settings: Settings;
  folder: string;
  lock: { add(pid: number): Promise<void> };
  /** What must be done at the end, last first. */
  undo: (() => Promise<void>)[];
  stopping: AbortController;
  began: number;
};

const NEXT = join(root, 'node_modules/next/dist/bin/next');
const SERVE = join(root, 'scripts/serve/main.ts');
const APPS: readonly App[] = ['web', 'admin'];

/** Starts everything in order and waits until it is to stop. */
export async function bringUp(plan: Plan): Promise<never> {
  const { mode, settings, folder, stopping, undo } = plan;
  const { signal } = stopping;
  const logs = join(folder, 'logs');
  const secrets = await keptSecrets(folder);
  const ports = await choosePorts(settings);
  const database = await startDatabase(folder, settings, secrets.appPassword);
  undo.push(database.stop);
  void database.ended?.then(() =>
    stopping.abort(new Error(`The database has ended. Its log: ${database.logPath}`)),
  );
  say(`Database: ${database.where}.`);

  const context = {
    ports,
    secrets,
    database,
    demoDate: settings.DEMO_DATE,
    mode,
    processes: settings.PROCESSES,
  };
  const build = async (app: App) => {
    const before = performance.now();
    const done = await buildIfChanged(app, { env: appEnvironment(app, context), logFolder: logs, signal });
    if (done === 'built') say(`Built ${app} in ${seconds(before)} s.`);
  };
  const data = prepareData({
    env: ownerEnvironment(context),
    folder,
    isOurs: settings.DATABASE_URL === null,
    signal,
  });
  await Promise.all([data, ...(mode === 'start' ? APPS.map(build) : [])]);

  const address = (port: number) => `http://127.0.0.1:${port}`;
  const start = async (name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, probe: string) => {
    const child = await startChild({ name, args, cwd, env, logPath: join(logs, `${name}.log`) });
    undo.push(child.stop);
    await plan.lock.add(child.pid);
    void child.ended.then((ending) => failure(child, ending).then((error) => stopping.abort(error)));
    await untilHealthy(name, probe, signal);
    return child;
  };
  const [idp, worker, web, admin] = await Promise.all([
    start(
      'demo-idp',
      ['src/main.ts'],
      join(root, 'apps/demo-idp'),
      demoIdpEnvironment(context),
      `${address(ports.idp)}/halsa`,
    ),
    start(
      'worker',
      ['src/main.ts'],
      join(root, 'apps/worker'),
      workerEnvironment(context),
      `${address(ports.worker)}/halsa`,
    ),
    ...APPS.map((app) =>
      start(
        app,
        [
          ...(mode === 'dev' ? [NEXT, 'dev'] : [SERVE, app]),
          '--hostname',
          '127.0.0.1',
          '--port',
          String(ports[app]),
        ],
        join(root, 'apps', app),
        appEnvironment(app, context),
        `${address(ports[app])}/api/halsa/redo`,
      ),
    ),
  ]);
  const pids = {
    start: process.pid,
    ...(database.pid === null ? {} : { postgres: database.pid }),
    idp: idp?.pid ?? 0,
    worker: worker?.pid ?? 0,
    web: web?.pid ?? 0,
    admin: admin?.pid ?? 0,
  };
  const running = { web: address(ports.web), admin: address(ports.admin), idp: address(ports.idp) };
  const addresses = { databaseUrl: database.appUrl, adminDatabaseUrl: database.ownerUrl };
  await writeRunning(folder, { ...running, ...addresses, pids });
  database.onReturn((postgres) => {
    say('The database had ended and was started again.');
    void writeRunning(folder, { ...running, ...addresses, pids: { ...pids, postgres } });
  });
  say(`Ready in ${seconds(plan.began)} s.\n`);
  say(`  Varje elev        ${running.web}\n  Administration    ${running.admin}\n`);
  say(await suggestions(running.idp));
  say(`\nLogs: ${logs}\nCtrl-C stops everything. npm run demo:reset starts over.`);
  return untilAborted(signal);
}

async function failure(child: RunningChild, ending: string): Promise<Error> {
  return new Error(await lastWords(child, ending));
}

async function choosePorts(settings: Settings) {
  const taken = new Set<number>();
  const choose = async (name: 'WEB_PORT' | 'ADMIN_PORT' | 'IDP_PORT', usual: number) => {
    const { port, moved } = await choosePort(name, settings[name], usual, taken);
    if (moved) say(`Port ${usual} is in use: ${port} instead (${name} sets it).`);
    return port;
  };
  return {
    web: await choose('WEB_PORT', 3000),
    admin: await choose('ADMIN_PORT', 3001),
    idp: await choose('IDP_PORT', 3002),
    // Nobody goes there but this program, to hear that it is ready.
    worker: await anyFreePort(),
  };
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
