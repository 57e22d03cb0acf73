import { CsvError, type Parser, parse } from 'csv-parse';

export type Delimiter = ';' | ',' | '\t';

/** Characters in one record. More is a quote that is never closed, or no table at all. */
const recordLength = 1_000_000;

/** Records of delimited text, given up to the chunk just pushed, so that none is lost when a later one cannot be read. */
export interface RecordParser {
  push(text: string): Promise<PushedRecords>;
  end(): Promise<PushedRecords>;
}

export interface PushedRecords {
  readonly records: readonly (readonly string[])[];
  /** Why the text after these records cannot be read. */
  readonly failure: 'tooLong' | 'quoteNotClosed' | null;
}

/** csv-parse, told to take records one by one as they stand: any line end, any number of fields, stray quotes. */
export function createRecordParser(delimiter: Delimiter): RecordParser {
  let records: string[][] = [];
  const parser: Parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: recordLength,
    record_delimiter: ['\r\n', '\n', '\r'],
    // A null keeps the record from csv-parse's own queue, which an error would empty.
    on_record: (record: string[]) => {
      records.push(record);
      forgetLength();
      return null;
    },
  });
  // csv-parse makes an error, with its stack, of every record that is not as long as the first: here the banner's single
  // field. Counted from none, each record is the first.
  const forgetLength = () => Object.assign(parser.info, { records: 0 });
  // The callbacks of write and end tell the same error; an unheard event would end the process.
  parser.on('error', () => undefined);
  parser.resume();

  const taken = (error: Error | null | undefined): PushedRecords => {
    const pushed = records;
    records = [];
    if (error && !(error instanceof CsvError)) throw error;
    return { records: pushed, failure: error ? failureOf(error) : null };
  };
  return {
    push: (text) => settled((done) => parser.write(text, done)).then(taken),
    end: () => settled((done) => parser.end(done)).then(taken),
  };
}

const settled = (start: (done: (error?: Error | null) => void) => void) =>
  new Promise<Error | null | undefined>((resolve) => start(resolve));

const failureOf = (error: CsvError) => (error.code === 'CSV_MAX_RECORD_SIZE' ? 'tooLong' : 'quoteNotClosed');
