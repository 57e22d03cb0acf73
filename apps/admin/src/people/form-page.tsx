import { newId } from '@varje-elev/api';
import { ActionForm, type ActionFormProps } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import type { ReactNode } from 'react';
import page from '../frame/page.module.css';

export interface FormPageProps extends Pick<ActionFormProps, 'action' | 'fields' | 'hidden' | 'paths'> {
  readonly title: string;
  readonly lede: string;
  readonly submit: string;
  readonly cancelHref: string;
  /** What the step changes, above the form. */
  readonly children?: ReactNode;
}

/** One form on a page of its own. */
export async function FormPage({ title, lede, submit, children, hidden, ...form }: FormPageProps) {
  const { locale } = await getFormats();
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      {children}
      <div className={page.body}>
        <ActionForm
          {...form}
          hidden={{ ...hidden, idempotencyKey: newId() }}
          texts={await formTexts(submit)}
          locale={locale}
        />
      </div>
    </div>
  );
}
