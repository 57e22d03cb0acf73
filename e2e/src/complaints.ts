import type { Page } from '@playwright/test';

/** What a browser complained of on a page: a thrown error, a broken policy, a file that did not come. */
export class Complaints {
  readonly #said: string[] = [];
  #expected: RegExp[] = [];

  constructor(page: Page) {
    page.on('pageerror', (error) => this.#said.push(`thrown: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#said.push(`console: ${message.text()}`);
    });
  }

  /** For a step that is refused on purpose: the browser writes the answer's status in its console. */
  expect(...expected: readonly RegExp[]): void {
    this.#expected = [...this.#expected, ...expected];
  }

  /** Everything since the last time, but what was expected. */
  take(): string[] {
    const said = this.#said.splice(0);
    return said.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
  }
}
