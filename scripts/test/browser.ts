import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../bare/say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const ADVICE =
  'No browser was found. Install Chrome or Chromium (Debian: apt-get install chromium), set CHROME_PATH to one, or run npx playwright install chromium.';

let found: string | null = null;

/** Chrome or Chromium: the one named, the system's, Playwright's, or Debian's if this is root and may install it. */
export async function browserPath(): Promise<string> {
  found ??= named() ?? installed() ?? (await playwrights()) ?? fromDebian();
  if (found === null) throw new Error(ADVICE);
  return found;
}

function named(): string | null {
  const path = process.env.CHROME_PATH;
  if (!path) return null;
  if (existsSync(path)) return path;
  throw new Error(`CHROME_PATH names ${path}, and nothing is there.`);
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, MAC].find((place) => existsSync(place)) ?? null;
}

async function playwrights(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Installing Chromium from Debian …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    ? installed()
    : null;
}
