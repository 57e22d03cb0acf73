'use server';

import { FormValues } from '@varje-elev/shell/form/form-values';
import { unchecked } from '@varje-elev/shell/form/unchecked';
import { formAction } from '@varje-elev/shell/form-action';
import type { FormState } from '@varje-elev/shell/form-state';
import { redirect } from 'next/navigation';
import { api } from '../server/app.ts';
import { movedOn } from './last-years-days.ts';
import type { Calendar } from './read.ts';
import { ofStretch } from './stretch-problem.ts';
import { newestFirst, yearIn } from './years.ts';

const doneAt = (year: string) => `/lasar?ar=${encodeURIComponent(year)}&klart=1`;

export async function createYear(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { calendar } = await api();
    const year = yearIn(values.text('year'));
    const latest = newestFirst((await calendar.read()).calendars)[0];
    const copied = values.ticked('copy') && year !== null && latest !== undefined;
    const breaks = copied ? movedOn(latest.breaks, latest.year, year) : [];
    await calendar.save(unchecked({ ...termsSaid(values), year, breaks, revision: null }));
  });
  if (state.done) redirect(doneAt(values.text('year')));
  return state;
}

export async function saveTerms(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const state = await formAction(form, async () => {
    const { year, breaks } = await calendarOf(values);
    await (await api()).calendar.save(
      unchecked({ ...termsSaid(values), year, breaks, revision: values.revision() }),
    );
  });
  if (state.done) redirect(doneAt(values.text('year')));
  return state;
}

function termsSaid(values: FormValues) {
  return {
    autumnStart: values.text('autumnStart'),
    autumnEnd: values.text('autumnEnd'),
    springStart: values.text('springStart'),
    springEnd: values.text('springEnd'),
    idempotencyKey: values.text('idempotencyKey'),
  };
}

/** One stretch, new or changed, in its calendar. It stands last, so that a clash is told as its own. */
export async function saveStretch(_: FormState, form: FormData): Promise<FormState> {
  const values = new FormValues(form);
  const id = values.orNull('stretchId');
  const said = {
    ...(id === null ? {} : { id }),
    kind: values.text('kind'),
    name: values.text('name'),
    from: values.text('from'),
    to: values.orNull('to') ?? values.text('from'),
  };
  return changeStretches(form, (others) => [...others, said]);
}

export async function removeStretch(_: FormState, form: FormData): Promise<FormState> {
  return changeStretches(form, (others) => others);
}

async function changeStretches(
  form: FormData,
  change: (others: Calendar['breaks']) => readonly object[],
): Promise<FormState> {
  const values = new FormValues(form);
  const id = values.orNull('stretchId');
  const state = await formAction(form, async () => {
    const { calendar } = await api();
    const { year, breaks, autumnStart, autumnEnd, springStart, springEnd } = await calendarOf(values);
    await calendar.save(
      unchecked({
        ...{ year, autumnStart, autumnEnd, springStart, springEnd },
        breaks: change(breaks.filter((one) => one.id !== id)),
        revision: values.revision(),
        idempotencyKey: values.text('idempotencyKey'),
      }),
    );
  });
  if (state.done) redirect(doneAt(values.text('year')));
  if (state.problem === null) return state;
  return { ...state, problem: ofStretch(state.problem, { id, isOneDay: values.orNull('to') === null }) };
}

/** The calendar as it is now; the revision that was seen decides whether it may be written over. */
async function calendarOf(values: FormValues): Promise<Calendar> {
  const year = yearIn(values.text('year'));
  const { calendars } = await (await api()).calendar.read();
  const found = calendars.find((one) => one.year === year);
  if (found === undefined) redirect('/lasar');
  return found;
}
