import { expect, type Locator, type Page } from '@playwright/test';
import type { Seat } from './journey.ts';
import { takenOver } from './taken-over.ts';

/** The framework's draft in the administrators' console, on the level of the staff. */
export class FrameworkRoom {
  readonly #seat: Seat;
  readonly page: Page;

  constructor(seat: Seat) {
    this.#seat = seat;
    this.page = seat.page;
  }

  /** A fresh draft; one that an interrupted run left is taken away first. */
  async startDraft(): Promise<void> {
    const { page } = this;
    await this.#seat.goto('/ramverk');
    const left = page.getByRole('row').filter({ hasText: 'Utkast' }).getByRole('link');
    if ((await left.count()) > 0) {
      await left.click();
      await page.getByRole('button', { name: 'Ta bort utkastet' }).click();
      await page.waitForURL((url) => url.pathname === '/ramverk');
    }
    await page.getByRole('button', { name: 'Påbörja ett utkast' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Utkast till version \d+$/);
  }

  /** The HUR of the staff under the second VAD. */
  get #hurs(): Locator {
    const { page } = this;
    const vad = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: /^2\. / }) });
    return vad.locator('div').filter({ has: page.locator(':scope > h3', { hasText: 'Medarbetare' }) });
  }

  async reword(number: string, text: string): Promise<void> {
    await this.#hurs.getByRole('link', { name: `Ändra ${number}` }).click();
    const hur = this.#hurs.getByLabel('HUR', { exact: true });
    await takenOver(hur);
    await hur.fill(text);
    await this.#hurs.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(this.#hurs.getByText(text)).toBeVisible();
  }

  async add(text: string): Promise<void> {
    await this.#hurs.getByRole('link', { name: 'Lägg till ett HUR' }).click();
    await this.#hurs.getByLabel('HUR', { exact: true }).fill(text);
    await this.#hurs.getByRole('button', { name: 'Lägg till HUR' }).click();
    await expect(this.#hurs.getByText(text)).toBeVisible();
  }

  /** What becomes of a HUR of the version before: of its words as they stood, and others. */
  async map(number: string, kind: string, ...to: readonly string[]): Promise<void> {
    const { page } = this;
    await this.view('Koppling');
    const level = page.getByRole('region', { name: 'Medarbetare' });
    await level.getByRole('link', { name: `Ändra ${number}`, exact: true }).click();
    await level.getByRole('radio', { name: kind }).check();
    for (const box of await level.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
    for (const text of to) await level.getByRole('checkbox', { name: text }).check();
    await level.getByRole('button', { name: 'Spara kopplingen' }).click();
    await expect(level.getByRole('button', { name: 'Spara kopplingen' })).toHaveCount(0);
  }

  /** The staff's HUR of that number as the draft words it. */
  async wording(number: string): Promise<string> {
    await this.view('Koppling');
    const line = this.page
      .getByRole('region', { name: 'Medarbetare' })
      .getByRole('listitem')
      .filter({ has: this.page.locator('b', { hasText: new RegExp(`^${number.replace('.', '\\.')}$`) }) });
    return (await line.locator('p').first().innerText()).slice(number.length).trim();
  }

  async view(name: string): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Visa versionen som' })
      .getByRole('link', { name });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', /page|true/);
  }
}
