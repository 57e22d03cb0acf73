import { expect, test } from '../src/journey.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

const readers: Readonly<Record<App, string>> = { web: 'annika.granath', admin: 'rolf.hedensjo' };

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  for (const scripts of [true, false]) {
    test(`${app}: signing out ends the provider’s session too, ${scripts ? 'with' : 'without'} scripts`, async ({
      as,
    }) => {
      const { page, goto } = await as(readers[app], { app, javaScriptEnabled: scripts });
      const { idp } = running();
      const sessions = async () =>
        (await page.context().cookies(idp)).filter(({ name }) => name === 'demo_idp_session');
      expect(await sessions()).not.toEqual([]);
      await goto('/jag');
      await page.getByRole('button', { name: 'Logga ut' }).click();
      // The provider asks whoever has no scripts.
      if (!scripts) await page.getByRole('button', { name: 'Logga ut' }).click();
      await page.waitForURL(`${running()[app]}/logga-in?state=utloggad`);
      await expect(page.getByRole('status')).toHaveText('Du är utloggad.');
      expect(await sessions()).toEqual([]);
      await goto('/jag');
      await expect(page).toHaveURL(/\/logga-in\?till=%2Fjag$/);
    });
  }
}
