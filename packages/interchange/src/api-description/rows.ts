import type { ReadRow } from '../reading.ts';

/** Where something is described: a JSON pointer (RFC 6901) from the file's root, `#/components/schemas/Person`. */
type Pointer = string;

/** A path of the API: an address with its methods. In a file of parts, the part's name. */
export interface DescribedPath extends ReadRow {
  readonly kind: 'path';
  /** `/school-units/{code}` */
  readonly path: string;
  /** In lower case. Empty where the path is described elsewhere. */
  readonly methods: readonly string[];
  readonly reference: Reference | null;
}

/** One question that the API can be asked. */
export interface DescribedOperation extends ReadRow {
  readonly kind: 'operation';
  readonly path: string;
  readonly method: string;
  /** Its own name, where it has one. */
  readonly id: string | null;
  /** Names of its parameters, those that are described elsewhere as `#/…`. */
  readonly parameters: readonly string[];
  /** `200`, `default` */
  readonly answers: readonly string[];
}

/** What values of a field or parameter are. */
export interface DescribedType {
  /** `string`, `array`, `null` … Empty where a reference says it. */
  readonly types: readonly string[];
  /** `uuid`, `date` */
  readonly format: string | null;
  /** The values allowed, as written. Empty where any will do. */
  readonly codes: readonly string[];
  readonly reference: Reference | null;
}

/** A field of an object. */
export interface DescribedField extends ReadRow {
  readonly kind: 'field';
  /** The schema that the field stands in; an object within an object has a pointer of its own. */
  readonly schema: Pointer;
  readonly name: string;
  readonly type: DescribedType;
  /** What a list holds. */
  readonly items: DescribedType | null;
  readonly required: boolean;
  readonly nullable: boolean;
}

/** What can be said in a question: in the address, the query or a header. */
export interface DescribedParameter extends ReadRow {
  readonly kind: 'parameter';
  readonly pointer: Pointer;
  readonly name: string;
  readonly in: string;
  readonly type: DescribedType;
  readonly required: boolean;
}

/** A list of codes, wherever it stands. */
export interface DescribedCodes extends ReadRow {
  readonly kind: 'codes';
  readonly pointer: Pointer;
  /** The schema's title, or the name it is described by. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** A reference from one place to another. */
export interface Reference {
  /** Null within the file. As the source wrote it: check it before use. */
  readonly file: string | null;
  /** Null where a whole file or a schema's own name is meant. */
  readonly pointer: Pointer | null;
}
export interface DescribedReference extends ReadRow {
  readonly kind: 'reference';
  readonly from: Pointer;
  readonly to: Reference;
}

export type ApiDescriptionRow =
  | DescribedPath
  | DescribedOperation
  | DescribedParameter
  | DescribedField
  | DescribedCodes
  | DescribedReference;
