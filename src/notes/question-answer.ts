import type { Stretch } from './block.js';

/** Whether words begin like an answer: “A: …”, “Answer: …”. */
export function answers(words: string): boolean {
  return /^(?:A|Ans|Answer)\s*\d*\s*[:.]/i.test(words);
}

/** Whether words may be what an answer answers. */
export function asks(words: string): boolean {
  return ASKS.test(words);
}

const ASKS =
  /^(?:Q|Question|Scenario|Example|Case|Exercise|Problem)\b[^:]{0,30}:|\?["'”’)]*$|["”]$/i;

/** Where the questions of a paragraph begin, if it is made of lines that begin with “Q:” and “A:”; else none. */
export function questionsIn({ from, to }: Stretch, source: string): number[] {
  const raw = source.slice(from, to);
  if (!ANSWER_LINE.test(raw)) return [];
  return Array.from(raw.matchAll(QUESTION_LINE), ({ index }) => from + index);
}

const QUESTION_LINE = /^[ \t>*_-]*(?:Q|Question)\s*\d*\s*[:.)]/gim;
const ANSWER_LINE = /\n[ \t>*_-]*(?:A|Ans|Answer)\s*\d*\s*[:.)]/i;
