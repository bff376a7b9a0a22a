import { z } from 'zod';
import { SetupError } from '../errors.js';
import { NumberList } from './number-list.js';

/*
 * BM25 (Robertson and Zaragoza, 2009) over two kinds of documents that share a vocabulary: passages
 * and spans. Postings are typed arrays, one after the other by term, so that 100,000 passages cost
 * some tens of megabytes and load in one read.
 *
 *   score(d) = Σ over terms  idf(t) · tf·(k1 + 1) / (tf + k1·(1 − b + b·length/average))
 */
const K1 = 1.2;
const B = 0.7;

/** A term's occurrences. */
export interface Postings {
  /** Numbers of documents, ascending. */
  readonly documents: Uint32Array;
  /** What the term adds to each document's score before its rarity is counted in. */
  readonly shares: Float32Array;
}

/** One kind of documents. */
export interface KeywordField {
  readonly documentCount: number;
  postings(term: number): Postings;
  /** How many documents hold a term. */
  holding(term: number): number;
  /** Whether a document holds a term. */
  holds(term: number, document: number): boolean;
  /** How rare a term is: high for a term of few documents, and highest for one that no document has. */
  idf(term: number | undefined): number;
  /**
   * Adds to each document the weighted score of one of the terms, the one that counts most there: what
   * stands for the same word counts once.
   */
  addBestScores(terms: readonly WeightedTerm[], scores: Float32Array): void;
}

export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
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
  passages: Iterable<WeightedTerms>,
  spans: Iterable<WeightedTerms>,
): Uint8Array {
  const numbers = new Map<string, number>();
  const fields = [passages, spans].map((documents) => collectField(documents, numbers));
  const terms = Array.from(numbers.keys()).sort();
  const places = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) places[numbers.get(term) ?? 0] = place;
  return writeBytes(
    terms,
    fields.map((field) => sortByTerm(field, places)),
  );
}

/** The terms of all documents in a row, each term by the number it got when it was first met. */
interface CollectedField {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
  /** Different terms of each document. */
  readonly sizes: Uint32Array;
  readonly lengths: Float32Array;
}

/** Takes one document at a time: those of a large corpus would not fit into memory together. */
function collectField(
  documents: Iterable<WeightedTerms>,
  numbers: Map<string, number>,
): CollectedField {
  const terms = new NumberList((length) => new Uint32Array(length));
  const counts = new NumberList((length) => new Float32Array(length));
  const sizes = new NumberList((length) => new Uint32Array(length));
  const lengths = new NumberList((length) => new Float32Array(length));
  const counted = new Map<number, number>();
  for (const document of documents) {
    counted.clear();
    let documentLength = 0;
    for (const { stem, weight } of document) {
      const term = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, term);
      counted.set(term, (counted.get(term) ?? 0) + weight);
      documentLength += weight;
    }
    for (const [term, count] of counted) {
      terms.push(term);
      counts.push(count);
    }
    sizes.push(counted.size);
    lengths.push(documentLength);
  }
  return {
    terms: terms.toArray(),
    counts: counts.toArray(),
    sizes: sizes.toArray(),
    lengths: lengths.toArray(),
  };
}

interface FieldArrays {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Float32Array;
  readonly lengths: Float32Array;
}

