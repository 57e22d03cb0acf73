import { expect, it } from 'vitest';
import { readEgil } from '../../src/egil/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';
import { hasSharedData, sharedText } from './shared-data.ts';

type Body = Record<string, unknown>;
interface Sent {
  readonly type: string;
  readonly method: string;
  readonly body?: Body;
}

/** Our own requests, each as the list holds it. */
const requests: readonly Sent[] = JSON.parse(ownFile('egil-requests.json'));
const extension = 'urn:scim:schemas:extension:sis:school:1.0:User';
const plural = (object: string) => (object === 'Activity' ? 'Activities' : `${object}s`);

/** Attributes by object, with the last column: ”Krävs”, ”Krävs**” (of pupils) or ”Valfritt”. */
function attributesOf(profile: string) {
  const found: { readonly object: string; readonly attribute: string; readonly need: string }[] = [];
  let object = '';
  for (const line of profile.split('\n')) {
    object = /^## (\w+)/.exec(line)?.[1] ?? object;
    const cells = line.split('|').map((cell) => cell.replaceAll('\\', '').trim());
    const attribute = /^[\w.]+/.exec(cells[1]?.replace(/<sup>.*/, '') ?? '')?.[0];
    const need = cells.filter((cell) => cell !== '').at(-1) ?? '';
    if (attribute !== undefined && /^(Krävs|Valfri)/.test(need)) found.push({ object, attribute, need });
  }
  return found;
}

/** A body without an attribute; `name.givenName` is one within another. */
function without(body: Body, attribute: string): Body {
  const [first = '', ...rest] = attribute.split('.');
  const { [first]: inner, ...others } = body;
  if (rest.length === 0 || typeof inner !== 'object' || inner === null) return others;
  return { ...others, [first]: without({ ...inner }, rest.join('.')) };
}

const read = (all: readonly Sent[]) => collected(readEgil(bytesOf(JSON.stringify(all)), { file: 'e.json' }));

/** All requests, one of them without an attribute. */
async function readWithout(object: string, attribute: string) {
  const at = requests.findIndex(({ type, method }) => type === plural(object) && method === 'POST');
  const inExtension = ['enrolments', 'studentGroups'].includes(attribute);
  const from = inExtension ? `${extension}.${attribute}` : attribute;
  const path = inExtension ? [extension, attribute] : attribute.split('.');
  const body = inExtension
    ? withoutOfUser(requests[at]?.body ?? {}, attribute)
    : without(requests[at]?.body ?? {}, from);
  const changed = requests.map((one, index) => (index === at ? { ...one, body } : one));
  return { at, path: path.join('.'), ...(await read(changed)) };
}

const withoutOfUser = (body: Body, attribute: string): Body => ({
  ...body,
  [extension]: without(Object(body[extension]), attribute),
});

/** What the profile describes and EGIL’s reader does not: the client sends no courses, and the reader refuses them. */
const passedOver = new Map([['Course', 'no request of this kind in what the client sends']]);

it.runIf(hasSharedData)('what the profile requires, the reader requires', async () => {
  const attributes = attributesOf(sharedText('egil/implementationsprofil.md'));
  const required = attributes.filter(({ need, object }) => need === 'Krävs' && !passedOver.has(object));
  expect(required.map(({ object, attribute }) => `${object}.${attribute}`)).toEqual([
    ...['Organisation.displayName', 'SchoolUnitGroup.displayName'],
    ...['SchoolUnit.displayName', 'SchoolUnit.schoolUnitCode'],
    ...['Employment.employedAt', 'Employment.user', 'Employment.employmentRole'],
    ...['Activity.displayName', 'Activity.owner', 'Activity.teachers', 'Activity.groups'],
    ...['StudentGroup.displayName', 'StudentGroup.owner', 'StudentGroup.studentMemberships'],
    ...['User.userName', 'User.displayName', 'User.name.familyName', 'User.name.givenName'],
  ]);
  for (const { object, attribute } of required) {
    const { at, path, problems } = await readWithout(object, attribute);
    const missing = { code: 'fieldMissing', path: `[${at}].body.${path}` };
    expect(problems, `${object}.${attribute}`).toContainEqual(expect.objectContaining(missing));
  }
});

it.runIf(hasSharedData)('what the profile leaves to the parties, the reader does without', async () => {
  const attributes = attributesOf(sharedText('egil/implementationsprofil.md'));
  const optional = attributes.filter(
    ({ need, attribute }) => need.startsWith('Valfri') && !attribute.includes('.'),
  );
  expect(optional).toHaveLength(11);
  const { rows } = await read(requests);
  for (const { object, attribute } of optional)
    expect((await readWithout(object, attribute)).rows, `${object}.${attribute}`).toHaveLength(rows.length);
});

it.runIf(hasSharedData)(
  'a pupil needs an enrolment to be one, and a group by one way or the other',
  async () => {
    const attributes = attributesOf(sharedText('egil/implementationsprofil.md'));
    const ofPupils = attributes.filter(({ need }) => need === 'Krävs**').map(({ attribute }) => attribute);
    expect(ofPupils).toEqual(['studentGroups', 'enrolments']);
    // Staff have neither, so neither can be asked of every user; a group may name its pupils instead.
    const alone = requests.filter(({ type }) => type !== 'StudentGroups' && type !== 'Activities');
    const { problems } = await read(alone);
    expect(problems.map(({ code }) => code)).toContain('pupilWithoutGroup');
    const { rows } = await readWithout('User', 'enrolments');
    expect(rows.filter((row) => row.kind === 'user').every((user) => user.enrolments.length === 0)).toBe(
      true,
    );
  },
);

it.runIf(hasSharedData)('codes of the profile are codes of the reader', async () => {
  const profile = sharedText('egil/implementationsprofil.md');
  /** `**Code_X** : Datatyp …; _A_ (what A is), _B._` */
  const codesOf = (name: string) => {
    const line = profile.split('\n').find((one) => one.startsWith(`**${name}**`)) ?? '';
    return [...line.slice(line.indexOf(';')).matchAll(/_([^_.]+)\.?_/g)].map(([, code = '']) => code);
  };
  const places = [
    ['Code\\_EmploymentRole', 'Employments', 'employmentRole', 5],
    ['Code\\_SchoolType', 'StudentGroups', 'schoolType', 15],
    ['Code\\_ActivityType', 'Activities', 'activityType', 4],
  ] as const;
  for (const [name, type, attribute, count] of places) {
    const codes = codesOf(name);
    expect(codes, name).toHaveLength(count);
    for (const code of codes) {
      const changed = requests.map((one) =>
        one.type === type && one.body ? { ...one, body: { ...one.body, [attribute]: code } } : one,
      );
      expect((await read(changed)).rows, `${attribute} ${code}`).toHaveLength(requests.length);
    }
  }
});
