import { LONGEST_QUESTION } from '../answer/answer-question.js';

/** What a text asks: of a long one the sentences that end in a question mark, else its start. */
export function questionInText(text: string): string {
  const line = text
    // The bot is called, others are named: neither is part of what is asked.
    .replaceAll(/<@[!&]?\d+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_QUESTION) return line;
  const asked = line.match(/[^.!?。？]+[?？]/g)?.map((sentence) => sentence.trim());
  const questions = asked?.join(' ') ?? '';
  return startOf(questions === '' ? line : questions);
}

/** As many whole words as a question may have. */
function startOf(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text;
  const start = text.slice(0, LONGEST_QUESTION).replace(/[\uD800-\uDBFF]$/, '');
  return start.replace(/\s+\S*$/, '');
}
