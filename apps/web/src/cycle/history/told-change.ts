import { goalAreaLabels, type Label, Phase } from '@varje-elev/domain';
import type { CycleView } from '../page/view.ts';
import type { HistoryRead } from '../read.ts';
import { labels, type ToldFieldName, toldFields, writtenFields } from './told-fields.ts';

export type HistoryEntry = HistoryRead['entries'][number];

/** A field before and after, in words. */
export interface ToldField {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** In people's own words, or what stands for something that is. */
  readonly isWritten: boolean;
}

/** The fields that differ, in the order they stand on the page. */
export function fieldsOf(view: CycleView, { before, after, subjectType }: HistoryEntry): ToldField[] {
  const [was, is] = [recordOf(before), recordOf(after)];
  return toldFields.flatMap((field) => {
    // A move's own two phases stand in its sentence.
    if (subjectType === 'phaseMove' && (field === 'from' || field === 'to')) return [];
    const told = { before: inWords(view, field, was[field]), after: inWords(view, field, is[field]) };
    return told.before === told.after
      ? []
      : [{ label: view.t(`history.fields.${field}`), isWritten: writtenFields.has(field), ...told }];
  });
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A stored value as somebody reads it: choices by their words, references by what they refer to. */
function inWords(view: CycleView, field: ToldFieldName, value: unknown): string {
  const { f, t, locale } = view;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? t('history.yes') : t('history.no');
  if (typeof value === 'number') return f.number(value);
  if (typeof value === 'string') {
    const label = labels[field]?.[value];
    if (label) return label[locale];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return f.day(value);
    if (field === 'phase') return phaseNamed(view, value) ?? value;
    if (field === 'sharing') return value === 'shared' ? t('sharing.shared') : t('sharing.working');
    return field.endsWith('Id') ? (referred(view, value) ?? t('history.notHere')) : value;
  }
  if (Array.isArray(value)) return f.list(value.map((one) => listed(view, field, one)));
  const { from, to, done, planned } = recordOf(value);
  if (typeof from === 'string' && typeof to === 'string') return `${f.day(from)} – ${f.day(to)}`;
  if (typeof done === 'number' && typeof planned === 'number') {
    return t('doneOf', { done: f.number(done), planned: f.number(planned) });
  }
  return '';
}

/** A phase as the log has stored it, by its name. */
export function phaseNamed(view: CycleView, stored: unknown): string | null {
  const phase = Phase.safeParse(stored);
  return phase.success ? view.phaseName(phase.data) : null;
}

function listed(view: CycleView, field: ToldFieldName, one: unknown): string {
  if (field === 'overrides') return String(recordOf(one).reason ?? '');
  if (typeof one !== 'string') return '';
  if (field === 'goalAreas') {
    const names: Readonly<Record<string, Label>> = goalAreaLabels;
    return names[one]?.[view.locale] ?? one;
  }
  return referred(view, one) ?? view.t('history.notHere');
}

/** What an id stands for, among everything that the page already knows. */
function referred({ cycle, read, personName }: CycleView, id: string): string | null {
  const { contributesTo, continues } = read.links;
  const hur = read.hurs.find((candidate) => candidate.id === id);
  const guess = cycle.hypotheses.find((candidate) => candidate.id === id);
  return (
    personName(id) ??
    (hur ? `HUR ${hur.number}` : null) ??
    cycle.causes.find((candidate) => candidate.id === id)?.text ??
    (guess ? guess.name || guess.ifWe : null) ??
    cycle.actions.find((candidate) => candidate.id === id)?.text ??
    cycle.targets.find((candidate) => candidate.id === id)?.indicator ??
    [contributesTo, continues].find((link) => link?.id === id)?.title ??
    null
  );
}

const placeOf = (value: unknown) => recordOf(value).position;
const revisionOf = (value: unknown) => recordOf(value).revision;

/** An entry that was given another place in its list. */
export function changedPlace({ before, after }: Pick<HistoryEntry, 'before' | 'after'>): boolean {
  return before !== null && after !== null && placeOf(before) !== placeOf(after);
}

/** The neighbour that a moved entry changed places with: the move itself tells of both. */
export function gaveWay(entry: Pick<HistoryEntry, 'before' | 'after'>): boolean {
  return changedPlace(entry) && revisionOf(entry.before) === revisionOf(entry.after);
}
