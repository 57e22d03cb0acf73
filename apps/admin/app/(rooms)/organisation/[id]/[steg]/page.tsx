import { unchecked } from '@varje-elev/shell/form/unchecked';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { orProblem } from '../../../../../src/address/asked.ts';
import type { PageProps } from '../../../../../src/address/params.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { ChangePage } from '../../../../../src/organisation/change/change-page.tsx';
import { changeSaid } from '../../../../../src/organisation/change/change-said.ts';
import { stepOf } from '../../../../../src/organisation/change/steps.ts';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string; readonly steg: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = stepOf((await params).steg);
  const t = await getTranslations('organisation.change');
  return { title: kind === null ? undefined : t(`${kind}.short`) };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [{ id, steg }, query, { today }, caller] = await Promise.all([params, searchParams, me(), api()]);
  const kind = stepOf(steg);
  if (kind === null) notFound();
  const [{ unit, may }, { units }] = await Promise.all([
    orRefuse(caller.unit.read({ id })),
    orRefuse(caller.organisation.tree({})),
  ]);
  if (!may.edit) notFound();
  const texts = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const said = query.visa === undefined ? null : Object.fromEntries(texts);
  const preview =
    said === null
      ? null
      : await orProblem(
          caller.unit.preview(unchecked({ unitId: id, change: { kind, ...changeSaid(kind, said) } })),
        );
  const t = await getTranslations('organisation');
  return (
    <RoomPage room="organisation" crumbs={[{ href: `/organisation?enhet=${id}`, label: t('title') }]}>
      <ChangePage
        kind={kind}
        step={steg}
        unit={unit}
        units={units}
        said={said}
        preview={preview}
        today={today}
      />
    </RoomPage>
  );
});
