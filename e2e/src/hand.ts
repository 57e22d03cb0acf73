import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works a page: with a pointer or a finger, or with nothing but the keyboard. */
export interface Hand {
  write(field: Locator, text: string): Promise<void>;
  date(field: Locator, day: string): Promise<void>;
  /** A radio or a tick. */
  choose(option: Locator): Promise<void>;
  pick(select: Locator, label: string): Promise<void>;
  /** A link, a button or a disclosure. */
  press(target: Locator): Promise<void>;
}

export const pointing: Hand = {
  write: (field, text) => field.fill(text),
  date: (field, day) => field.fill(day),
  choose: (option) => option.check(),
  pick: async (select, label) => {
    await select.selectOption({ label });
  },
  press: (target) => target.click(),
};

/** Further than any page is long. */
const tabsAtMost = 400;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tab by tab until one is there. Fails where focus is lost, or where the thing cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < tabsAtMost; tabs += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached by tab`);
}

export function typing(page: Page): Hand {
  return {
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      await expect(field).toHaveValue(text);
    },
    date: async (field, day) => {
      await tabTo(page, field);
      await typeDay(page, field, day);
      await expect(field).toHaveValue(day);
    },
    choose: async (option) => {
      await option.waitFor();
      if (await option.isChecked()) return;
      if ((await option.getAttribute('type')) === 'checkbox') {
        await tabTo(page, option);
        await page.keyboard.press('Space');
      } else {
        await tabTo(page, await wayIn(option));
        if (await option.isChecked()) return;
        if (await isFocused(option)) await page.keyboard.press('Space');
        for (let steps = 0; steps < 30 && !(await option.isChecked()); steps += 1) {
          await page.keyboard.press('ArrowDown');
        }
      }
      await expect(option).toBeChecked();
    },
    pick: async (select, label) => {
      await tabTo(page, select);
      await page.keyboard.press('Home');
      const chosen = () => select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text);
      for (let steps = 0; steps < 100 && (await chosen()) !== label; steps += 1) {
        await page.keyboard.press('ArrowDown');
      }
      expect(await chosen()).toBe(label);
    },
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
  };
}

/** Tab enters a group of radios at the chosen one, or at the first when none is. */
async function wayIn(radio: Locator): Promise<Locator> {
  const name = await radio.getAttribute('name');
  const group = radio.page().locator(`input[type=radio][name="${name}"]`);
  const chosen = group.and(radio.page().locator(':checked'));
  return (await chosen.count()) > 0 ? chosen.first() : group.first();
}

/** The browser's date field takes year, month and day in the order of the browser's own language, which no page knows. */
async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const orders = [
    [month, date, year],
    [year, month, date],
    [date, month, year],
  ];
  for (const order of orders) {
    for (const part of order) {
      await page.keyboard.type(part);
      // A year may have six digits, so the field waits for more of them.
      if (part === year) await page.keyboard.press('ArrowRight');
    }
    if ((await field.inputValue()) === day) return;
    for (const _ of order) await page.keyboard.press('ArrowLeft');
  }
}
