import { checked, type JsonNode, plain } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Answer, isObject, type ObjectNode, type Path, placeIn, refuseOthers } from './answer.ts';
import { Links, Page } from './schema.ts';

/** What a list's answer has under a name of its own. */
export function embedded(body: ObjectNode, name: string): JsonNode | undefined {
  const all = body.fields.get('_embedded');
  return isObject(all) ? all.fields.get(name) : undefined;
}

/** The municipality that the answer's link to itself asks for. */
export function linkedMunicipality(body: ObjectNode): string | undefined {
  const links = Links.safeParse(plain(body.fields.get('_links') ?? body)).data;
  const question = new URLSearchParams((links?.self?.href ?? '').split('?')[1] ?? '');
  return question.get('geographicalAreaCode') ?? question.get('municipalityCode') ?? undefined;
}

/** What a page of a list says of itself. */
export interface AnswerPage {
  /** What is wrong with the page, and with what stands beside its lists. */
  problems(): Generator<Problem>;
  /** Elements in all pages; null where the page does not say. */
  readonly total: number | null;
  /** The municipality that was asked for, by the caller or by the answer's own link. */
  readonly municipalityCode: string | undefined;
  /** Is there a next page, and did this one have what it says? */
  ending(found: number): Generator<Problem>;
}

/** A page that has some lists and nothing else. */
export function pageOf(body: ObjectNode, path: Path, lists: readonly string[], answer: Answer): AnswerPage {
  const { file, told, tally, asked } = answer;
  const links = checked(body.fields.get('_links') ?? body, [...path, '_links'], Links, file, told).value;
  const page = checked(body.fields.get('page') ?? body, [...path, 'page'], Page, file, told);
  const whole = placeIn(answer, body, path);
  return {
    *problems() {
      yield* page.problems;
      yield* refuseOthers(body, path, ['_embedded', '_links', 'page'], answer);
      const all = body.fields.get('_embedded');
      if (isObject(all)) yield* refuseOthers(all, [...path, '_embedded'], lists, answer);
    },
    total: page.value?.totalElements ?? null,
    municipalityCode: asked.municipalityCode ?? linkedMunicipality(body),
    *ending(found) {
      const next = links?.next?.href;
      if (next !== undefined) {
        tally.next(next);
        yield problemAt(whole, 'morePages', { cell: next, severity: 'warning' });
      } else if (page.value !== null && page.value.totalPages <= 1 && page.value.totalElements !== found) {
        yield problemAt(whole, 'countDiffers', { params: { count: page.value.totalElements, found } });
      }
    },
  };
}
