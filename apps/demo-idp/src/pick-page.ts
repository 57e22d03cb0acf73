import { html, type Markup } from './html.ts';
import { page } from './page.ts';
import { type DemoPerson, groupPeople, matches, suggestPeople } from './person.ts';

type Choice = { uid: string; people: readonly DemoPerson[]; query: string };

/** The list to pick from. Works without JavaScript; with it, the list narrows while one writes. */
export function pickPage({ uid, people, query }: Choice): string {
  const address = `/logga-in/${encodeURIComponent(uid)}`;
  const found = query === '' ? people : people.filter((person) => matches(person, query));
  const groups = groupPeople(found);
  return page(
    'Välj vem du är',
    html`
      <h1>Välj vem du är</h1>
      <p class="lede">Alla här är påhittade. Inget lösenord behövs: den du väljer är du tills du loggar ut.</p>
      <form class="search" method="get" action="${address}" role="search">
        <label for="sok">Sök på namn, roll eller enhet</label>
        <div class="search-row">
          <input id="sok" name="sok" type="search" value="${query}" autocomplete="off" spellcheck="false">
          <button class="quiet" type="submit">Sök</button>
        </div>
        <p class="meta" id="antal" role="status">${count(found.length, people.length)}</p>
      </form>
      <form method="post" action="${address}" id="personer">
        ${query === '' ? suggestions(suggestPeople(people)) : null}
        ${groups.map(
          (group) => html`
            <section class="authority" data-group>
              <h2>${group.authority}</h2>
              ${group.units.map(
                ({ unit, people: members }) => html`
                  <div class="unit" data-group>
                    <h3>${unit}</h3>
                    <ul>${members.map((person) => entry(person, person.role))}</ul>
                  </div>`,
              )}
            </section>`,
        )}
      </form>
      <p class="lede" id="ingen" ${groups.length > 0 ? html`hidden` : null}>Ingen i listan stämmer med det du har skrivit.</p>`,
    ['/sok.js'],
  );
}

function suggestions(people: readonly DemoPerson[]): Markup {
  return html`
    <section class="authority" id="forslag">
      <h2>Några att börja med</h2>
      <div class="unit">
        <h3>En i varje roll</h3>
        <ul>${people.map((person) => entry(person, `${person.role}, ${person.unit}`))}</ul>
      </div>
    </section>`;
}

function entry(person: DemoPerson, note: string): Markup {
  const words = `${person.name} ${person.role} ${person.unit} ${person.authority}`;
  return html`<li data-words="${words}">
    <button class="person" type="submit" name="subject" value="${person.subject}"><b>${person.name}</b> <span>${note}</span></button>
  </li>`;
}

function count(found: number, all: number): string {
  return found === all ? `${all} personer` : `${found} av ${all} personer`;
}