/** Counting sort from “terms of each document” to “documents of each term”. */
function sortByTerm(
  { terms, counts, sizes, lengths }: CollectedField,
  places: Uint32Array,
): FieldArrays {
  const placeOf = (at: number): number => places[terms[at] ?? 0] ?? 0;
  const starts = new Uint32Array(places.length + 1);
  for (let at = 0; at < terms.length; at += 1) {
    const next = placeOf(at) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let term = 1; term < starts.length; term += 1) {
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  }
  const documents = new Uint32Array(terms.length);
  const sorted = new Float32Array(terms.length);
  const free = starts.slice();
  let at = 0;
  for (const [document, size] of sizes.entries()) {
    for (const end = at + size; at < end; at += 1) {
      const place = placeOf(at);
      const slot = free[place] ?? 0;
      documents[slot] = document;
      sorted[slot] = counts[at] ?? 0;
      free[place] = slot + 1;
    }
  }
  return { starts, documents, counts: sorted, lengths };
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

const headerSchema = z.object({
  terms: z.array(z.string()),
  sizes: z.array(z.array(z.number())).length(2),
});

/**
 * Opens an index from its bytes.
 * @throws {SetupError} when the bytes are not one
 */
export function openKeywordIndex(bytes: Uint8Array): KeywordIndex {
  try {
    return readBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw new SetupError('The keyword index is damaged. Run: npm run index', { cause: error });
  }
}

/** What the bytes don't hold can't be read: each step throws where they end too soon or are something else. */
function readBytes(bytes: Buffer): KeywordIndex {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('It begins otherwise.');
  const headerStart = MAGIC.length + 4;
  const headerEnd = headerStart + bytes.readUInt32LE(MAGIC.length);
  const header: unknown = JSON.parse(bytes.toString('utf8', headerStart, headerEnd));
  const { terms, sizes } = headerSchema.parse(header);
  // A copy, because typed arrays must begin at a multiple of four bytes.
  const body = new Uint8Array(bytes).buffer;
  let offset = headerEnd + ((4 - (headerEnd % 4)) % 4);
  const take = (length: number): number => {
    const start = offset;
    offset += length * 4;
    return start;
  };
  const [passages, spans] = sizes.map(([starts = 0, documents = 0, counts = 0, lengths = 0]) =>
    openField({
      starts: new Uint32Array(body, take(starts), starts),
      documents: new Uint32Array(body, take(documents), documents),
      counts: new Float32Array(body, take(counts), counts),
      lengths: new Float32Array(body, take(lengths), lengths),
    }),
  );
  if (!passages || !spans) throw new Error('It holds less than two fields.');
  const numbers = new Map(terms.map((term, index) => [term, index]));
  return { terms, termNumber: (stem) => numbers.get(stem), passages, spans };
}

function openField({ starts, documents, counts, lengths }: FieldArrays): KeywordField {
  const documentCount = lengths.length;
  const shares = sharesOf({ documents, counts, lengths });
  const startOf = (term: number): number => starts[term] ?? 0;
  const holding = (term: number): number => startOf(term + 1) - startOf(term);
  const idf = (term: number | undefined): number => {
    const many = term === undefined ? 0 : holding(term);
    return Math.log(1 + (documentCount - many + 0.5) / (many + 0.5));
  };
  // Kept between calls, and `best` all zero then.
  let scratch: { readonly best: Float32Array; readonly touched: Uint32Array } | undefined;
  const makeScratch = (): NonNullable<typeof scratch> => ({
    best: new Float32Array(documentCount),
    touched: new Uint32Array(documentCount),
  });
  return {
    documentCount,
    idf,
    holding,
    postings(term) {
      const [from, to] = [startOf(term), startOf(term + 1)];
      return { documents: documents.subarray(from, to), shares: shares.subarray(from, to) };
    },
    holds(term, document) {
      // Binary search: the documents of a term ascend.
      let low = startOf(term);
      let high = startOf(term + 1);
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = documents[middle] ?? 0;
        if (found === document) return true;
        if (found < document) low = middle + 1;
        else high = middle;
      }
      return false;
    },
    addBestScores(terms, scores) {
      const { best, touched } = terms.length > 1 ? (scratch ??= makeScratch()) : NO_SCRATCH;
      let touchedCount = 0;
      for (const { term, weight } of terms) {
        const rarity = idf(term) * weight;
        const end = startOf(term + 1);
        for (let at = startOf(term); at < end; at += 1) {
          const document = documents[at] ?? 0;
          const score = rarity * (shares[at] ?? 0);
          if (!best) {
            scores[document] = (scores[document] ?? 0) + score;
            continue;
          }
          const highest = best[document] ?? 0;
          if (score <= highest) continue;
          if (highest === 0) {
            touched[touchedCount] = document;
            touchedCount += 1;
          }
          best[document] = score;
        }
      }
      if (!best) return;
      for (let at = 0; at < touchedCount; at += 1) {
        const document = touched[at] ?? 0;
        scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
        best[document] = 0;
      }
    },
  };
}

/** One term alone is added at once. */
const NO_SCRATCH = { best: undefined, touched: new Uint32Array(0) } as const;

/** All of the formula but the rarity: it is the same for every question. */
function sharesOf({ documents, counts, lengths }: Omit<FieldArrays, 'starts'>): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
  const shares = new Float32Array(counts.length);
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    shares[at] = (count * (K1 + 1)) / (count + (norms[documents[at] ?? 0] ?? 0));
  }
  return shares;
}
