import { SetupError } from '../errors.js';

/*
 * BM25 (Robertson and Zaragoza, 2009) over two kinds of documents that share a vocabulary: passages
 * and spans. Postings are typed arrays, one after the other by term, so that 100,000 passages cost
 * some tens of megabytes and load in one read.
 *
 *   score(d) = Σ over terms  idf(t) · tf·(k1 + 1) / (tf + k1·(1 − b + b·length/average))
 */
const K1 = 1.2;
const B = 0.6;

/** A term's occurrences: ascending document numbers and how much each counts. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly counts: Float32Array;
}

/** One kind of documents. */
export interface KeywordField {
  readonly documentCount: number;
  postings(term: number): Postings;
  /** How rare a term is: high for a term of few documents, and highest for one that no document has. */
  idf(term: number | undefined): number;
  /** Adds the weighted score of a term to those of all documents that hold it. */
  addScores(term: number, weight: number, scores: Float32Array): void;
}

export interface KeywordIndex {
  /** All terms in the order of their code units. */
  readonly terms: readonly string[];
  termNumber(stem: string): number | undefined;
  readonly passages: KeywordField;
  readonly spans: KeywordField;
}

/** A document's terms, with what each occurrence counts: words of headings count less than those of the text. */
export type WeightedTerms = readonly { readonly stem: string; readonly weight: number }[];

/** Builds the index and returns it as bytes; `openKeywordIndex` reads them. */
export function buildKeywordIndex(
  passages: readonly WeightedTerms[],
  spans: readonly WeightedTerms[],
): Uint8Array {
  const terms = new Set<string>();
  for (const documents of [passages, spans]) {
    for (const document of documents) for (const { stem } of document) terms.add(stem);
  }
  const sorted = Array.from(terms).sort();
  const numbers = new Map(sorted.map((term, index) => [term, index]));
  const fields = [passages, spans].map((documents) => collectField(documents, numbers));
  return writeBytes(sorted, fields);
}

interface FieldArrays {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Float32Array;
  readonly lengths: Float32Array;
}

function collectField(
  documents: readonly WeightedTerms[],
  numbers: ReadonlyMap<string, number>,
): FieldArrays {
  const counted = documents.map((document) => {
    const counts = new Map<number, number>();
    for (const { stem, weight } of document) {
      const term = numbers.get(stem);
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
    return counts;
  });
  const starts = new Uint32Array(numbers.size + 1);
  for (const counts of counted) {
    for (const term of counts.keys()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term += 1) {
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  }
  const total = starts.at(-1) ?? 0;
  const field = {
    starts,
    documents: new Uint32Array(total),
    counts: new Float32Array(total),
    lengths: Float32Array.from(counted, (counts) =>
      Array.from(counts.values()).reduce((sum, count) => sum + count, 0),
    ),
  };
  const next = starts.slice();
  for (const [document, counts] of counted.entries()) {
    for (const [term, count] of counts) {
      const at = next[term] ?? 0;
      field.documents[at] = document;
      field.counts[at] = count;
      next[term] = at + 1;
    }
  }
  return field;
}

const MAGIC = 'FNKW0001';

/**
 * Layout: magic, length of the header, header as JSON {terms, fields: [sizes]}, padding to 4 bytes,
 * then the four arrays of each field.
 */
function writeBytes(terms: readonly string[], fields: readonly FieldArrays[]): Uint8Array {
  const arrays = fields.map(({ starts, documents, counts, lengths }) => [
    starts,
    documents,
    counts,
    lengths,
  ]);
  const sizes = arrays.map((list) => list.map(({ length }) => length));
  const header = Buffer.from(JSON.stringify({ terms, sizes }));
  const padding = Buffer.alloc((4 - ((MAGIC.length + 4 + header.length) % 4)) % 4);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const body = arrays
    .flat()
    .map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  return Buffer.concat([Buffer.from(MAGIC), length, header, padding, ...body]);
}

/**
 * Opens an index from its bytes.
 * @throws {SetupError} when the bytes are not one
 */
export function openKeywordIndex(bytes: Uint8Array): KeywordIndex {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new SetupError('The keyword index is damaged. Run: npm run index');
  }
  const headerLength = buffer.readUInt32LE(MAGIC.length);
  const headerStart = MAGIC.length + 4;
  const header = JSON.parse(buffer.toString('utf8', headerStart, headerStart + headerLength)) as {
    terms: string[];
    sizes: number[][];
  };
  let offset = headerStart + headerLength + ((4 - ((headerStart + headerLength) % 4)) % 4);
  // A copy, because typed arrays must begin at a multiple of four bytes.
  const body = new Uint8Array(buffer).buffer;
  const take = (length: number): number => {
    const start = offset;
    offset += length * 4;
    return start;
  };
  const fields = header.sizes.map(([starts = 0, documents = 0, counts = 0, lengths = 0]) =>
    openField({
      starts: new Uint32Array(body, take(starts), starts),
      documents: new Uint32Array(body, take(documents), documents),
      counts: new Float32Array(body, take(counts), counts),
      lengths: new Float32Array(body, take(lengths), lengths),
    }),
  );
  const [passages, spans] = fields;
  if (!passages || !spans) throw new SetupError('The keyword index is damaged. Run: npm run index');
  const numbers = new Map(header.terms.map((term, index) => [term, index]));
  return { terms: header.terms, termNumber: (stem) => numbers.get(stem), passages, spans };
}

function openField({ starts, documents, counts, lengths }: FieldArrays): KeywordField {
  const documentCount = lengths.length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documentCount);
  const postings = (term: number): Postings => {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    return { documents: documents.subarray(from, to), counts: counts.subarray(from, to) };
  };
  const idf = (term: number | undefined): number => {
    const holding = term === undefined ? 0 : (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    return Math.log(1 + (documentCount - holding + 0.5) / (holding + 0.5));
  };
  return {
    documentCount,
    postings,
    idf,
    addScores(term, weight, scores) {
      const rarity = idf(term) * weight;
      const found = postings(term);
      for (let index = 0; index < found.documents.length; index += 1) {
        const document = found.documents[index] ?? 0;
        const count = found.counts[index] ?? 0;
        const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / average);
        scores[document] = (scores[document] ?? 0) + (rarity * count * (K1 + 1)) / (count + norm);
      }
    },
  };
}
