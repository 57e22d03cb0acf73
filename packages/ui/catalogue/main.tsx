import '../src/styles.css';
import './catalogue.css';
import { createRoot } from 'react-dom/client';
import { MarkDefs } from '../src/marks.tsx';
import { entries } from './entries.ts';
import { EntryPage, IndexPage } from './pages.tsx';

const query = new URLSearchParams(location.search);
const theme = query.get('tema');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

const entry = entries.find((one) => one.id === query.get('del'));
if (entry) document.title = `${entry.title} – Varje elev`;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      <MarkDefs />
      {entry ? <EntryPage entry={entry} /> : <IndexPage entries={entries} />}
    </>,
  );
}
