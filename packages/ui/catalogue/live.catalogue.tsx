import { Button } from '../src/button.tsx';
import { Combobox } from '../src/combobox.tsx';
import { CommandPalette } from '../src/command-palette.tsx';
import { ConflictMerge } from '../src/conflict-merge.tsx';
import { Dialog } from '../src/dialog.tsx';
import { Menu } from '../src/menu.tsx';
import { type Save, WritingLine } from '../src/writing-line.tsx';
import type { Entry } from './entry.ts';

const schools = [
  'Enmossaskolan',
  'Hagtornsskolan',
  'Ljungtorpsskolan',
  'Nyponkullens skola',
  'Rågåkerskolan',
  'Sälgbackeskolan',
  'Tegelsjöskolan',
  'Västra Slusskolan',
].map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label, hint: 'Ekstads kommun' }));

const conflictTexts = {
  title: 'Någon annan hann spara före dig',
  explanation: 'Båda texterna finns kvar. Skriv ihop dem, eller välj en av dem.',
  mine: 'Din text',
  theirs: 'Sparat av',
  merged: 'Den text som ska gälla',
  takeMine: 'Börja från min',
  takeTheirs: 'Börja från den andra',
  save: 'Spara den här texten',
};

const texts = {
  waiting: 'Ändrat, sparas strax',
  saving: 'Sparar …',
  saved: 'Sparat',
  failed: 'Inte sparat. Texten finns kvar här.',
  offline: 'Ingen anslutning. Texten sparas när den är tillbaka.',
  undo: 'Ångra',
  retry: 'Försök igen',
  signIn: 'Logga in i en ny flik',
  conflict: conflictTexts,
};

const saves: Save = async () => ({ kind: 'saved', at: '10.42' });
const fails: Save = async () => ({ kind: 'error' });
const signedOut: Save = async () => ({
  kind: 'error',
  message: 'Du är inte inloggad längre. Logga in igen; det du skrev finns kvar på sidan.',
  refused: true,
  signedOut: true,
});
const collides: Save = async (value, revision) =>
  revision === 2
    ? { kind: 'saved', at: '10.43', revision: 3 }
    : {
        kind: 'conflict',
        theirs: `${value.slice(0, 12)} … och tre pass ställdes in.`,
        by: 'Nadja Wikell',
        revision: 2,
      };

const find = async (query: string) =>
  schools
    .filter((school) => school.label.toLowerCase().includes(query.toLowerCase()))
    .map((school) => ({ href: `#${school.id}`, label: school.label, hint: 'Skola' }));

