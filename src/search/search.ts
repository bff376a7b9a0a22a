import type { Passage, Span } from '../notes/passage.js';
import { correctSpelling } from './correct-spelling.js';
import { collapseDuplicates } from './collapse-duplicates.js';
import type { Embedder } from './embedder.js';
import { askedWords } from './asked-word.js';
import { bestSpan, type SpanSearch } from './best-span.js';
import {
  type ByLeg,
  type Candidate,
  eachLeg,
  fuse,
  type RankedCandidate,
  type SpanScores,
} from './fuse.js';
import type { KeywordField } from './keyword-index.js';
import type { PassageIndex } from './passage-index.js';
import { type QueryTerm, queryTerms, type WordKnowledge } from './query-terms.js';
import { wordsOfPassage } from './passage-words.js';
import { intentOf, type QuestionIntent } from './question-intent.js';
import { rerank } from './rerank.js';
import { createSynonymTable } from './synonyms.js';
import { tagsOf } from './tags.js';
import { stemsOf } from './terms.js';
import { thesaurus } from './thesaurus.js';
import { acronymGroups } from './acronyms.js';
import type { Scope } from './scope.js';
import {
  type ModelLanguages,
  knowsLanguage,
  languagesOf,
  languagesOfModel,
  trustInMeaning,
} from './model-languages.js';
import { findCompounds } from './compounds.js';
import { topScores } from './top-scores.js';

/** A passage with its score and best span. */
export interface Hit {
  readonly passage: Passage;
  /** 0 to 1, comparable within one search only. */
  readonly score: number;
  /** What the legs together give it, 0 to 1. */
  readonly fused: number;
  readonly span: Span | null;
  readonly legs: ByLeg<LegScore>;
  /** Share of the question's words that the passage holds, rare words counting more; 0 to 1. */
  readonly coverage: number;
  /** The same for the best span and what stands above it. */
  readonly spanCoverage: number;
  /** How many of the question's words those hold. */
  readonly heldWords: number;
  /** Passages that say nearly the same, left out of the hits. */
  readonly duplicates: readonly Passage[];
}

export interface LegScore {
  readonly score: number;
  /** 1 for the best of the candidates; null when the leg found nothing in it. */
  readonly rank: number | null;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly terms: readonly QueryTerm[];
  readonly intent: QuestionIntent;
  /** The question's own words as stems. */
  readonly stems: readonly string[];
  /** What the keyword legs counted in the fusion, 0 to 1. */
  readonly keywordWeight: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly scope?: Scope | undefined;
}

export interface Search {
  readonly index: PassageIndex;
  search(question: string, options: SearchOptions): Promise<SearchResult>;
}

/** Candidates that each leg may bring. */
const CANDIDATE_SPANS = 120;
const CANDIDATE_PASSAGES = 60;

/** What a synonym counts of the word itself: in the thesaurus, and where the notes themselves explain it. */
const THESAURUS_WEIGHT = 0.5;
const ACRONYM_WEIGHT = 0.8;

/** Searches an index by meaning and by keywords, over spans and over whole passages. */
export function createSearch(index: PassageIndex, embedder: Pick<Embedder, 'embed'>): Search {
  const owners = spanOwners(index.spanStarts);
  const corpusLanguages = languagesOf(index.passages);
  const languages = Array.from(corpusLanguages.keys());
  const compounds = findCompounds(index.keywords.terms, languages);
  const knowledge: WordKnowledge = {
    languages,
    compounds,
    synonyms: [
      { table: thesaurus(), weight: THESAURUS_WEIGHT },
      {
        table: createSynonymTable(acronymGroups(index.acronyms), () => false),
        weight: ACRONYM_WEIGHT,
      },
    ],
  };
  const scoreKeywords = keywordScorer(index);
  const taggedBy = tagsOf(index.passages);
  const modelLanguages = languagesOfModel(index.model.id);
  return {
    index,
    async search(question, { limit, scope }) {
      const terms = queryTerms(question, index.keywords, knowledge);
      const [embedded = new Float32Array(index.model.dimensions)] = await embedder.embed(
        [correctSpelling(question, terms, index)],
        'query',
      );
      // A vector that can't be trusted says less; of length 0 it says nothing.
      const trust = trustInMeaning(question, modelLanguages, corpusLanguages);
      const vector = embedded.map((value) => value * trust);
      const allowed = scope && index.passages.map(scope);
      const allows = (passage: number): boolean => allowed?.[passage] ?? true;
      const keywordScores = scoreKeywords(terms);
      const candidates = findCandidates({ index, owners, vector, keywordScores, allows, scope });
      const measured = candidates.map((number) =>
        measure(number, { index, vector, keywordScores, terms, modelLanguages }),
      );
      const { ranked, keywordWeight } = fuse(measured, terms);
      const stems = stemsOf(question);
      const intent = intentOf(question, stems.length);
      const named = taggedBy(question);
      const asked = askedWords(terms, index.keywords);
      const names = asked.filter(({ isOrdinary, rarity }) => !isOrdinary && rarity > 0);
      const reranked = rerank(ranked, {
        index,
        intent,
        stems,
        names,
        vector,
        isTagged: ({ tags }) => tags.some((tag) => named.has(tag)),
      });
      const hits = hitsOf(reranked, index, { intent, stems, asked });
      return { hits: collapseDuplicates(hits, limit), terms, intent, stems, keywordWeight };
    },
  };
}

