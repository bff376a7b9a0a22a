import type { Card } from '../../src/quiz/card.js';
import { cardId } from '../../src/quiz/card-id.js';

/** A card, with what a test doesn't care about filled in. */
export function card(fields: Partial<Card> = {}): Card {
  const { prompt = 'Which service runs SQL on files in S3?', answers = ['Amazon Athena'] } = fields;
  const kind = fields.kind ?? 'question';
  const [answer] = answers;
  const text = `The answer to that is ${answer}.`;
  const from = text.indexOf(answer);
  return {
    id: cardId({ kind, prompt, answer }),
    kind,
    prompt,
    answers,
    choices: null,
    source: {
      id: 'passage',
      path: 'etl/athena.md',
      title: 'Athena',
      headings: ['Athena', 'Queries'],
      fromLine: 7,
      toLine: 7,
      text,
      context: [],
      span: { from, to: from + answer.length },
    },
    topic: ['Athena', 'Queries'],
    tags: [],
    difficulty: 1,
    ...fields,
  };
}
