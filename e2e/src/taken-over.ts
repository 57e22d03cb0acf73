import { expect, type Locator } from '@playwright/test';

/**
 * Until React has taken the server's field over. To fill is to select what stands there and to write over it: a field
 * taken over in between loses what was selected, and keeps the old text before the new. No person is as quick.
 */
export async function takenOver(field: Locator): Promise<void> {
  const keys = () => field.evaluate((element) => Object.keys(element).join(' '));
  await expect.poll(keys).toContain('__reactProps');
}
