import { describe, expect, it } from 'vitest';
import {
  AccessAction,
  can,
  explain,
  Role,
  roleLabels,
  tableForDocs,
  whoCan,
} from '../../src/access/index.ts';
import { UnitType } from '../../src/organisation/index.ts';
import { actorWith, mandateAt, neighbour, resourceAt, unitAt, units } from './a-small-authority.ts';

const team = unitAt('a/north/elm/t1/');
const otherTeam = unitAt('a/north/elm/t2/');
const school = unitAt('a/north/elm/');
const anna = actorWith([mandateAt('staff', team)]);

describe('explain', () => {
  it('names the role that gives the right', () => {
    expect(explain(anna, 'cycle.edit', resourceAt(team, 'working'))).toMatchObject({
      allowed: true,
      reason: 'byRole',
      text: {
        sv: 'Du får skriva i cykler här som medarbetare.',
        en: 'You may write in cycles here as staff.',
      },
    });
  });

  it('says that something is not shared yet only when sharing is all that is missing', () => {
    expect(explain(anna, 'cycle.read', resourceAt(otherTeam, 'working')).reason).toBe('notShared');
    expect(explain(anna, 'cycle.edit', resourceAt(otherTeam, 'working')).reason).toBe('otherUnit');
  });

  it('tells whom to turn to', () => {
    expect(explain(anna, 'cycle.edit', resourceAt(school, 'shared'))).toMatchObject({
      allowed: false,
      reason: 'otherUnit',
      text: { sv: 'Du får skriva i cykler på andra enheter, men inte här.' },
      who: {
        sv: 'Rektor eller biträdande rektor på skolan.',
        en: 'Principal or deputy principal at the school.',
      },
    });
  });

  it('says when the action is no part of any role held', () => {
    expect(explain(anna, 'people.edit', resourceAt(team, 'shared'))).toMatchObject({
      reason: 'otherRole',
      text: { sv: 'Att ändra personer och uppdrag ingår inte i dina uppdrag.' },
      who: { sv: 'Administratör hos huvudmannen.' },
    });
  });

  it('says when nothing is held today, and when the thing is another authority’s', () => {
    const resource = resourceAt(team, 'shared');
    expect(explain(actorWith([]), 'cycle.read', resource).reason).toBe('noMandate');
    const foreign = { ...resource, authorityId: neighbour };
    expect(explain(anna, 'cycle.read', foreign).reason).toBe('otherAuthority');
  });

  it('allows exactly what can() allows, and leaves no parameter unfilled', () => {
    const wrong: unknown[] = [];
    for (const role of Role.options)
      for (const held of units)
        for (const action of AccessAction.options)
          for (const asked of [team, school, unitAt('a/'), unitAt('a/lone/t3/')]) {
            const actor = actorWith([mandateAt(role, held)]);
            const resource = resourceAt(asked, 'shared');
            const { allowed, text } = explain(actor, action, resource);
            const filled = !/[{}]/.test(text.sv + text.en);
            if (allowed !== can(actor, action, resource) || !filled)
              wrong.push([role, held.path, action, text]);
          }
    expect(wrong).toEqual([]);
  });
});

describe('whoCan', () => {
  it('names a role exactly when that role, held somewhere, may do it', () => {
    for (const action of AccessAction.options)
      for (const unitType of UnitType.options)
        for (const sharing of ['working', 'shared'] as const) {
          const { sv } = whoCan(action, { unitType, sharing });
          const everyone = sv.startsWith('Alla');
          for (const role of Role.options) {
            const someone = units.some((held) =>
              units.some(
                (asked) =>
                  asked.type === unitType &&
                  can(actorWith([mandateAt(role, held)]), action, resourceAt(asked, sharing)),
              ),
            );
            const word = new RegExp(`(^|[ .])(?<!biträdande )${roleLabels[role].sv}\\b`, 'i');
            expect([action, unitType, sharing, role, everyone || word.test(sv)]).toEqual([
              action,
              unitType,
              sharing,
              role,
              someone,
            ]);
          }
        }
  });

  it('is worded as sentences a reader can act on', () => {
    expect(whoCan('wheel.read', { unitType: 'school', sharing: 'shared' }).sv).toBe(
      'Medarbetare eller arbetslagsledare på skolan eller på samma skola. Rektor, biträdande rektor, områdeschef, ' +
        'kvalitetsstrateg, utbildningsdirektör eller processledare på skolan eller på en enhet ovanför.',
    );
    expect(whoCan('framework.read', { unitType: 'authority', sharing: 'shared' }).en).toBe(
      'Everyone who has an assignment with the authority.',
    );
  });

  it('tells where it is done when nobody may at such a unit', () => {
    for (const action of AccessAction.options)
      for (const unitType of UnitType.options) {
        const { sv } = whoCan(action, { unitType, sharing: 'shared' });
        expect([action, unitType, sv]).not.toEqual([action, unitType, 'Ingen.']);
      }
    expect(whoCan('adminApp.enter', { unitType: 'team', sharing: 'shared' }).sv).toBe(
      'Ingen här, bara hos huvudmannen.',
    );
    expect(whoCan('adminApp.enter', { unitType: 'authority', sharing: 'shared' }).sv).toBe(
      'Utbildningsdirektör eller administratör hos huvudmannen.',
    );
  });
});

describe('the table for the documentation', () => {
  it('has a row for every action and a column for every role, in both languages', () => {
    for (const locale of ['sv', 'en'] as const) {
      const { header, rows } = tableForDocs(locale);
      expect(header).toHaveLength(Role.options.length + 1);
      expect(rows).toHaveLength(AccessAction.options.length);
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  it('tells where and on what condition', () => {
    const { header, rows } = tableForDocs('sv');
    const cell = (action: string, role: string) =>
      rows.find((row) => row[0] === action)?.[header.indexOf(role)];
    expect(cell('Läsa cykler', 'Medarbetare')).toBe(
      'Egna enheten; egna skolan, enheter ovanför (när det är delat)',
    );
    expect(cell('Skriva i cykler', 'Rektor')).toBe('Egna enheten; med uppdrag på: Skola');
    expect(cell('Läsa cykler', 'Administratör')).toBe('–');
    expect(cell('Läsa ramverket', 'Forskare')).toBe('Överallt');
  });
});
