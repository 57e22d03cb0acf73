import { z } from 'zod';
import { type JsonNode, NameText, pathText, type Streamed, shaped } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { isObject, itemIn, type ObjectNode, placeIn, refuseOthers, refuseRest, textOf } from './answer.ts';
import { type AnswerKind, listAlone, ofObject } from './answer-kind.ts';
import { formCode } from './education-events.ts';
import type { CodeList, CodeRow } from './education-rows.ts';
import { listKind } from './list-kind.ts';
import { type AnyListKind, anyList } from './lists.ts';
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
interface CodeKind {
  readonly list: CodeList;
  readonly at: Streamed['path'];
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

/** A type of organiser has nothing but its name, which others have too. */
const isNameAlone = (item: JsonNode) => having('name')(item) && isObject(item) && item.fields.size === 1;
const isProgramme = (item: JsonNode) => having('studyPaths')(item) && !having('schoolUnitCode')(item);

const alone: readonly CodeKind[] = [
  { list: 'areas', at: ['body'], isOf: having('areaType'), schema: Area },
  { list: 'schoolForms', at: ['body'], isOf: having('displayName'), schema: Form },
  { list: 'distanceStudies', at: ['body'], isOf: matching(/^(True|False)$/), schema: YesOrNo },
  { list: 'instructionLanguages', at: ['body'], isOf: matching(/^[a-z]{3}$/), schema: Language },
  { list: 'organiserTypes', at: ['body'], isOf: isNameAlone, schema: OrganiserType },
];
const named: readonly CodeKind[] = [
  { list: 'areas', at: ['body', 'geographicalAreas'], isOf: having('areaType'), schema: Area },
  { list: 'schoolUnits', at: ['body', 'schoolUnits'], isOf: having('typeOfSchooling'), schema: Unit },
  { list: 'educationAreas', at: ['body', 'areas'], isOf: having('directions'), schema: EducationArea },
  {
    list: 'adultSchoolForms',
    at: ['body', '_embedded', 'adultTypeOfSchoolings'],
    isOf: having('id'),
    schema: AdultForm,
  },
];
/** Programmes stand by school form, whose codes may be any. */
const programmes: CodeKind = {
  list: 'programmes',
  at: ['body', formCode],
  isOf: isProgramme,
  schema: Programme,
};

/** `/support/…` and `/adult-education-events/areas`: a row per code, the parts of one after it. */
export function codeLists(): readonly AnswerKind[] {
  const besides = named.map(codeList);
  const byForm = [codeList(programmes)];
  const around = (
    lists: readonly AnyListKind[],
    known: (body: ObjectNode) => readonly string[],
  ): AnswerKind => ({
    lists,
    ...ofObject(
      (_, read) => read.hasOf(lists),
      function* (body, path, answer, read) {
        yield* refuseOthers(body, path, ['_links', ...known(body)], answer);
        yield* read.release({ body, isWhole: true });
      },
    ),
  });
  return [
    listAlone(alone.map(codeList)),
    around(besides, () => named.map(({ at }) => String(at[1]))),
    around(byForm, ({ fields }) => [...fields.keys()].filter((name) => formCode.test(name))),
  ];
}

function codeList({ list, at, isOf, schema }: CodeKind): AnyListKind {
  /** Codes that have come, by their list: each school form has its own. */
  const seen = new Set<string>();
  return anyList(
    listKind(at, isOf, function* (node, path, answer): Generator<Problem, readonly CodeRow[]> {
      const before = answer.refused();
      const value = yield* itemIn(node, path, schema, answer);
      if (value === null) return [];
      const place = pathText(path.slice(0, -1));
      const key = `${place} ${value.code}`;
      if (seen.has(key)) {
        refuseRest(answer, node, before);
        yield problemAt(placeIn(answer, node, path), 'entryRepeated', { cell: value.code });
        return [];
      }
      seen.add(key);
      const sort = value.sort ?? (list === 'programmes' ? String(path.at(-2)) : null);
      const row: CodeRow = {
        kind: 'code',
        line: node.line,
        list,
        code: value.code,
        name: value.name,
        parent: null,
        sort,
        values: [],
      };
      return [row, ...value.parts.map(({ code, name }) => ({ ...row, code, name, parent: value.code }))];
    }),
  );
}
