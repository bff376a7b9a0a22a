import type { Language } from '../notes/languages.js';
import type { Candidate } from './candidate.js';
import { contentStems, holdsWords } from './fold-words.js';
import { isAspect, isRemark } from './role-words.js';

/** Headings of a card’s topic, at most. */
const MOST_HEADINGS = 3;
const LONGEST_HEADING = 80;
/** A prompt of so many words that say something needs no heading. */
const WORDS_THAT_STAND_ALONE = 4;

export interface Topic {
  readonly headings: readonly string[];
  /** Whether the first heading is the note's title, above everything in it. */
  readonly hasTitle: boolean;
  readonly language: Language | null;
}

/**
 * Puts what a prompt is about before it, as far as the prompt doesn’t say so itself: “Streams › Limits: …”.
 * A heading that names the answer stays away.
 * @returns null where what stands above is no topic but a long text
 */
export function standAlone(
  { ask, above, answers, isAuthored }: Pick<Candidate, 'ask' | 'above' | 'answers' | 'isAuthored'>,
  { headings, hasTitle, language }: Topic,
): string | null {
  if (above.some((line) => shown(line).length > LONGEST_HEADING)) return null;
  const [title, ...below] = hasTitle ? headings : ['', ...headings];
  const all = [...below, ...above].map(shown);
  const path = all.filter(
    (line) =>
      line !== '' &&
      !isRemark(line) &&
      !SPEAKS_OF_OTHERS.test(line) &&
      !answers.some((one) => holdsWords(line, one) || (isAuthored && tells(line, one, language))),
  );
  // Without the heading nearest to it a short prompt says too little.
  const isTold = !answers.some((one) => holdsWords(all.at(-1) ?? '', one));
  if (!isTold && contentStems(ask, language).length < WORDS_THAT_STAND_ALONE) return null;
  const kept: string[] = [];
  let names = 0;
  for (const line of path.toReversed()) {
    if (kept.length >= MOST_HEADINGS || names >= 2) break;
    kept.unshift(line);
    if (!isAspect(line)) names += 1;
  }
  const head = shown(title ?? '');
  const isNamed = names > 1 || (names === 1 && kept.some(isName));
  // Under “Limits” alone a title that names several things doesn't tell which of them is meant.
  const isOfTitle = names === 0 && kept.length > 0 && SEVERAL.test(head);
  if (isOfTitle && NAMES_NO_THING.test(ask)) return null;
  if (head !== '' && !isNamed) kept.unshift(head);
  const needed = kept.filter(
    (line, index) =>
      (index === kept.length - 1 && POINTS_BACK.test(ask)) ||
      !isSaid(line, [...kept.slice(index + 1), ask].join(' '), language),
  );
  if (needed.length === 0) return capitalised(ask);
  return `${needed.join(' › ')}: ${ask}`;
}

/** What is asked by a label or a description alone. */
const NAMES_NO_THING = /^(?:what is noted under “[^”]*”\?$|which term fits)/;
const SEVERAL = /[,&›]|\s(?:and|for|of|on|in|vs\.?|und|für|y|para)\s/i;

/** “What it does besides that” is a topic to nobody who does not read on from above. */
const SPEAKS_OF_OTHERS = /\b(?:it|its|that|this|them|they|their|those|these)\b/i;

/** Whether a heading says half of what it says in the words of the answer. */
function tells(heading: string, answer: string, language: Language | null): boolean {
  const stems = contentStems(heading, language);
  const known = new Set(contentStems(answer, language));
  const shared = stems.filter((stem) => known.has(stem)).length;
  return shared > 0 && shared * 2 >= stems.length;
}

function isName(heading: string): boolean {
  return /\p{L}\S*\p{Lu}|\p{N}/u.test(heading);
}

/** Whether all that a heading says is said elsewhere too. */
function isSaid(heading: string, elsewhere: string, language: Language | null): boolean {
  const known = new Set(contentStems(elsewhere, language));
  return contentStems(heading, language).every((stem) => known.has(stem));
}

/** A heading as it is shown: without numbering, emoji and what announces. */
export function shown(heading: string): string {
  // Of an announcement of several sentences the last one announces.
  return (heading.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? heading)
    .replace(/^[^\p{L}\p{N}"“'(`]+/u, '')
    .replace(/^(?:\d{1,2}\.)+(?:\d{1,2})?\s+|^\d{1,2}\)\s+/, '')
    .replace(/[\s:.…]+$/u, '')
    .replace(/\s*\p{Extended_Pictographic}\ufe0f?\s*$/u, '')
    .trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that begins so goes on with the one before it. */
const GOES_ON =
  /^(?:and|or|but|so|then|yet|still|also|too|instead|otherwise|however|therefore|thus|hence|because|even so|finally|next|afterwards|after that|before that|for this|in this|in that|at that|that|such|another|both|each (?:is|are|has|of)|one of (?:them|these)|the (?:former|latter|same|other|others|result|rest))\b/i;
/** A sentence that begins so may speak of what it stands under. */
const POINTS_BACK =
  /^(?:["“(]\s*)?(?:it|its|they|their|them|he|she|(?:[\p{L}\p{N}'’-]+\s){1,4}(?:it|they|them|its|their))\b/iu;
/** Such words speak of something said before, wherever they stand. */
const POINTS_TO_SENTENCE =
  /\bwith(?:out)?(?=\s*[(,:;]|\s*$)|\b(?:this|these|those|such|the same|the former|the latter|the others|the rest)\b|\b(?:calls|gets|gives|holds|keeps|makes|needs|reads|sends|stores|takes|uses|writes|about|at|by|for|from|in|into|of|on|than|to|with)\sthat\b/i;
const MOST_BEFORE = 2;
const LONGEST_PROMPT = 320;

/**
 * Puts the sentences before a sentence that speaks of what they say (“It …”, “This …”).
 * @returns null where even these speak of something else
 */
export function withAntecedent(sentence: string, { before, isFirst }: Before): string | null {
  let text = sentence;
  let first = sentence;
  let taken = 0;
  for (const previous of before.toReversed()) {
    if (!pointsBack(first)) return text;
    taken += 1;
    text = `${previous} ${text}`;
    first = previous;
    if (taken > MOST_BEFORE || text.length > LONGEST_PROMPT) return null;
  }
  // “It” at the start of a text speaks of what it stands under; “these” of something that is not there.
  const isLost = GOES_ON.test(first) || POINTS_TO_SENTENCE.test(first);
  return isLost || (!isFirst && POINTS_BACK.test(first)) ? null : text;
}

export interface Before {
  /** The sentences before it in the same text. */
  readonly before: readonly string[];
  /** Whether the text stands right below its heading or label. */
  readonly isFirst: boolean;
}

function pointsBack(sentence: string): boolean {
  return [GOES_ON, POINTS_BACK, POINTS_TO_SENTENCE].some((pattern) => pattern.test(sentence));
}
