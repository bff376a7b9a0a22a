import type { Passage } from '../notes/passage.js';
import type { RankedCandidate } from './fuse.js';
import { highest } from './fuse.js';
import type { PassageIndex } from './passage-index.js';
import { type AskedWord, coverageOf } from './asked-word.js';
import { type PassageWords, wordsOfPassage } from './passage-words.js';
import type { QuestionIntent } from './question-intent.js';

/** So many of the first are looked at again; what lies further back is hardly ever the answer. */
const LOOKED_AT_AGAIN = 30;
/** So many of the first say what the question is about. */
const FEEDBACK_FROM = 3;

/** What each finding adds to a score between 0 and 1. */
const BONUS = {
  /** It says what the thing is that the question only names or asks to be explained. */
  definition: 0.22,
  /** It gives a number of what the question wants counted. */
  counted: 0.15,
  /** Its best span gives an amount of the kind that is asked for. */
  amount: 0.12,
  /** It holds the names that the question gives (“Firehose”): what lacks them is about something else. */
  names: 0.25,
  /** It carries a tag that the question names (“exam tips”). */
  tag: 0.12,
  /** How near its nearest span lies to the question and the first hits together. */
  feedback: 0.3,
} as const;
const MOST = 1 + Object.values(BONUS).reduce((sum, bonus) => sum + bonus, 0);

export interface Reranking {
  readonly index: PassageIndex;
  readonly intent: QuestionIntent;
  /** The question's own words as stems, in order. */
  readonly stems: readonly string[];
  /** The names among the question's words: what no thesaurus knows. */
  readonly names: readonly AskedWord[];
  readonly vector: Float32Array;
  /** Whether a passage carries a tag that the question names. */
  readonly isTagged: (passage: Passage) => boolean;
}

/**
 * Looks at the first candidates again, by what the question wants to hear and by what the first hits are
 * about (feedback after Rocchio, 1971). Scores stay between 0 and 1.
 */
export function rerank(
  ranked: readonly RankedCandidate[],
  reranking: Reranking,
): RankedCandidate[] {
  const first = ranked.slice(0, LOOKED_AT_AGAIN);
  const centre = centreOf(first.slice(0, FEEDBACK_FROM), reranking);
  const scored = first.map((entry) => {
    const nearness = centre ? nearestSpan(entry, centre, reranking) : 0;
    const bonus = BONUS.feedback * Math.max(0, nearness) + findings(entry, reranking);
    return { ...entry, score: (entry.score + bonus) / MOST };
  });
  scored.sort((a, b) => b.score - a.score || a.candidate.passage - b.candidate.passage);
  const lowest = scored.at(-1)?.score ?? 0;
  const rest = ranked
    .slice(LOOKED_AT_AGAIN)
    .map((entry) => ({ ...entry, score: Math.min(lowest, entry.score / MOST) }));
  return [...scored, ...rest];
}

/** The middle of the question and the first passages; none where the model knows nothing of the question. */
function centreOf(
  first: readonly RankedCandidate[],
  { index, vector }: Reranking,
): Float32Array | undefined {
  if (first.length === 0 || vector.every((value) => value === 0)) return undefined;
  const centre = Float32Array.from(vector);
  for (const { candidate } of first) {
    const passage = index.passageVectors.vector(candidate.passage);
    for (let at = 0; at < centre.length; at += 1) {
      centre[at] = (centre[at] ?? 0) + (passage[at] ?? 0) / first.length;
    }
  }
  const length = Math.hypot(...centre);
  return length > 0 ? centre.map((value) => value / length) : undefined;
}

function nearestSpan(
  { candidate }: RankedCandidate,
  centre: Float32Array,
  { index }: Reranking,
): number {
  const start = index.spanStarts[candidate.passage] ?? 0;
  return highest(
    candidate.spans.map((_, offset) => index.spanVectors.similarity(centre, start + offset)),
  );
}

function findings({ candidate }: RankedCandidate, reranking: Reranking): number {
  const { index, intent, stems, names, isTagged } = reranking;
  const passage = index.passages[candidate.passage];
  if (!passage) return 0;
  const named =
    BONUS.names * coverageOf(names, stemsHeldBy(candidate.passage, index)) +
    (isTagged(passage) ? BONUS.tag : 0);
  // Its words are worked out only where they can count.
  const { defines, counted, dimensions } = intent;
  if (!defines && counted.length === 0 && dimensions.length === 0) return named;
  const words = wordsOfPassage(passage);
  const best = bestMatching(candidate.spans);
  return (
    named +
    (defines && definesIt(words, stems) ? BONUS.definition : 0) +
    (givesCount(words, intent) ? BONUS.counted : 0) +
    (givesAmount(words, best, intent) ? BONUS.amount : 0)
  );
}

/** The postings know what a passage and its headings hold. */
function stemsHeldBy(
  passage: number,
  { keywords }: PassageIndex,
): Pick<ReadonlySet<string>, 'has'> {
  return {
    has: (stem) => {
      const term = keywords.termNumber(stem);
      return term !== undefined && keywords.passages.holds(term, passage);
    },
  };
}

function bestMatching(spans: RankedCandidate['candidate']['spans']): number {
  const most = Math.max(Number.MIN_VALUE, highest(spans.map(({ keywords }) => keywords)));
  const scores = spans.map(
    ({ similarity, keywords }) => 0.6 * similarity + (0.4 * keywords) / most,
  );
  return scores.indexOf(highest(scores));
}

/** Whether a heading names the thing and little else, or a span begins with it. */
export function definesIt({ heading, spans }: PassageWords, stems: readonly string[]): boolean {
  if (stems.length === 0) return false;
  const most = stems.length + 1;
  const begins = (words: readonly string[]): boolean => {
    const first = words.slice(0, most);
    return stems.every((stem) => first.includes(stem));
  };
  if (heading.length <= most && begins(heading)) return true;
  return spans.some(({ own, withLabels }) => begins(own) || begins(withLabels));
}

function givesCount({ spans }: PassageWords, { counted }: QuestionIntent): boolean {
  return counted.length > 0 && spans.some((span) => countsIt(span, counted));
}

/** How far behind a number the thing that it counts may stand. */
const COUNTED_WITHIN = 3;
/** As stems. */
const NUMBER =
  /^(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelv|dozen|hundr|thousand)$/;

/** Whether a span holds a number with one of the words right behind it: “20 such consumers”. */
export function countsIt(
  { own }: Pick<PassageWords['spans'][number], 'own'>,
  counted: readonly string[],
): boolean {
  return own.some(
    (stem, at) =>
      NUMBER.test(stem) &&
      own.slice(at + 1, at + 1 + COUNTED_WITHIN).some((behind) => counted.includes(behind)),
  );
}

function givesAmount(
  { spans }: PassageWords,
  best: number,
  { dimensions }: QuestionIntent,
): boolean {
  return (spans[best]?.quantities ?? []).some(({ dimension }) => dimensions.includes(dimension));
}
