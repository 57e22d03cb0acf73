import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule axe has, also those it leaves off by itself, but one: 7:1 contrast (AAA).
 * The look promises 4.5:1, which its sibling rule checks.
 */
export async function violations(page: Page, except: readonly string[] = []): Promise<string[]> {
  // Evaluated by the debugger, which the page's content policy does not bind.
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const rules = Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
    );
    return (await axe.run(document, { rules, resultTypes: ['violations'] })) as AxeResults;
  });
  const kept = results.violations.filter((violation) => !except.includes(violation.id));
  return kept.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary}`),
  );
}
