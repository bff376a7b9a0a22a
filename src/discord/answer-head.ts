import type { Answer } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { repairText } from '../notes/repair.js';
import type { AnswerView } from './answer-view.js';
import { escapeText } from './markdown/escape-text.js';
import { shorten } from './message-limits.js';

/** What stands above the quote: the question where it is to be said again, and what kind of answer it is. */
export function answerHead(
  { answer, form, askerName }: Pick<AnswerView, 'answer' | 'form' | 'askerName'>,
  texts: Messages,
): string {
  if (answer.kind === 'not-a-question') {
    const { example } = answer;
    return texts.notAQuestion(example === undefined ? undefined : inOneLine(example));
  }
  const { kind, question, understoodAs, quotes, topics } = answer;
  return [
    ...(form === 'shared' ? [texts.askedBy(`**${inOneLine(askerName)}**`)] : []),
    ...(form === 'reply' ? [] : [`> ${inOneLine(question)}`]),
    ...(understoodAs === undefined ? [] : [`-# ${texts.understoodAs(inOneLine(understoodAs))}`]),
    kindLine(answer, texts),
    ...(quotes.some(({ differs }) => differs) ? [texts.differs] : []),
    ...(kind === 'none' && topics.length > 0 ? [texts.nearest] : []),
  ].join('\n');
}

function kindLine(answer: Answer, texts: Messages): string {
  if (answer.kind === 'close') return texts.close;
  if (answer.kind !== 'answered') return texts.notFound;
  return answer.confidence === 'sure' ? texts.found : texts.foundLikely;
}

/** Twice this with every character escaped leaves most of a message to the quote. */
const LONGEST_SAID = 400;

/** What someone wrote, on one line and in full unless it is very long. */
function inOneLine(text: string): string {
  const line = repairText(text).trim().replace(/\s+/g, ' ');
  return escapeText(shorten(line, LONGEST_SAID));
}
