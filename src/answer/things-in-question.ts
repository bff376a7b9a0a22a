import { ASPECTS, PREPOSITIONS, VERBS } from './follow-up-words.js';
import {
  isContent,
  isName,
  looksLikeName,
  type QuestionWord,
  questionWords,
} from './question-words.js';
import type { Vocabulary } from './vocabulary.js';

/** What a question is about: a stretch of it. */
export interface Thing {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Class of the preposition before it, if any. */
  readonly preposition: string | undefined;
  /** How sure it is that this is what the question is about. */
  readonly weight: number;
}

/** The things that a question names, the one that it is most likely about first. */
export function thingsInQuestion(question: string, vocabulary: Vocabulary): Thing[] {
  const words = questionWords(question);
  const things = runsOf(question, words).map((run) => thingOf(question, words, run, vocabulary));
  // Of equals the later one: what is asked about stands at the end in most questions.
  return things.sort((a, b) => b.weight - a.weight || b.from - a.from);
}

interface Run {
  /** Numbers of its words, the last one exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Words in a row, nothing but a blank between them, that are no properties and nothing that is done. */
function runsOf(question: string, words: readonly QuestionWord[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    const goesOn =
      word !== undefined &&
      isPartOfThing(word, at === 0) &&
      (at === first ||
        (before !== undefined && question.slice(before.to, word.from).trim() === ''));
    if (goesOn) continue;
    if (at > first)
      runs.push({ first, end: at - (endsInParticiple(words.slice(first, at)) ? 1 : 0) });
    // A sign between two words ends one run, and the word behind it begins the next.
    first = word !== undefined && isPartOfThing(word, at === 0) ? at : at + 1;
  }
  return runs;
}

/** “Shards counted”: the second says what is done with the first. */
function endsInParticiple(run: readonly QuestionWord[]): boolean {
  return run.length > 1 && /^[a-z]+ed$/.test(run.at(-1)?.text ?? '');
}

function isPartOfThing(word: QuestionWord, isFirst: boolean): boolean {
  if (!isContent(word)) return false;
  // “Amazon S3 Storage Lens”: a property with a capital is part of a name.
  if (looksLikeName(word, isFirst)) return !VERBS.has(word.folded) || /\p{Lu}/u.test(word.text);
  return !ASPECTS.has(word.folded) && !VERBS.has(word.folded);
}

/** “Of” and “for” lead to what a question is about; “between” leads to two things. */
const PREPOSITION_WEIGHTS = new Map([
  ['for', 2],
  ['in', 1.5],
  ['with', 1.5],
  ['from', 1],
  ['to', 1],
]);

const DONE_WEIGHT = -1;
const DETERMINED = /^(?:the|an?|this|that|der|die|das|den|dem|ein|eine|el|la|los|las|un|una)$/;
const HELPERS = /^(?:is|are|does|do|did|can|will|has|was|were|ist|sind|hat|kann|es|son)$/;

function thingOf(
  question: string,
  words: readonly QuestionWord[],
  { first, end }: Run,
  vocabulary: Vocabulary,
): Thing {
  const own = words.slice(first, end);
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  const isDetermined = DETERMINED.test(words[first - 1]?.folded ?? '');
  const before = words[first - (isDetermined ? 2 : 1)]?.folded ?? '';
  const preposition = PREPOSITIONS.get(before);
  const hasName = own.some((word, at) => looksLikeName(word, first + at === 0));
  const isHeading = own.some((word, at) => isName(word, { isFirst: first + at === 0, vocabulary }));
  // “What does it cost to retrieve”: a word alone behind “to” is mostly something that is done.
  const isDone = before === 'to' && !isDetermined && !hasName && own.length === 1;
  const weight = isDone
    ? DONE_WEIGHT
    : (hasName ? 2 : 0) +
      (isHeading ? 2 : 0) +
      (PREPOSITION_WEIGHTS.get(preposition ?? '') ?? 0) +
      (HELPERS.test(before) ? 1 : 0);
  return { from, to, text: question.slice(from, to), preposition, weight };
}
