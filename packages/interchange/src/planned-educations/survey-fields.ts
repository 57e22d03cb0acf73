import type { JsonNode } from '../json/index.ts';
import { isObject, type ObjectNode, textOf } from './answer.ts';

/** A field of a survey answer, in the flat form (`securityAverage`) or the nested (`securityMetrics.average`). */
export interface SurveyField {
  readonly kind: 'index' | 'share' | 'count' | 'text' | 'unknown';
  /** `security.average` in both forms. */
  readonly measure: string;
  readonly question: string | null;
  readonly text: string | null;
  readonly path: readonly string[];
}

const areas = ['recommend', 'satisfaction', 'security', 'workingEnvironment', 'support', 'inspiration'];
const flat = new RegExp(
  `^(${areas.join('|')})(?:Question)?(Average|Ratio[A-Z][A-Za-z]*|Description|Subject)$`,
);
const nested = new RegExp(`^(${areas.join('|')})Metrics$`);
const general: Readonly<Record<string, SurveyField['kind']>> = {
  noOfAnswers: 'count',
  noInGroup: 'count',
  answeringFrequency: 'share',
};

export const isSurveyField = (name: string) =>
  flat.test(name) || nested.test(name) || Object.hasOwn(general, name);

/** The answer options of the four- and five-step scales, and the two that stand outside them. */
const options = new Set(
  ['CorrespondsFully', 'CorrespondsWell', 'CorrespondsPoorly', 'CorrespondsNotAtAll'].concat(
    ['Always', 'Often', 'Sometimes', 'Seldom', 'Never'],
    ['DoNotKnow', 'NoAnswer'],
  ),
);

export function surveyFieldsOf(group: ObjectNode): readonly SurveyField[] {
  const found: SurveyField[] = [];
  for (const [name, node] of group.fields) {
    const [, flatArea, flatRest] = flat.exec(name) ?? [];
    const [, nestedArea] = nested.exec(name) ?? [];
    if (Object.hasOwn(general, name)) found.push(field(general[name] ?? 'unknown', name, node, [name], null));
    else if (flatArea !== undefined && flatRest !== undefined)
      found.push(
        areaField(
          flatArea,
          lowerFirst(flatRest),
          node,
          [name],
          questionOf(group, `${flatArea}QuestionDescription`),
        ),
      );
    else if (nestedArea !== undefined && isObject(node))
      for (const [inner, cell] of node.fields) {
        const part = lowerFirst(inner.replace(/^question/, ''));
        found.push(areaField(nestedArea, part, cell, [name, inner], questionOf(node, 'questionDescription')));
      }
    else if (nestedArea !== undefined) found.push(field('unknown', name, node, [name], null));
  }
  return found;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const questionOf = (node: ObjectNode, name: string) => textOf(node.fields.get(name));

function areaField(
  area: string,
  part: string,
  node: JsonNode,
  path: string[],
  question: string | null,
): SurveyField {
  return field(kindOf(part), `${area}.${part}`, node, path, question);
}

function kindOf(part: string): SurveyField['kind'] {
  if (part === 'average') return 'index';
  if (part === 'description' || part === 'subject') return 'text';
  return options.has(part.replace(/^ratio/, '')) ? 'share' : 'unknown';
}

/** A cell is a text or null; anything else is not what the format says. */
function field(
  kind: SurveyField['kind'],
  measure: string,
  node: JsonNode,
  path: string[],
  question: string | null,
): SurveyField {
  const isCell = node.kind === 'scalar' && (node.value === null || typeof node.value === 'string');
  return { kind: isCell ? kind : 'unknown', measure, question, text: textOf(node), path };
}
