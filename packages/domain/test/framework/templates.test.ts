import { describe, expect, it } from 'vitest';
import {
  FrameworkVersion,
  frameworkTemplates,
  hurNumber,
  hursInOrder,
  instantiate,
  publishingProblems,
  varjeElevsBastaSkola,
} from '../../src/framework/index.ts';
import { id } from '../cycle/a-team.ts';

describe.each(frameworkTemplates)('the template $name', (template) => {
  const keys: string[] = [];
  const { framework, version } = instantiate(template, {
    effectiveFrom: 2026,
    newId: (key) => {
      keys.push(key);
      return id(21, keys.length);
    },
  });

  it('becomes a whole draft that may be published as it is', () => {
    expect(FrameworkVersion.parse(version)).toEqual(version);
    expect(publishingProblems(version, null)).toEqual([]);
  });
  it('says that its wording is a draft', () =>
    expect(framework).toMatchObject({ draftNotice: true, name: template.name }));
  it('gives each thing a key of its own', () => expect(new Set(keys).size).toBe(keys.length));
  it('has no text twice', () => {
    const texts = version.hurs.map((hur) => hur.text);
    expect(new Set(texts).size).toBe(texts.length);
  });
  it('numbers its HUR 1.1, 1.2 … on each level', () => {
    const staff = hursInOrder(version).filter((hur) => hur.level === 'staff');
    expect(staff.slice(0, 2).map((hur) => hurNumber(version, hur.id))).toEqual(['1.1', '1.2']);
    const numbers = staff.map((hur) => hurNumber(version, hur.id));
    expect([...numbers].sort()).toEqual(numbers);
  });
});

describe('Varje elevs bästa skola', () => {
  it('has the four founding VAD, word for word', () =>
    expect(varjeElevsBastaSkola.vads.map((vad) => vad.text)).toEqual([
      'Vår gemensamma riktning styr prioriteringar och beslut',
      'Vårt ledarskap ger resultat och effekter för våra elever',
      'Vårt kvalitets- och förbättringsarbete baseras på data och evidens',
      'Vi fördjupar vårt lärande systematiskt och tillsammans',
    ]));
  it('has 15, 17 and 16 HUR on its three levels', () => {
    const count = (level: 'staff' | 'schoolLeadership' | 'administration') =>
      varjeElevsBastaSkola.vads.reduce((sum, vad) => sum + vad.hurs[level].length, 0);
    expect([count('staff'), count('schoolLeadership'), count('administration')]).toEqual([15, 17, 16]);
  });
});
