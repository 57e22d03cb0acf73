import { chromium } from '@playwright/test';
import { browserPath } from '../../../scripts/test/browser.ts';
import type { Cookie } from '../measure/signed-in.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Compressed bytes of script that a browser with an empty cache really fetches until the page has come to rest. */
export async function scriptsDownloaded(page: string, cookie: Cookie) {
  const browser = await chromium.launch({ executablePath: await browserPath(), args });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ ...cookie, url: page }]);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    /** What had come of a script when its headers were read: the headers. */
    const headersOf = new Map<string, number>();
    const sizes: number[] = [];
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') headersOf.set(requestId, response.encodedDataLength);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const headers = headersOf.get(requestId);
      if (headers !== undefined) sizes.push(encodedDataLength - headers);
    });
    await session.send('Network.enable');
    await tab.goto(page, { waitUntil: 'networkidle' });
    return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await browser.close();
  }
}
