type Handler = (request: Request) => Promise<Response>;
type Handlers = { readonly GET: Handler; readonly POST: Handler };

/** Just enough of a browser: cookies per site, forms, redirects; the app is called in this process. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #appOrigin: string;
  readonly #handlers: Handlers;

  constructor(appOrigin: string, handlers: Handlers) {
    this.#appOrigin = appOrigin;
    this.#handlers = handlers;
  }

  cookie(name: string): string | undefined {
    return this.#jar(this.#appOrigin).get(name);
  }

  async get(url: string): Promise<Response> {
    return this.#send(url, { method: 'GET' });
  }

  async post(url: string, form: Record<string, string>): Promise<Response> {
    return this.#send(url, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  async json(path: string): Promise<unknown> {
    return (await this.get(`${this.#appOrigin}${path}`)).json();
  }

  /** From the sign-in form, through the provider's pages as `subject`, back to the app; where it ends up. */
  async signIn(subject: string, query = ''): Promise<URL> {
    const start = `${this.#appOrigin}/api/auth/signin/oidc${query}`;
    const { csrfToken } = (await this.json('/api/auth/csrf')) as { csrfToken: string };
    let response = await this.post(start, { csrfToken, callbackUrl: '/' });
    for (let steps = 0; steps < 20; steps += 1) {
      const location = response.headers.get('location');
      if (location === null) {
        response = await this.#answerForm(response, subject);
        continue;
      }
      const next = new URL(location, response.url || this.#appOrigin);
      const home = next.origin === this.#appOrigin && !next.pathname.startsWith('/api/auth/callback');
      if (home) return next;
      response = await this.get(next.href);
    }
    throw new Error('The sign-in did not end');
  }

  /** The provider's page: its login form, its consent form, or its question about ending an earlier sign-in. */
  async #answerForm(response: Response, subject: string): Promise<Response> {
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`No form in: ${page.slice(0, 500)}`);
    const hidden = [...page.matchAll(/<input[^>]*name="(\w+)"[^>]*value="([^"]*)"/g)];
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    return this.post(action, { ...fields, logout: 'yes', login: subject, password: 'x' });
  }

  async #send(url: string, init: { method: string; body?: string; headers?: Record<string, string> }) {
    const { origin } = new URL(url);
    const jar = this.#jar(origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, cookie, 'user-agent': 'Test', 'x-forwarded-for': '192.0.2.1' };
    const sent = { ...init, headers };
    const response =
      origin === this.#appOrigin
        ? await this.#handlers[init.method === 'POST' ? 'POST' : 'GET'](new Request(url, sent))
        : await fetch(url, { ...sent, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1)];
  const ended = attributes.some((one) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(one));
  if (ended || value === '') jar.delete(name);
  else jar.set(name, value);
}
