import { problemError } from '../messages/problem-error.js';
import type { Search, SearchResult } from '../search/search.js';
import { intentOf } from '../search/question-intent.js';
import { scopeOf } from '../search/scope.js';
import type { Answer, AskRequest, Quote } from './answer.js';
import { catalogueOf } from './catalogue.js';
import { type Calibration, type Decision, decideBy } from './calibration.js';
import { exampleTopic } from './example-topic.js';
import { withDifferences } from './find-differences.js';
import { foldRepeats } from './fold-repeats.js';
import { isOf, quotesFrom, sectionNamed } from './named-section.js';
import { nearestTopics } from './nearest-topics.js';
import { quoteOf } from './quote-of.js';
import { signalsOf } from './signals.js';
import { isSmallTalk, withoutPleasantries } from './small-talk.js';
import { vocabularyOf } from './vocabulary.js';

/** Longest question in characters; more is a text, not a question. */
export const LONGEST_QUESTION = 1000;
const MOST_QUOTES = 3;
/** A further quote must come this near to the first. */
const NEAR_THE_FIRST = 0.6;

/** An answer with all that led to it. */
export interface Examined {
  readonly answer: Answer;
  readonly result: SearchResult;
  /** Undefined where there was nothing to decide: for small talk, and for the name of a section. */
  readonly decision?: Decision | undefined;
}

/**
 * Answers one question and shows its work.
 * @throws {UserError} when the question is too long, or nothing is called what `in` names
 */
export type ExamineQuestion = (request: AskRequest, limit?: number) => Promise<Examined>;

export function createExamineQuestion(search: Search, calibration: Calibration): ExamineQuestion {
  const { passages } = search.index;
  const { knows } = vocabularyOf(search.index);
  const catalogue = catalogueOf(passages);
  let example: string | undefined;
  return async (request, limit = 10) => {
    const question = readQuestion(request.question);
    const scope =
      request.in === undefined || request.in.trim() === ''
        ? undefined
        : scopeOf(request.in, passages);
    const isTalk = isSmallTalk(question, knows);
    const isTopic = request.isTopic === true;
    const section = sectionNamed(question, { catalogue, scope, isTopic, isTalk });
    if (isTalk && section.length === 0) {
      example ??= exampleTopic(passages);
      return notAQuestion(question, example);
    }
    const result = await search.search(withoutPleasantries(question), { limit, scope });
    const decision = decideBy(signalsOf(result), calibration);
    const answer = answerWith(question, result, decision);
    // Who asks for a section by its name wants that, whatever else comes near.
    const quotes = quotesFrom(section, { result, most: MOST_QUOTES });
    return quotes === null || (answer.kind === 'answered' && isOf(section, answer.quotes[0]))
      ? { answer, result, decision }
      : { answer: { kind: 'answered', question, confidence: 'sure', quotes, topics: [] }, result };
  };
}

/** Small talk is not searched for, so there is nothing to show. */
function notAQuestion(question: string, example: string | undefined): Examined {
  return {
    answer: { kind: 'not-a-question', question, example, quotes: [], topics: [] },
    result: { hits: [], terms: [], intent: intentOf('', 0), stems: [], keywordWeight: 0 },
  };
}

/** White space folded. */
function readQuestion(text: string): string {
  const question = text.trim().replaceAll(/\s+/g, ' ');
  const { length } = question;
  if (length > LONGEST_QUESTION) {
    throw problemError({ kind: 'question-too-long', most: LONGEST_QUESTION, length });
  }
  return question;
}

function answerWith(
  question: string,
  { hits }: SearchResult,
  { band, confidence }: Decision,
): Answer {
  const distinct = foldRepeats(hits);
  const [best, ...others] = distinct;
  if (band === 'none' || !best) {
    return { kind: 'none', question, quotes: [], topics: nearestTopics(hits, question) };
  }
  const further = others
    .slice(0, MOST_QUOTES - 1)
    .filter(({ score }) => score >= NEAR_THE_FIRST * best.score);
  const shown = withDifferences([best, ...further], {
    question,
    hits: distinct,
    most: MOST_QUOTES,
  });
  const [first = { hit: best, differs: false }, ...rest] = shown;
  const quotes: [Quote, ...Quote[]] = [quoteOf(first), ...rest.map(quoteOf)];
  return band === 'answered'
    ? { kind: 'answered', question, confidence, quotes, topics: [] }
    : {
        kind: 'close',
        question,
        quotes,
        topics: nearestTopics(
          hits,
          question,
          shown.map(({ hit }) => hit.passage),
        ),
      };
}
