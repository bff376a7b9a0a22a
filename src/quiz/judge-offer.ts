import { type AnswerShape, isAmount, shapeOf } from './answer-shape.js';
import { askedAbout, toldOf } from './asked-about.js';
import { contentStems, foldWords, holdsWords } from './fold-words.js';
import { GAP } from './from-questions.js';
import type { DraftCard } from './make-cards.js';
import type { Nearness } from './measure-nearness.js';
import { type Measure, measureOf } from './measures.js';
import type { Offer } from './offers.js';
import type { MayBeSame } from './same-thing.js';
import type { StatedFacts } from './stated-facts.js';
import type { WrittenWords } from './written-words.js';

/** What is known of all notes, by which an offer is judged. */
export interface Knowledge {
  readonly written: WrittenWords;
  readonly facts: StatedFacts;
  readonly mayBeSame: MayBeSame;
  readonly nearness: Nearness;
}

/** A card whose choices are sought. */
export interface Question {
  readonly card: DraftCard;
  readonly answer: string;
  readonly shape: AnswerShape;
  readonly measure: Measure | null;
  /** What the prompt asks about. */
  readonly given: readonly string[];
  /** The same, so that a sentence which tells of it tells what would answer. */
  readonly told: readonly string[];
}

export function questionOf(card: DraftCard, { written }: Pick<Knowledge, 'written'>): Question {
  const [answer] = card.answers;
  return {
    card,
    answer,
    shape: shapeOf(answer, written.isProper),
    measure: measureOf(answer, card.prompt),
    given: askedAbout(card),
    told: toldOf(card),
  };
}

const STANDING = { sibling: 1, topic: 0.6, note: 0.35, elsewhere: 0 };
/** From farther off comes only what is asked for in like words. */
const FARTHEST = { sibling: -1, topic: -1, note: 0.3, elsewhere: 0.5 };
/** What is both so many times and so many letters longer, or shorter, is seen to be another. */
const MOST_TIMES_AS_LONG = Math.log(3);
const MOST_LONGER = 20;
const MOST_ORDERS = 3;
/** What one of another look loses. */
const UNLIKE = 0.4;

/** How plausible an offer is beside an answer; null where it is plainly of another kind. */
export function plausibility(
  offer: Offer,
  { answer, shape, measure, card }: Question,
  { nearness, written }: Pick<Knowledge, 'nearness' | 'written'>,
): number | null {
  if (measure) return offer.measure && plausibilityOfAmount(offer.measure, measure, offer);
  // “Lakes vs. warehouses” is no thing among things.
  if (/\bvs\b/i.test(offer.text) && !/\bvs\b/i.test(answer)) return null;
  const isAlike = shapeOf(offer.text, written.isProper) === shape;
  if (offer.standing !== 'sibling' && !isAlike) return null;
  const length = Math.abs(Math.log(offer.text.length / answer.length));
  const difference = Math.abs(offer.text.length - answer.length);
  if (length > MOST_TIMES_AS_LONG && difference > MOST_LONGER) return null;
  const context = nearness.nearest(card.prompt, offer.prompts);
  if (context < FARTHEST[offer.standing]) return null;
  return (
    STANDING[offer.standing] +
    0.5 * context +
    0.3 * nearness.of(answer, offer.text) -
    0.3 * length -
    (isAlike ? 0 : UNLIKE)
  );
}

/** An amount is plausible if it is written like the answer and not much more or less. */
function plausibilityOfAmount(one: Measure, other: Measure, { standing }: Offer): number | null {
  const orders = Math.abs(Math.log10(one.value / other.value));
  // Written so that what is no number is none that fits.
  if (one.dimension !== other.dimension || !(orders <= MOST_ORDERS)) return null;
  // “24-hour” stands before what it measures, “24 hours” does not.
  if (one.style.includes('-') !== other.style.includes('-')) return null;
  return (
    STANDING[standing] -
    (one.style === other.style ? 0 : UNLIKE) -
    (hasFraction(one) === hasFraction(other) ? 0 : UNLIKE) -
    0.2 * orders
  );
}

