import { LONGEST_QUESTION } from '../answer/answer-question.js';

/** What a text asks: of a long one the sentences that end in a question mark, else its start. */
export function questionInText(text: string): string {
  // Who is called or named by a number is no part of what is asked.
  const named = text.replaceAll(/<@[!&]?\d+>/g, ' ');
  const line = inOneLine(named);
  if (line.length <= LONGEST_QUESTION) return line;
  const asked = named.split('\n').flatMap(sentencesOf).filter(isAsked);
  const questions = inOneLine(asked.join(' '));
  return startOf(questions === '' ? line : questions);
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A mark ends a sentence before white space only, so that versions and links stay whole. */
function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?…]["'”’»)\]*_~|]*)\s+|(?<=[。！？])/u);
}

function isAsked(sentence: string): boolean {
  return /[?？]["'”’»)\]*_~|]*$/u.test(sentence.trim());
}

/** A longer run without white space is no word, or of a language that has none between its words. */
const LONGEST_WORD = 60;

/** As many whole words as a question may have. */
function startOf(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text;
  const start = text.slice(0, LONGEST_QUESTION + 1);
  const lastGap = start.lastIndexOf(' ');
  if (lastGap > LONGEST_QUESTION - LONGEST_WORD) return start.slice(0, lastGap);
  const cut = CHARACTERS.segment(text).containing(LONGEST_QUESTION)?.index ?? 0;
  // What people see as one character may be longer than a question.
  if (cut > LONGEST_QUESTION - LONGEST_WORD) return text.slice(0, cut).trim();
  return text
    .slice(0, LONGEST_QUESTION)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
