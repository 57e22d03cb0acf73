import { newId } from '@varje-elev/api';
import { reviewCalendar } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { FormPage } from '../people/form-page.tsx';
import { removeStretch, saveStretch } from './actions.ts';
import { stretchFields } from './fields.ts';
import type { Calendar, Stretch } from './read.ts';

export interface StretchPageProps {
  readonly calendar: Calendar;
  /** Not there for a new one. */
  readonly stretch: Stretch | undefined;
}

/** A break or a study day: put in, change, or, told first what it does to the year, take away. */
export async function StretchPage({ calendar, stretch }: StretchPageProps) {
  const [t, f] = await Promise.all([getTranslations('schoolYear.stretchPage'), getFormats()]);
  const year = f.schoolYear(calendar.year);
  const hidden = { year: String(calendar.year), revision: String(calendar.revision) };
  const back = `/lasar?ar=${calendar.year}`;
  if (stretch === undefined) {
    return (
      <FormPage
        title={t('addTitle')}
        lede={t('addLede', { year })}
        action={saveStretch}
        fields={await stretchFields()}
        hidden={hidden}
        submit={t('add')}
        cancelHref={back}
      />
    );
  }
  return (
    <>
      <FormPage
        title={t('changeTitle')}
        lede={t('changeLede', { name: stretch.name, year })}
        action={saveStretch}
        fields={await stretchFields(stretch)}
        hidden={{ ...hidden, stretchId: stretch.id }}
        submit={t('save')}
        cancelHref={back}
      />
      <Removal calendar={calendar} stretch={stretch} hidden={{ ...hidden, stretchId: stretch.id }} />
    </>
  );
}

interface RemovalProps {
  readonly calendar: Calendar;
  readonly stretch: Stretch;
  readonly hidden: Readonly<Record<string, string>>;
}

async function Removal({ calendar, stretch, hidden }: RemovalProps) {
  const [t, { locale }] = await Promise.all([getTranslations('schoolYear.stretchPage'), getFormats()]);
  const breaks = calendar.breaks.filter(({ id }) => id !== stretch.id);
  const { counts } = reviewCalendar({ ...calendar, breaks });
  return (
    <div className="wrap">
      <section className={page.section} aria-labelledby="ta-bort">
        <h2 id="ta-bort">{t('removeHeading')}</h2>
        <p className="read">{t('removeText', { name: stretch.name, ...counts })}</p>
        <div className={page.actions}>
          <ActionForm
            action={removeStretch}
            fields={[]}
            hidden={{ ...hidden, idempotencyKey: newId() }}
            texts={await formTexts(t('remove'))}
            locale={locale}
            small
          />
        </div>
      </section>
    </div>
  );
}
