import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { takenOver } from './taken-over.ts';

/** The cycle's page as somebody writes in it. */
export class CycleRoom {
  readonly page: Page;
  readonly hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.hand = hand;
  }

  /** Opens the form of a new entry, fills it and saves it; done when the form is gone. */
  async add(link: string, submit: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    await this.hand.press(this.page.getByRole('link', { name: link, exact: true }));
    await this.#inForm(submit, fill);
  }

  /** The same with an entry that is there. */
  async edit(link: Locator, submit: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    await this.hand.press(link);
    await this.#inForm(submit, fill);
  }

  async #inForm(submit: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    const form = this.page.locator('#redigera form').first();
    await form.waitFor();
    await fill(form);
    await this.hand.press(form.getByRole('button', { name: submit, exact: true }));
    await this.page.waitForURL((url) => !url.searchParams.has('redigera'));
    await expect(this.page.locator('#redigera')).toHaveCount(0);
  }

  /** A text that saves itself: written, and waited for until the page says when it was saved. */
  async text(label: string, words: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true });
    await takenOver(field);
    await this.hand.write(field, words);
    const id = await field.getAttribute('id');
    await expect(this.page.locator(`[id="${id}-status"]`)).toHaveText(/^Sparat \d\d\.\d\d$/);
  }

  remains(phase: string): Locator {
    return this.page.getByText(new RegExp(`återstår före ${phase}`));
  }

  /** The button that leads on, dashed while something must be done first. */
  onward(phase: string): Locator {
    return this.page.locator('#nasta-steg').getByRole('button', { name: `Gå vidare till ${phase}` });
  }

  async moveTo(phase: string): Promise<void> {
    await this.hand.press(this.onward(phase));
    await expect(this.onward(phase)).toHaveCount(0);
  }
}
