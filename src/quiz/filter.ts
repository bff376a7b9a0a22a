import type { Language } from '../notes/languages.js';
import type { Candidate } from './candidate.js';
import type { RejectionReason } from './card.js';
import { contentStems, foldWords, holdsWords } from './fold-words.js';
import { GAP, LONGEST_ANSWER } from './from-questions.js';

/** A line: what people can be asked to type, or to tell from its like. */
export const LONGEST_LINE = 120;
const LONGEST_PROMPT = 600;
/** What a thing is, and what of it is asked. */
const FEWEST_PROMPT_WORDS = 2;

/** Why a card is none, judged by itself; null where nothing speaks against it. */
export function reasonAgainst(
  { kind, isAuthored, answers, needsChoices }: Candidate,
  prompt: string,
  language: Language | null,
): RejectionReason | null {
  const [answer] = answers;
  const longest =
    kind === 'question' ? LONGEST_ANSWER : needsChoices ? LONGEST_LINE * 2 : LONGEST_LINE;
  if (answer.length > longest || prompt.length > LONGEST_PROMPT) return 'too long';
  if (isVague(answer, isAuthored)) return 'too vague';
  if (answers.some((accepted) => holdsWords(prompt, accepted))) return 'given away';
  // What its writer asked is taken at its word.
  if (isAuthored) return null;
  if (MADE_UP.test(answer)) return 'too vague';
  if (givesAway(prompt, answer, language)) return 'given away';
  if (isNavigation(prompt) || isNavigation(answer)) return 'navigation';
  if (contentStems(withoutFrame(prompt), language).length < FEWEST_PROMPT_WORDS) return 'too vague';
  return null;
}

/** An address or a date that stands for any: “s3://bucket/2026/10/17/”. */
const MADE_UP = /^(?:[a-z][a-z0-9+.-]*:\/\/|arn:)\S+$|\b(?:19|20)\d\d[-/]\d\d[-/]\d\d\b/i;

/** Answers that could answer nearly anything. */
const VAGUE = new Set(
  (
    'a all also always an and any anything application applications approach as at case cases data default different ' +
    'each either everything example false feature features file files first for from good high important in it key keys list low many maximum method ' +
    'methods minimum mode model more most name names never new no none normal not note number object objects of old on one only ' +
    'option options or other others people process required result results same second service services several some ' +
    'something step system systems the them these they thing things this time tool tools true two type types unique use ' +
    'user users value values very way what when work yes you'
  ).split(' '),
);

function isVague(answer: string, isAuthored: boolean): boolean {
  const words = foldWords(answer)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return true;
  if (isAuthored) return words.every((word) => /^(?:yes|no)$/.test(word));
  return words.every((word) => VAGUE.has(word));
}

/** Whether whoever reads the prompt has read the answer. */
function givesAway(prompt: string, answer: string, language: Language | null): boolean {
  const asked = new Set(contentStems(prompt, language));
  const stems = contentStems(answer, language).filter((stem) => stem.length > 1);
  if (stems.length === 0 || stems.length > 4) return false;
  const hidden = stems.filter((stem) => !asked.has(stem));
  return hidden.length === 0 || hidden.every((stem) => VAGUE.has(stem));
}

function isNavigation(text: string): boolean {
  return /\bsee (?:above|below)\b|^\W*(?:see|next|back to|continue|read|go to|source|sources|link|links|more)\b[\s:]|https?:\/\/|\bwww\./i.test(
    text,
  );
}

/** The words of a prompt that are the note’s own. */
function withoutFrame(prompt: string): string {
  return prompt
    .replaceAll(GAP, ' ')
    .replace(/\b(?:what is noted under|how do the notes describe|which (?:one|term)|fits)\b/g, ' ');
}
