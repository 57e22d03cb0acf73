import { type JsonNode, leaves, nodeAt } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import {
  type Answer,
  isObject,
  itemIn,
  itemsOf,
  type ObjectNode,
  type Path,
  placeIn,
  type Steps,
} from './answer.ts';
import { Documents } from './education-schema.ts';

export const isDocuments = (body: ObjectNode) => body.fields.has('typeOfSchoolingCode');
export const isDocumentLists = (body: JsonNode) =>
  itemsOf(body).length > 0 && itemsOf(body).every((one) => isObject(one) && isDocuments(one));

/** `/school-units/{code}/documents`: a list per school form. */
export function* documentLists(body: JsonNode, path: Path, answer: Answer): Steps {
  for (const [index, node] of itemsOf(body).entries()) yield* documents(node, [...path, index], answer);
}

/** `/school-units/{code}/documents/{form}`. Only the answer's own link says which unit it is about. */
export function* documents(node: JsonNode, path: Path, answer: Answer): Steps {
  const value = yield* itemIn(node, path, Documents, answer);
  if (value === null) return;
  const { asked } = answer;
  const link = value._links?.self?.href ?? '';
  const linked = /\/school-units\/(\d{8})\/documents/.exec(link)?.[1];
  const schoolUnitCode = linked ?? asked.schoolUnitCode;
  const place = placeIn(answer, node, path);
  const wrong =
    schoolUnitCode === undefined
      ? problemAt(place, 'fieldMissing', { params: { name: '_links.self' } })
      : asked.schoolUnitCode !== undefined && asked.schoolUnitCode !== schoolUnitCode
        ? problemAt(place, 'otherUnit', { cell: schoolUnitCode, params: { asked: asked.schoolUnitCode } })
        : null;
  if (wrong !== null || schoolUnitCode === undefined) {
    answer.tally.refused(leaves(node));
    if (wrong !== null) yield wrong;
    return;
  }
  for (const [index, one] of value.documents.entries()) {
    const { line } = nodeAt(node, ['documents', index]);
    const { typeId, title, fileName, mimeType: mediaType, size: bytes, url } = one;
    const about = { schoolUnitCode, schoolForm: value.typeOfSchoolingCode };
    yield { kind: 'document', line, ...about, typeId, title, fileName, mediaType, bytes, url, values: [] };
  }
}
