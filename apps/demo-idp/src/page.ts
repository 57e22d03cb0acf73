import { html, type Markup } from './html.ts';

/** The frame of every page: the paper, the name with its thread, and what the page says. */
export function page(title: string, main: Markup, scripts: readonly string[] = []): string {
  const document = html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Varje elev</title>
    <link rel="icon" href="/symbol.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/stil.css">
    ${scripts.map((source) => html`<script src="${source}" defer></script>`)}
  </head>
  <body>
    <a class="skip" href="#innehall">Hoppa till innehållet</a>
    <header class="mast"><div class="wrap mast-row">
      <p class="wordmark">Varje elev</p>
      <p class="meta">Demons inloggning</p>
    </div></header>
    <main id="innehall" class="wrap" tabindex="-1">${main}</main>
  </body>
</html>
`;
  return document.text;
}
