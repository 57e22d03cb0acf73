import { accessActionLabels, type Role, type UnitType, whatRoleGives } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Fragment } from 'react';
import page from '../frame/page.module.css';

const inSentence = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** What a role gives at a type of unit, place by place, from the table that decides. */
export async function GivenList({ role, at }: { readonly role: Role; readonly at: UnitType }) {
  const f = await getFormats();
  return (
    <dl className={page.facts}>
      {whatRoleGives(role, at).map(({ where, actions }) => (
        <Fragment key={where.sv}>
          <dt>{where[f.locale]}</dt>
          <dd>{f.list(actions.map((action) => inSentence(accessActionLabels[action][f.locale])))}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