/** Hits one by one, because most of the candidates never become one. */
function* hitsOf(
  ranked: readonly RankedCandidate[],
  index: PassageIndex,
  { intent, stems, asked }: Pick<SpanSearch, 'intent' | 'stems' | 'asked'>,
): Iterable<Hit> {
  for (const { candidate, score, fused, ranks } of ranked) {
    const passage = index.passages[candidate.passage];
    if (!passage) continue;
    const words = wordsOfPassage(passage);
    const found = bestSpan({ passage, words, scores: candidate.spans, intent, stems, asked });
    yield {
      passage,
      score,
      fused,
      span: found?.span ?? null,
      legs: eachLeg((leg) => ({ score: candidate.scores[leg], rank: ranks[leg] })),
      coverage: candidate.coverage,
      spanCoverage: found?.coverage ?? 0,
      heldWords: found?.heldWords ?? 0,
      duplicates: [],
    };
  }
}

function spanOwners(spanStarts: Uint32Array): Uint32Array {
  const owners = new Uint32Array(spanStarts.at(-1) ?? 0);
  for (let passage = 0; passage + 1 < spanStarts.length; passage += 1) {
    owners.fill(passage, spanStarts[passage], spanStarts[passage + 1]);
  }
  return owners;
}

interface KeywordScores {
  readonly passages: Float32Array;
  readonly spans: Float32Array;
}

/** Scores are good until the next question: arrays as long as a large corpus are not made anew for each. */
function keywordScorer({ keywords }: PassageIndex): (terms: readonly QueryTerm[]) => KeywordScores {
  const passages = new Float32Array(keywords.passages.documentCount);
  const spans = new Float32Array(keywords.spans.documentCount);
  return (terms) => {
    passages.fill(0);
    spans.fill(0);
    for (const { matches } of terms) {
      keywords.passages.addBestScores(matches, passages);
      keywords.spans.addBestScores(matches, spans);
    }
    return { passages, spans };
  };
}

interface Lookup {
  readonly index: PassageIndex;
  readonly owners: Uint32Array;
  readonly vector: Float32Array;
  readonly keywordScores: KeywordScores;
  readonly allows: (passage: number) => boolean;
  readonly scope: Scope | undefined;
}

/** The passages that any leg ranks high; what the scope leaves out never takes a place. */
function findCandidates({ index, owners, vector, keywordScores, allows, scope }: Lookup): number[] {
  const found = new Set<number>();
  const ownerOf = (span: number): number => owners[span] ?? 0;
  const spanFilter = scope && ((span: number) => allows(ownerOf(span)));
  if (vector.some((value) => value !== 0)) {
    for (const { label } of index.spanVectors.nearest(vector, CANDIDATE_SPANS, spanFilter)) {
      found.add(ownerOf(label));
    }
    const passages = index.passageVectors.nearest(vector, CANDIDATE_PASSAGES, scope && allows);
    for (const { label } of passages) found.add(label);
  }
  const spanHits = topScores(keywordScores.spans, CANDIDATE_SPANS, (span) => allows(ownerOf(span)));
  for (const span of spanHits) found.add(ownerOf(span));
  for (const passage of topScores(keywordScores.passages, CANDIDATE_PASSAGES, allows)) {
    found.add(passage);
  }
  return Array.from(found);
}

interface Measuring {
  readonly index: PassageIndex;
  readonly vector: Float32Array;
  readonly keywordScores: KeywordScores;
  readonly terms: readonly QueryTerm[];
  readonly modelLanguages: ModelLanguages;
}

/** All legs' scores of one passage and its spans. */
function measure(
  passage: number,
  { index, vector, keywordScores, terms, modelLanguages }: Measuring,
): Candidate {
  // The vectors of what the model can't read are noise.
  const isKnown = knowsLanguage(modelLanguages, index.passages[passage]?.language ?? null);
  const start = index.spanStarts[passage] ?? 0;
  const end = index.spanStarts[passage + 1] ?? start;
  const spans: SpanScores[] = [];
  let bestSimilarity = -Infinity;
  let mostKeywords = -Infinity;
  for (let span = start; span < end; span += 1) {
    const similarity = isKnown ? index.spanVectors.similarity(vector, span) : 0;
    const keywords = keywordScores.spans[span] ?? 0;
    spans.push({ similarity, keywords });
    bestSimilarity = Math.max(bestSimilarity, similarity);
    mostKeywords = Math.max(mostKeywords, keywords);
  }
  return {
    passage,
    spans,
    scores: {
      spanVector: bestSimilarity,
      passageVector: isKnown ? index.passageVectors.similarity(vector, passage) : 0,
      spanKeywords: mostKeywords,
      passageKeywords: keywordScores.passages[passage] ?? 0,
    },
    coverage: coverageOf(passage, terms, index.keywords.passages),
  };
}

function coverageOf(passage: number, terms: readonly QueryTerm[], field: KeywordField): number {
  let covered = 0;
  let total = 0;
  for (const { rarity, matches } of terms) {
    total += rarity;
    let best = 0;
    for (const { term, weight } of matches) {
      if (weight > best && field.holds(term, passage)) best = weight;
    }
    covered += rarity * best;
  }
  return total === 0 ? 0 : covered / total;
}
