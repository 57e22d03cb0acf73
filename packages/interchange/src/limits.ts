/** How much of one file is read before reading is refused. Every reader takes them, so that a host may set its own. */
export interface Limits {
  /** Bytes of the file as sent. */
  readonly bytes: number;
  /** Characters in one cell: 32 767 is what Excel itself allows. */
  readonly cellLength: number;
  /** Rows of data (elements of the list, in JSON and XML). */
  readonly rows: number;
  /** Fields of a row. */
  readonly columns: number;
  /** Levels of nesting in JSON and XML. */
  readonly depth: number;
  /**
   * Bytes, and values, of a JSON document that must be held whole before it says anything. Of rows that wait for what stands
   * after them, a twentieth as many.
   */
  readonly documentBytes: number;
  readonly documentValues: number;
  /** Problems told one by one; after that they are only counted. */
  readonly problems: number;
  /** Entries of a zip archive (a workbook is one). */
  readonly entries: number;
  /** Bytes an archive may inflate to, in all. */
  readonly inflatedBytes: number;
  /** How many times larger than its compressed size an entry may become. */
  readonly inflateRatio: number;
}

/** Room for the largest national file known (PxWeb's whole UFA table: 1.25 million cells), and little more. */
export const defaultLimits: Limits = {
  bytes: 200_000_000,
  cellLength: 32_767,
  rows: 2_000_000,
  columns: 2_000,
  depth: 32,
  documentBytes: 20_000_000,
  documentValues: 500_000,
  problems: 1_000,
  entries: 1_000,
  inflatedBytes: 500_000_000,
  inflateRatio: 200,
};
