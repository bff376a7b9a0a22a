import { pino } from 'pino';
import { describe, expect, test } from 'vitest';

import { readyDeck } from '../../../src/discord/quiz/ready-deck.js';
import { textsIn } from '../../../src/messages/languages.js';
import { openTestQuiz } from '../../helpers/quiz-bot.js';

const texts = textsIn('en');
const logger = pino({ level: 'silent' });
const never = (): Promise<never> => new Promise(() => undefined);

describe('the cards', () => {
  test('are there at once when they were made', async () => {
    const { parts } = await openTestQuiz();
    const ready = await readyDeck({ deck: never, deckNow: parts.deckNow, logger }, texts);
    expect(ready).toBe(parts.deckNow());
  });

  test('are waited for, but not for long', async () => {
    const parts = { deck: never, deckNow: () => undefined, logger };
    expect(await readyDeck(parts, texts, 5)).toBe(texts.round.stillMade);
  });
});
