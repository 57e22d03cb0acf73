import { expect, type Page, type TestInfo } from '@playwright/test';
import axeCore, { type Result } from 'axe-core';
import type { Complaints } from './complaints.ts';

/**
 * Every rule axe has, also those it leaves off by itself, but one: 7:1 contrast (AAA). The look promises 4.5:1, which
 * its sibling rule checks.
 */
const rules = Object.fromEntries(
  axeCore.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
);

/**
 * What axe says of the page, a line each. The window is made as tall as the page meanwhile: the phone's tabs lie over
 * whatever happens to be scrolled in under them, and axe would take that for a small target.
 */
export async function axe(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (size === null) throw new Error('The page has no window');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  const violations = await violationsOn(page);
  await page.setViewportSize(size);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${target.join(' ')}\n${html}\n${failureSummary ?? ''}`,
    ),
  );
}

/** Our pages have no frames, so axe is put into the page itself, and asked for nothing that nobody reads. */
async function violationsOn(page: Page): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async (options) => {
      // A colour on its way from one theme to the other is in neither.
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
      }
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      return (await axe.run(document, options)).violations;
    },
    { rules, resultTypes: ['violations' as const] },
  );
}

/** How far the page can be pulled sideways, in pixels, and by what. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('main *, header *, footer *, nav *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const scrolls = document.documentElement.scrollWidth;
    return [
      `${scrolls} > ${width}`,
      ...wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}

/** Ids that two things have, so that a label, a hint or a fault’s link leads to the wrong one, and links of the page to no place on it. */
export function places(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => hash);
    const nowhere = links.filter((hash) => hash !== '' && !ids.includes(decodeURIComponent(hash.slice(1))));
    return [...new Set([...twice, ...nowhere.map((hash) => `nowhere: ${hash}`)])];
  });
}

/** Looks at a page as a reviewer would, and keeps a picture of it. */
export async function look(page: Page, complaints: Complaints, name: string, info: TestInfo): Promise<void> {
  await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
  expect.soft(await axe(page), `axe at ”${name}”`).toEqual([]);
  expect.soft(await sideways(page), `sideways scroll at ”${name}”`).toEqual([]);
  expect.soft(await places(page), `places at ”${name}”`).toEqual([]);
  expect.soft(complaints.take(), `what the browser complained of before ”${name}”`).toEqual([]);
}
