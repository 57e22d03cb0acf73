/** What a form says, before anybody has checked it. The procedure parses it and words what is wrong. */
export class FormValues {
  readonly #form: FormData;

  constructor(form: FormData) {
    this.#form = form;
  }

  text(name: string): string {
    const value = this.#form.get(name);
    return typeof value === 'string' ? value : '';
  }

  /** Was the field in the form at all? */
  has(name: string): boolean {
    return this.#form.has(name);
  }

  /** Nothing chosen, or nothing written, is null. */
  orNull(name: string): string | null {
    return this.text(name).trim() || null;
  }

  /** A number as Swedes write it, ”12,5” or ”1 200”; what is no number is sent on as it is, to be refused in words. */
  number(name: string): number | string | null {
    const written = this.orNull(name);
    if (written === null) return null;
    const value = Number(
      written
        .replace(/[\s\u00a0]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    );
    return Number.isFinite(value) ? value : written;
  }

  ticked(name: string): boolean {
    return this.#form.get(name) !== null;
  }

  /** The values of ticks that have names of their own: `hur-1`, `hur-2`. */
  tickedValues(prefix: string): string[] {
    return [...this.#form].flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === 'string' ? [value] : [],
    );
  }

  /** The revision that the writer saw, null for something new. */
  revision(): number | string | null {
    return this.number('revision');
  }
}
