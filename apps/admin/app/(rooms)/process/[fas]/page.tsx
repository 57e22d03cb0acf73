import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { FormPage } from '../../../../src/people/form-page.tsx';
import { textsOfPhase } from '../../../../src/process/phase-texts.ts';
import { phaseAt } from '../../../../src/process/phase-words.ts';
import { savePhase } from '../../../../src/process/save-phase-action.ts';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ fas: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('process.form');
  return { title: t('short') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { fas }, caller] = await Promise.all([getTranslations('process'), params, api(), me()]);
  const phase = phaseAt(fas);
  if (phase === null) notFound();
  const process = await orRefuse(caller.process.read());
  const { name, headline, questions } = textsOfPhase(process, phase);
  return (
    <RoomPage room="process" crumbs={[{ href: '/process', label: t('title') }]}>
      <FormPage
        title={t('form.title', { name })}
        lede={t('form.lede')}
        action={savePhase}
        fields={[
          { kind: 'line', name: 'name', label: t('form.name'), value: name },
          {
            kind: 'line',
            name: 'headline',
            label: t('form.headline'),
            hint: t('form.headlineHint'),
            value: headline,
          },
          {
            kind: 'prose',
            name: 'questions',
            label: t('form.questions'),
            hint: t('form.questionsHint'),
            value: questions,
          },
        ]}
        hidden={{ fas, revision: process.revision === null ? '' : String(process.revision) }}
        submit={t('form.submit')}
        cancelHref="/process"
      />
    </RoomPage>
  );
});
