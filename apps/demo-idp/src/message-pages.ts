import { html, Markup } from './html.ts';
import { page } from './page.ts';

/** Shown when someone comes here without being on the way to sign in, or too late. */
export function startElsewherePage(origins: readonly string[]): string {
  return page(
    'Börja i Varje elev',
    html`
      <h1>Börja i Varje elev</h1>
      <p class="lede">Här väljer man vem man är när man loggar in. Den här inloggningen är inte påbörjad, eller så har den gått ut.</p>
      <ul class="links">${origins.map((origin) => html`<li><a href="${origin}">${origin}</a></li>`)}</ul>`,
  );
}

/** `form` is the provider's own markup, with its guard against forged requests; it is answered by the script. */
export function signOutPage(form: string): string {
  return page(
    'Logga ut',
    html`
      <h1>Logga ut</h1>
      <p class="lede">Sedan kan du logga in som någon annan.</p>
      ${new Markup(form)}
      <p><button class="main" type="submit" form="op.logoutForm" name="logout" value="yes" id="logga-ut">Logga ut</button></p>`,
    ['/logga-ut.js'],
  );
}

export function signedOutPage(): string {
  return page(
    'Du är utloggad',
    html`<h1>Du är utloggad</h1><p class="lede">Du kan stänga fönstret eller logga in som någon annan.</p>`,
  );
}

export function awayPage(): string {
  return page(
    'Databasen svarar inte',
    html`
      <h1>Databasen svarar inte</h1>
      <p class="lede">Listan över personer går inte att hämta just nu. Vänta en stund och läs in sidan igen.</p>`,
  );
}

export function faultPage(code: string, description: string): string {
  return page(
    'Inloggningen gick inte att slutföra',
    html`
      <h1>Inloggningen gick inte att slutföra</h1>
      <p class="lede">Gå tillbaka och försök igen. Om felet kommer tillbaka: lämna den här uppgiften till den som sköter demon.</p>
      <p class="meta" lang="en">${code}: ${description}</p>`,
  );
}
