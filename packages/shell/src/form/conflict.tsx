import { type FieldSpec, valueInWords } from './field-spec.ts';
import styles from './form.module.css';

interface ConflictTexts {
  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly conflictElsewhere: string;
  readonly yours: string;
  readonly theirs: string;
  readonly yes: string;
  readonly no: string;
}

interface ConflictProps {
  readonly fields: readonly FieldSpec[];
  readonly stored: unknown;
  readonly written: Readonly<Record<string, string>>;
  readonly texts: ConflictTexts;
  /** The language that people write in, when it is another than the page's. */
  readonly lang: string | undefined;
}

/** Somebody else saved first: both versions side by side, field by field. The form below still holds one's own. */
export function Conflict({ fields, stored, written, texts, lang }: ConflictProps) {
  const theirs = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const differing = fields
    .filter((field) => theirs.has(field.name))
    .map((field) => ({
      field,
      lang: isText(field) ? lang : undefined,
      theirs: valueInWords(field, theirs.get(field.name), texts.yes, texts.no),
      yours: valueInWords(field, yoursOf(field, written), texts.yes, texts.no),
    }))
    .filter((row) => row.theirs !== row.yours);
  return (
    <div className={styles.conflict}>
      <h3>{texts.conflictTitle}</h3>
      <p>{differing.length === 0 ? texts.conflictElsewhere : texts.conflictText}</p>
      <dl className={styles.versions}>
        {differing.map((row) => (
          <div key={row.field.name}>
            <dt>{row.field.label}</dt>
            <dd>
              <b>{texts.yours}</b>
              <span lang={row.lang}>{row.yours || '–'}</span>
            </dd>
            <dd>
              <b>{texts.theirs}</b>
              <span lang={row.lang}>{row.theirs || '–'}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function yoursOf(field: FieldSpec, written: Readonly<Record<string, string>>): string | boolean {
  return field.kind === 'tick' ? written[field.name] === 'on' : (written[field.name] ?? '');
}

const isText = (field: FieldSpec) => (field.kind === 'line' || field.kind === 'prose') && !field.wordless;