function hasFraction({ text }: Measure): boolean {
  return /\p{N}[.,]\p{N}{1,2}(?!\p{N})/u.test(text);
}

/** Nearer in meaning than this two texts may say the same. */
const SAME_MEANING = { sibling: 0.85, topic: 0.75, note: 0.7, elsewhere: 0.7 };
/** Of what is asked in words nearer than this, one may answer the other. */
const SAME_GIVEN = SAME_MEANING;
/** A wrong one nearer by so much to what is asked might be the better answer. */
const BETTER_ANSWER = 0.25;
/** So does one that repeats so much of what is asked, and more of it than the answer does. */
const ECHO = 0.5;
/** Two that share so many words, and such a part of the shorter, may say one thing. */
const MANY_SHARED = 3;
const PART_SHARED = 0.5;

/** Whether an offer, as it would be written, is surely wrong and fits where the answer fits. */
export function isSurelyWrong(
  offer: Offer,
  text: string,
  question: Question,
  { facts, mayBeSame, nearness }: Knowledge,
): boolean {
  const { card, answer, shape, given, told, measure } = question;
  if (foldWords(text) === '' || holdsWords(card.prompt, text)) return false;
  if (isAmount(text) && !measure) return false;
  if (card.answers.some((accepted) => mayBeSame(text, accepted))) return false;
  if (!fitsGap(text, answer, card.prompt)) return false;
  // What the list holds is wrong there, however near it is.
  if (card.kind === 'odd-one-out') return true;
  const asked = given.join(' ');
  if (!measure && shape !== 'name' && shape !== 'code') {
    if (nearness.of(offer.text, answer) > SAME_MEANING[offer.standing]) return false;
    if (shareMuch(text, answer)) return false;
    if (nearness.of(asked, offer.text) > nearness.of(asked, answer) + BETTER_ANSWER) return false;
  }
  const isEcho = given.some((part) => {
    const share = echoOf(text, part);
    return share >= ECHO && share > echoOf(answer, part);
  });
  if (isEcho) return false;
  // What is said of “DynamoDB” is true of “DynamoDB for ML” as well, and “files in S3” of “S3 and more”.
  const isRelated = given.some((one) => offer.givens.some((other) => shareName(one, other)));
  if ((card.kind === 'definition' || card.kind === 'table') && isRelated) return false;
  if (card.kind === 'definition') {
    // “S3 on Outposts: S3 in your own building” fits no other name.
    if (offer.givens.some((label) => holdsWords(text, label))) return false;
  } else if (nearness.nearest(asked, offer.givens) > SAME_GIVEN[offer.standing]) {
    return false;
  }
  return !facts.tell(told, text, card);
}

/** Whether two wrong ones of a card say nearly the same. */
export function sayTheSame(a: string, b: string, { nearness }: Knowledge): boolean {
  return nearness.of(a, b) > SAME_MEANING.sibling;
}

/** Whether two texts hold the same name: a word with capitals or digits inside. */
function shareName(a: string, b: string): boolean {
  const names = new Set(a.match(NAME) ?? []);
  return (b.match(NAME) ?? []).some((name) => names.has(name));
}

const NAME = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}_-]*[\p{Lu}\p{N}][\p{L}\p{N}_-]*/gu;

function shareMuch(a: string, b: string): boolean {
  const [one, other] = [new Set(contentStems(a)), new Set(contentStems(b))];
  const shared = Array.from(one).filter((stem) => other.has(stem)).length;
  return shared >= MANY_SHARED && shared >= PART_SHARED * Math.min(one.size, other.size);
}

/** Which share of the words of what is asked a text repeats. */
function echoOf(text: string, asked: string): number {
  const stems = new Set(contentStems(asked));
  const said = new Set(contentStems(text));
  const shared = Array.from(stems).filter((stem) => said.has(stem)).length;
  return shared / Math.max(1, stems.size);
}

/** “An ____” is filled by a vowel. */
function fitsGap(text: string, answer: string, prompt: string): boolean {
  const [before = '', behind] = prompt.split(GAP);
  if (behind === undefined || !/\ban?\s+$/i.test(before)) return true;
  return /^[aeiou]/i.test(text) === /^[aeiou]/i.test(answer);
}
