import { expect, test } from 'vitest';

import { aloneSummary } from '../../../src/discord/quiz/alone-summary.js';
import { english } from '../../../src/messages/english.js';
import { knownCard } from '../../../src/quiz/known-card.js';
import { openTestQuiz, QUIZ_CARDS } from '../../helpers/quiz-bot.js';
import { newReview, newRound } from '../../helpers/reviews.js';
import { openTestStores } from '../../helpers/stores.js';

const ADA = '77';

test('cards that are asked no more are not due', async () => {
  const stores = await openTestStores();
  const { parts } = await openTestQuiz({ stores });
  const [card] = QUIZ_CARDS;
  const review = newReview({ person: ADA, card: card.id, rating: 'again', isRight: false });
  await stores.reviews.add(review, knownCard(card));
  stores.pass(3);
  const round = await stores.rounds.open(newRound({ mode: 'alone', starter: ADA }));
  const quizzing = { ...parts, sourceLink: () => undefined };
  const due = async () => {
    const { dueNow, next } = await aloneSummary(round, ADA, { quizzing, texts: english });
    return [dueNow, next?.cards];
  };
  expect(await due()).toEqual([1, 1]);
  await stores.cards.flag(knownCard(card), '88');
  await stores.cards.flag(knownCard(card), '99');
  expect(await due()).toEqual([0, undefined]);
});
