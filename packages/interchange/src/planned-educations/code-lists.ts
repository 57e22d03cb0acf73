import { z } from 'zod';
import { type JsonNode, leaves, NameText, shaped } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import {
  type Answer,
  isObject,
  itemIn,
  itemsOf,
  type Path,
  placeIn,
  refuseOthers,
  type Steps,
  textOf,
} from './answer.ts';
import { isFormCode } from './education-events.ts';
import type { CodeList, CodeRow } from './education-rows.ts';
import { UnitCode } from './schema.ts';

interface Code {
  readonly code: string;
  readonly name: string;
  readonly sort: string | null;
  readonly parts: readonly { readonly code: string; readonly name: string }[];
}
const coded = (code: string, name: string, sort: string | null = null, parts: Code['parts'] = []): Code => ({
  code,
  name,
  sort,
  parts,
});

/** One of the lists: where it stands in the body, and by what its elements are known. */
interface ListKind {
  readonly list: CodeList;
  readonly at: Path;
  readonly isOf: (item: JsonNode) => boolean;
  readonly schema: z.ZodType<Code>;
}
const having = (name: string) => (item: JsonNode) => isObject(item) && item.fields.has(name);
const matching = (shape: RegExp) => (item: JsonNode) => shape.test(textOf(item) ?? '');

const Area = z
  .strictObject({
    code: NameText,
    name: NameText,
    areaType: NameText,
    shortName: NameText.nullable().optional(),
  })
  .transform(({ code, name, areaType }) => coded(code, name, areaType));
const Unit = z
  .strictObject({ code: UnitCode, name: NameText, typeOfSchooling: NameText })
  .transform(({ code, name, typeOfSchooling }) => coded(code, name, typeOfSchooling));
const Form = z
  .strictObject({ code: NameText, displayName: NameText })
  .transform(({ code, displayName }) => coded(code, displayName));
const AdultForm = z
  .strictObject({ id: NameText, value: NameText })
  .transform(({ id, value }) => coded(id, value));
const OrganiserType = z.strictObject({ name: NameText }).transform(({ name }) => coded(name, name));
const Names = { name: NameText, nameEn: NameText.nullable() };
const EducationArea = z
  .strictObject({
    areaId: z.int().min(0),
    ...Names,
    directions: z.array(z.strictObject({ directionId: z.int().min(0), ...Names })),
  })
  .transform(({ areaId, name, directions }) =>
    coded(
      String(areaId),
      name,
      null,
      directions.map((one) => ({ code: String(one.directionId), name: one.name })),
    ),
  );
const Programme = z
  .strictObject({
    code: NameText,
    name: NameText,
    studyPaths: z.array(z.strictObject({ code: NameText, name: NameText })),
  })
  .transform(({ code, name, studyPaths }) => coded(code, name, null, studyPaths));
const Language = shaped(/^[a-z]{3}$/, { sv: 'en språkkod', en: 'a language code' }).transform((code) =>
  coded(code, code),
);
const YesOrNo = z.enum(['True', 'False']).transform((code) => coded(code, code));

const kinds: readonly ListKind[] = [
  { list: 'areas', at: [], isOf: having('areaType'), schema: Area },
  { list: 'areas', at: ['geographicalAreas'], isOf: having('areaType'), schema: Area },
  { list: 'schoolUnits', at: ['schoolUnits'], isOf: having('typeOfSchooling'), schema: Unit },
  { list: 'schoolForms', at: [], isOf: having('displayName'), schema: Form },
  {
    list: 'adultSchoolForms',
    at: ['_embedded', 'adultTypeOfSchoolings'],
    isOf: having('id'),
    schema: AdultForm,
  },
  { list: 'educationAreas', at: ['areas'], isOf: having('directions'), schema: EducationArea },
  { list: 'distanceStudies', at: [], isOf: matching(/^(True|False)$/), schema: YesOrNo },
  { list: 'instructionLanguages', at: [], isOf: matching(/^[a-z]{3}$/), schema: Language },
  // Last, since the others have names too.
  { list: 'organiserTypes', at: [], isOf: having('name'), schema: OrganiserType },
];

/** The elements of the list at a path, if there is one just there. */
function itemsAt(body: JsonNode, at: Path): readonly JsonNode[] {
  let node: JsonNode | undefined = body;
  for (const name of at) node = isObject(node) ? node.fields.get(String(name)) : undefined;
  return itemsOf(node);
}

/** The lists that a body holds. Programmes stand by school form, whose codes may be any. */
function listsIn(body: JsonNode): readonly ListKind[] {
  const found = new Map<string, ListKind>();
  for (const kind of kinds) {
    const key = kind.at.join('.');
    if (!found.has(key) && itemsAt(body, kind.at).some(kind.isOf)) found.set(key, kind);
  }
  if (found.size > 0 || !isObject(body)) return [...found.values()];
  const isOf = (item: JsonNode) => having('studyPaths')(item) && !having('schoolUnitCode')(item);
  return [...body.fields]
    .filter(([form, list]) => isFormCode(form) && itemsOf(list).some(isOf))
    .map(([form]) => ({ list: 'programmes', at: [form], isOf, schema: Programme }));
}

export const isCodes = (body: JsonNode) => listsIn(body).length > 0;

/** `/support/…` and `/adult-education-events/areas`: a row per code, the parts of one after it. */
export function* codes(body: JsonNode, path: Path, answer: Answer): Steps {
  const lists = listsIn(body);
  const known = lists.flatMap(({ at: [first] }) => (first === undefined ? [] : [String(first)]));
  if (isObject(body)) yield* refuseOthers(body, path, ['_links', ...known], answer);
  for (const { list, at, schema } of lists) {
    const seen = new Set<string>();
    const sort = list === 'programmes' ? String(at[0]) : null;
    for (const [index, node] of itemsAt(body, at).entries()) {
      const here = [...path, ...at, index];
      const value = yield* itemIn(node, here, schema, answer);
      if (value === null) continue;
      if (seen.has(value.code)) {
        answer.tally.refused(leaves(node));
        yield problemAt(placeIn(answer, node, here), 'entryRepeated', { cell: value.code });
        continue;
      }
      seen.add(value.code);
      const row: CodeRow = {
        kind: 'code',
        line: node.line,
        list,
        code: value.code,
        name: value.name,
        parent: null,
        sort: value.sort ?? sort,
        values: [],
      };
      yield row;
      for (const { code, name } of value.parts) yield { ...row, code, name, parent: value.code };
    }
  }
}
