import type { z } from 'zod';
import { nodeAt } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import {
  type Answer,
  isObject,
  itemIn,
  type ObjectNode,
  type Path,
  placeIn,
  refuseRest,
  textOf,
} from './answer.ts';
import { type AnswerKind, listAlone, ofObject } from './answer-kind.ts';
import type { DocumentRow } from './education-rows.ts';
import { Document, Documents, DocumentsAround } from './education-schema.ts';
import { type ListKind, listKind } from './list-kind.ts';
import { anyList } from './lists.ts';

const form = 'typeOfSchoolingCode';
type Draft = Omit<DocumentRow, 'schoolUnitCode' | 'schoolForm'>;

/** `/school-units/{code}/documents`: a list per school form. */
export function documentLists(): AnswerKind {
  const forms = listKind(
    ['body'],
    (item) => isObject(item) && item.fields.has(form),
    function* (node, path, answer): Generator<Problem, readonly DocumentRow[]> {
      const before = answer.refused();
      const value = yield* itemIn(node, path, Documents, answer);
      if (value === null || !isObject(node)) return [];
      const unit = unitOf(node, answer);
      const wrong = wrongUnit(unit, node, path, answer);
      if (wrong !== null || unit === undefined) {
        refuseRest(answer, node, before);
        if (wrong !== null) yield wrong;
        return [];
      }
      const about = { schoolUnitCode: unit, schoolForm: value[form] };
      return value.documents.map((one, index) => ({
        ...draftOf(one, nodeAt(node, ['documents', index]).line),
        ...about,
      }));
    },
  );
  return listAlone([anyList(forms)]);
}

/** `/school-units/{code}/documents/{form}`. Only the answer's own link says which unit it is about. */
export function documentsOfForm(): AnswerKind {
  const documents: ListKind<Draft> = {
    at: ['body', 'documents'],
    isOf: () => true,
    rows: function* (node, path, answer): Generator<Problem, readonly Draft[]> {
      const value = yield* itemIn(node, path, Document, answer);
      return value === null ? [] : [draftOf(value, node.line)];
    },
    telling: ({ body, isWhole }, answer) => {
      const schoolForm = textOf(body?.fields.get(form));
      if (body === null || schoolForm === null || !(isWhole || body.fields.has('_links'))) return null;
      const schoolUnitCode = unitOf(body, answer);
      if (schoolUnitCode === undefined || wrongUnit(schoolUnitCode, body, [], answer) !== null)
        return 'refused';
      return (draft) => ({ ...draft, schoolUnitCode, schoolForm });
    },
  };
  return {
    lists: [anyList(documents)],
    ...ofObject(
      (body) => body.fields.has(form),
      function* (body, path, answer, read) {
        const before = answer.refused();
        const value = yield* itemIn(body, path, DocumentsAround, answer);
        const wrong = value === null ? null : wrongUnit(unitOf(body, answer), body, path, answer);
        if (value === null || wrong !== null) read.drop();
        if (wrong !== null) {
          refuseRest(answer, body, before);
          yield wrong;
        }
        yield* read.release({ body, isWhole: true });
      },
    ),
  };
}

/** The unit that a list's link leads to, or else the one that was asked for. */
function unitOf(node: ObjectNode, { asked }: Answer): string | undefined {
  const link = textOf(nodeAt(node, ['_links', 'self', 'href'])) ?? '';
  return /\/school-units\/(\d{8})\/documents/.exec(link)?.[1] ?? asked.schoolUnitCode;
}

function wrongUnit(unit: string | undefined, node: ObjectNode, path: Path, answer: Answer): Problem | null {
  const { schoolUnitCode: asked } = answer.asked;
  const place = placeIn(answer, node, path);
  if (unit === undefined) return problemAt(place, 'fieldMissing', { params: { name: '_links.self' } });
  return asked === undefined || asked === unit
    ? null
    : problemAt(place, 'otherUnit', { cell: unit, params: { asked } });
}

function draftOf(document: z.infer<typeof Document>, line: number): Draft {
  const { typeId, title, fileName, mimeType: mediaType, size: bytes, url } = document;
  return { kind: 'document', line, typeId, title, fileName, mediaType, bytes, url, values: [] };
}