export const entries: readonly Entry[] = [
  {
    id: 'kombination',
    title: 'Kombinationsfält',
    about: 'Ett val bland många, som man hittar genom att skriva. Utan skript en vanlig lista.',
    from: ['combobox'],
    keyboard: [
      ['↓, ↑', 'Öppnar listan och flyttar i den.'],
      ['Enter', 'Väljer.'],
      ['Esc', 'Stänger listan.'],
    ],
    states: [
      {
        name: 'Tomt, valt och fel',
        node: (
          <>
            <h1>Flytta personen</h1>
            <Combobox
              name="skola"
              label="Skola"
              hint="skriv några bokstäver"
              options={schools}
              emptyText="Ingen skola heter så."
              chooseText="Välj skola"
            />
            <Combobox
              name="skola-vald"
              label="Nuvarande skola"
              options={schools}
              defaultValue="rågåkerskolan"
              emptyText="Ingen skola heter så."
              chooseText="Välj skola"
            />
            <Combobox
              name="skola-fel"
              label="Ny skola"
              options={schools}
              error="Välj en skola."
              emptyText="Ingen skola heter så."
              chooseText="Välj skola"
            />
          </>
        ),
      },
    ],
  },
  {
    id: 'dialog',
    title: 'Dialog och meny',
    about: 'En fråga som måste besvaras först, och saker man kan göra bakom en knapp.',
    from: ['dialog', 'menu'],
    keyboard: [
      ['Enter, mellanslag', 'Öppnar.'],
      ['Tab', 'Stannar i dialogen.'],
      ['↑, ↓', 'Flyttar i menyn.'],
      ['Esc', 'Stänger och går tillbaka till knappen.'],
    ],
    states: [
      {
        name: 'Stängda',
        node: (
          <>
            <h1>Kvalitetsrapport</h1>
            <p className="actions">
              <Dialog trigger={{ label: 'Besluta', look: 'main' }} title="Frys rapporten" closeLabel="Stäng">
                {(close) => (
                  <>
                    <p>
                      Tolv avsnitt och deras siffror ligger sedan fast. De kan inte ändras, bara ersättas.
                    </p>
                    <div className="actions">
                      <Button look="main" onClick={close}>
                        Frys tolv avsnitt
                      </Button>
                      <Button onClick={close}>Inte nu</Button>
                    </div>
                  </>
                )}
              </Dialog>
              <Menu
                label="Mer"
                listLabel="Mer att göra med rapporten"
                choices={[
                  { id: 'flytta', label: 'Flytta avsnittet', hint: 'Välj plats i listan' },
                  { id: 'fil', label: 'Hämta som fil', href: '#fil' },
                  { id: 'bort', label: 'Ta bort', disabled: true },
                ]}
              />
            </p>
          </>
        ),
      },
    ],
  },
  {
    id: 'ga-till',
    title: 'Sök eller gå till',
    about: 'Till vad som helst. Fönstret hämtas först när det öppnas.',
    from: ['command-palette'],
    keyboard: [
      ['Ctrl K, ⌘ K', 'Öppnar och stänger.'],
      ['↑, ↓', 'Flyttar bland träffarna.'],
      ['Enter', 'Går dit.'],
      ['Esc', 'Stänger.'],
    ],
    states: [
      {
        name: 'Med rum och sökning',
        node: (
          <>
            <h1>Sök</h1>
            <CommandPalette
              href="#sok"
              label="Sök"
              labelMore=" eller gå till"
              targets={[
                { href: '#i-dag', label: 'I dag' },
                { href: '#cykler', label: 'Cykler', hint: 'Arbetslag 7' },
                { href: '#resultat', label: 'Resultat' },
              ]}
              search={find}
              texts={{
                title: 'Sök eller gå till',
                placeholder: 'Skriv ett namn, en skola eller ett rum',
                empty: 'Inget heter så.',
                searching: 'Söker …',
              }}
            />
          </>
        ),
      },
    ],
  },
  {
    id: 'skrivrad',
    title: 'Skrivrad',
    about: 'En streckad rad i dokumentet. Sparar sig själv, säger när, och går att ångra.',
    from: ['writing-line', 'conflict-merge'],
    keyboard: [['Tab', 'Lämnar raden och sparar genast.']],
    states: [
      {
        name: 'Sparar',
        node: (
          <>
            <h1>Läsa för att förstå</h1>
            <h2>Analys</h2>
            <WritingLine
              name="effekt"
              label="Effekt för vem?"
              hint="två meningar kan räcka"
              defaultValue=""
              placeholder="Börja gärna: Skillnaden är störst för … och minst för …"
              save={saves}
              texts={texts}
            />
            <WritingLine
              name="resultat"
              label="Resultat mot målet"
              defaultValue="Vi är inte framme. 66 procent mot 75, och vi vet ännu inte om höjningen håller utan ordlista."
              save={saves}
              texts={texts}
            />
            <WritingLine
              name="rubrik"
              label="Rubrik"
              short
              defaultValue="Ord före text"
              save={saves}
              texts={texts}
            />
          </>
        ),
      },
      {
        name: 'Misslyckas',
        node: (
          <WritingLine
            name="misslyckas"
            label="Vad hjälpte och vad hindrade?"
            defaultValue=""
            placeholder="Till exempel: Tre inställda pass i 7C på grund av …"
            save={fails}
            texts={texts}
          />
        ),
      },
      {
        name: 'Utloggad',
        node: (
          <WritingLine
            name="utloggad"
            label="Vad skulle ändra vår uppfattning?"
            defaultValue=""
            save={signedOut}
            signInHref="#logga-in"
            texts={texts}
          />
        ),
      },
      {
        name: 'Krockar',
        node: (
          <WritingLine
            name="krockar"
            label="Stämde orsakerna?"
            defaultValue="Delvis"
            revision={1}
            save={collides}
            texts={texts}
          />
        ),
      },
      {
        name: 'Läsläge',
        node: (
          <WritingLine
            name="lasbar"
            label="Beslut"
            readOnly
            defaultValue="Avsluta"
            save={saves}
            texts={texts}
          />
        ),
      },
      {
        name: 'Två texter',
        node: (
          <ConflictMerge
            id="tva"
            mine="Störst skillnad i 7B."
            theirs="Störst skillnad i 7B, minst i 7C där tre pass ställdes in."
            by="Nadja Wikell 10.41"
            texts={conflictTexts}
            onResolve={() => undefined}
          />
        ),
      },
    ],
  },
];
