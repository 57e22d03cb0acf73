import { Banner } from '../src/banner.tsx';
import { Button, LinkButton } from '../src/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../src/choice.tsx';
import { Details } from '../src/details.tsx';
import { EmptyState } from '../src/empty-state.tsx';
import { ErrorSummary } from '../src/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../src/field.tsx';
import { TodoList } from '../src/todo-list.tsx';
import type { Entry } from './entry.ts';

const scale = [
  { value: '1', label: 'Stämmer inte' },
  { value: '2', label: 'Stämmer delvis', hint: 'I några klasser, eller ibland' },
  { value: '3', label: 'Stämmer till stor del' },
  { value: '4', label: 'Stämmer helt', disabled: true },
];

export const entries: readonly Entry[] = [
  {
    id: 'knappar',
    title: 'Knappar',
    about: 'En fylld i varje vy, resten med kant. Det som ännu inte går är streckat och säger varför.',
    from: ['button'],
    keyboard: [['Enter, mellanslag', 'Trycker på knappen.']],
    states: [
      {
        name: 'Utseenden',
        node: (
          <>
            <h1>Knappar</h1>
            <p className="actions">
              <Button look="main">Svara Karin</Button>
              <Button>Ta upp på mötet i morgon</Button>
              <LinkButton href="#vecka">Fyll i vecka 47</LinkButton>
              <Button small>Svara</Button>
              <Button disabled>Avstängd</Button>
            </p>
          </>
        ),
      },
      {
        name: 'Ännu inte möjligt',
        node: (
          <>
            <TodoList
              id="skal"
              doneWord="Klart"
              todoWord="Återstår"
              items={[
                { key: 'a', done: false, text: 'Uppföljningen vecka 50 är inte gjord.' },
                { key: 'b', done: true, text: 'Varje insats hör till en hypotes' },
              ]}
            />
            <Button look="main" notYet="skal">
              Gå vidare till Analysera
            </Button>
          </>
        ),
      },
    ],
  },
  {
    id: 'falt',
    title: 'Fält',
    about: 'Etikett ovanför, ledtråd bredvid, felet med åttahörning och ord. Webbläsarens egna fält.',
    from: ['field', 'choice'],
    keyboard: [
      ['←, →, ↑, ↓', 'Byter val i en grupp där ett av flera gäller.'],
      ['Mellanslag', 'Kryssar i.'],
    ],
    states: [
      {
        name: 'Alla slag',
        node: (
          <div className="form">
            <h1>Ny enhet</h1>
            <TextField name="namn" label="Namn" hint="som det står på dörren" />
            <TextField name="kod" label="Skolenhetskod" hint="åtta siffror" inputMode="numeric" chars={9} />
            <DateField name="fran" label="Gäller från" defaultValue="2026-11-24" />
            <SelectField name="slag" label="Slag" defaultValue="lag">
              <option value="skola">Skola</option>
              <option value="lag">Arbetslag</option>
            </SelectField>
            <TextArea
              name="svar"
              label="Ditt svar"
              hint="tre rader räcker, laget ser det du skriver"
              defaultValue="I 7A bad jag dem rita huvudtanken i stället för att säga den."
            />
            <RadioGroup name="skattning" label="Vi prövar en sak i taget" choices={scale} defaultValue="2" />
            <CheckboxGroup
              name="skolformer"
              label="Skolformer"
              inline
              defaultValue={['gr']}
              choices={[
                { value: 'fskl', label: 'Förskoleklass' },
                { value: 'gr', label: 'Grundskola' },
                { value: 'fri', label: 'Fritidshem' },
              ]}
            />
            <Checkbox name="extern" label="Personen är extern" hint="Tillgången slutar av sig själv" />
          </div>
        ),
      },
      {
        name: 'Med fel',
        node: (
          <div className="form">
            <TextField
              name="kod-fel"
              label="Skolenhetskod"
              defaultValue="1048276"
              error="Koden har sju siffror. Den ska ha åtta."
            />
            <RadioGroup
              name="val-fel"
              label="Beslut"
              error="Välj ett beslut."
              inline
              choices={[
                { value: 'fortsatt', label: 'Fortsätt' },
                { value: 'avsluta', label: 'Avsluta' },
              ]}
            />
            <Checkbox name="last-fel" label="Jag har läst vad som fryses" error="Kryssa i när du har läst." />
          </div>
        ),
      },
      {
        name: 'Avstängt och dold etikett',
        node: (
          <>
            <TextField name="sok" type="search" label="Sök" labelHidden />
            <TextField name="last" label="Läsår" defaultValue="2026/27" disabled />
          </>
        ),
      },
    ],
  },
  {
    id: 'felsammanfattning',
    title: 'Felsammanfattning',
    about:
      'Först på sidan när ett formulär inte gick att ta emot. Får fokus; varje fel leder till sitt fält.',
    from: ['error-summary'],
    keyboard: [['Tab, Enter', 'Går till ett fel och vidare till fältet.']],
    states: [
      {
        name: 'Två fel',
        node: (
          <>
            <ErrorSummary
              title="Två saker behöver rättas"
              errors={[
                { field: 'f-namn', text: 'Skriv enhetens namn' },
                { field: 'f-datum', text: 'Slutdatum ligger före startdatum' },
              ]}
            >
              <p>Det du har skrivit finns kvar.</p>
            </ErrorSummary>
            <h1>Ny enhet</h1>
            <TextField name="f-namn" label="Namn" error="Skriv enhetens namn" />
            <DateField name="f-datum" label="Gäller till" error="Slutdatum ligger före startdatum" />
          </>
        ),
      },
    ],
  },
  {
    id: 'sidlagen',
    title: 'Sidans lägen',
    about: 'Band för läsläge, avslut och varning; tomt; utfällbart.',
    from: ['banner', 'empty-state', 'details'],
    wide: true,
    states: [
      {
        name: 'Band',
        node: (
          <>
            <Banner kind="read-only" title="Du kan läsa men inte ändra">
              <p>Cykeln tillhör Rågåkerskolan.</p>
            </Banner>
            <Banner kind="closed" title="Avslutad 18 december 2026">
              <p>
                Innehållet ligger fast. <a href="#lardom">Läs lärdomen</a>
              </p>
            </Banner>
            <Banner kind="warning" title="Läsåret är inte öppnat">
              <p>Öppna det innan skolorna börjar planera.</p>
            </Banner>
          </>
        ),
      },
      {
        name: 'Tomt',
        node: (
          <div className="wrap">
            <h1>Orsaker</h1>
            <EmptyState
              level={2}
              question="Varför ser det ut så här?"
              example="Till exempel: Eleverna möter trettio nya ord per arbetsområde, och vi går igenom fem."
              actions={<Button look="main">Skriv en orsak</Button>}
            >
              <p>Två eller tre räcker att börja med. Lagen kräver att orsakerna analyseras.</p>
            </EmptyState>
          </div>
        ),
      },
      {
        name: 'Utfällbart',
        node: (
          <div className="wrap">
            <Details summary="Tabell" hotkey="T">
              <p>Innehållet.</p>
            </Details>
            <Details summary="Så räknas talet" open>
              <p>Andelen av dem som svarade.</p>
            </Details>
          </div>
        ),
      },
    ],
  },
];
