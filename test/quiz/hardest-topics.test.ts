import { expect, test } from 'vitest';

import { hardestTopics } from '../../src/quiz/hardest-topics.js';

const NOTE = { name: 'Eggs', cards: ['a', 'b', 'c', 'd'] };
const POACHED = { name: 'Eggs › Poached', cards: ['a', 'b'] };
const FRIED = { name: 'Eggs › Fried', cards: ['c', 'd'] };
const BREAD = { name: 'Bread', cards: ['x'] };

function replies(card: string, ...right: readonly boolean[]) {
  return right.map((isRight) => ({ card, isRight }));
}

test('the hardest topic is the one of which the largest share was missed', () => {
  const reviews = [...replies('a', false, true, false), ...replies('x', true, true, false, true)];
  expect(hardestTopics([BREAD, POACHED], reviews, 5)).toEqual([
    { name: 'Eggs › Poached', missed: 2, answered: 3 },
    { name: 'Bread', missed: 1, answered: 4 },
  ]);
});

test('no more are told than wanted', () => {
  const reviews = [...replies('a', false, false, false), ...replies('x', false, true, true)];
  expect(hardestTopics([BREAD, POACHED], reviews, 1)).toHaveLength(1);
});

test('a topic that was always right, or hardly asked, is not hard', () => {
  const reviews = [...replies('a', true, true, true), ...replies('x', false, false)];
  expect(hardestTopics([BREAD, POACHED], reviews, 5)).toEqual([]);
});

test('a card is told of in one topic alone, the narrower of two that are as hard', () => {
  const reviews = replies('a', false, false, false, true);
  expect(hardestTopics([NOTE, POACHED, FRIED], reviews, 5)).toEqual([
    { name: 'Eggs › Poached', missed: 3, answered: 4 },
  ]);
});

test('a note is told of where none of its headings was asked often', () => {
  const reviews = [...replies('a', false, false), ...replies('c', true, false)];
  expect(hardestTopics([NOTE, POACHED, FRIED], reviews, 5)).toEqual([
    { name: 'Eggs', missed: 3, answered: 4 },
  ]);
});
