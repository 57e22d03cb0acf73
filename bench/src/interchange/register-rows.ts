/** Invented registers of persons, of the shape of SS 12000's and EGIL's. */

const many = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const id = (kind: number, at: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;
const GROUP = 25;
const [UNIT, PERSON, CLASS] = [1, 2, 3];

/** Pupils as they are sent to a receiver: `persons`. */
export function sentPersons(persons: number): string {
  const person = (at: number) => ({
    id: id(PERSON, at),
    givenName: `Förnamn ${at}`,
    familyName: `Efternamn ${at % 5000}`,
    eduPersonPrincipalNames: [`elev${at}@elev.example`],
    securityMarking: 'Ingen',
    enrolments: [
      {
        enroledAt: { id: id(UNIT, at % 80) },
        schoolYear: at % 10,
        schoolType: 'GR',
        startDate: '2026-08-17',
        cancelled: false,
      },
    ],
  });
  return JSON.stringify({ persons: many(persons, person) });
}

/** Requests for pupils at one unit, each in a group. */
export function egilRequests(requests: number): string {
  const urn = 'urn:scim:schemas:extension:sis:school:1.0:';
  const post = (type: string, body: object) => ({ type, path: `/${type}`, method: 'POST', body });
  const unit = post('SchoolUnits', {
    schemas: [`${urn}SchoolUnit`],
    externalId: id(UNIT, 0),
    displayName: 'Påhittade skolan',
    schoolUnitCode: '10000001',
  });
  const groups = Math.floor(requests / (GROUP + 1));
  const user = (at: number) =>
    post('Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', `${urn}User`],
      externalId: id(PERSON, at),
      userName: `elev${at}@elev.example`,
      displayName: `Förnamn ${at}`,
      name: { givenName: `Förnamn ${at}`, familyName: `Efternamn ${at % 5000}` },
      [`${urn}User`]: { enrolments: [{ value: id(UNIT, 0), schoolYear: at % 10, schoolType: 'GR' }] },
    });
  const group = (at: number) =>
    post('StudentGroups', {
      schemas: [`${urn}StudentGroup`],
      externalId: id(CLASS, at),
      displayName: `Klass ${at}`,
      owner: { value: id(UNIT, 0) },
      studentMemberships: many(GROUP, (member) => ({ value: id(PERSON, at * GROUP + member) })),
    });
  return JSON.stringify([unit, ...many(groups * GROUP, user), ...many(groups, group)]);
}
