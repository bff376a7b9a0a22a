import { describe, expect, test } from 'vitest';

import { topicToShow } from '../../src/quiz/topic-to-show.js';
import { card } from '../helpers/cards.js';

describe('the headings above a card', () => {
  test('tell what it is about where its prompt does not', () => {
    const asked = card({ prompt: 'How long?', answers: ['two days'], topic: ['Tides', 'Neap'] });
    expect(topicToShow(asked)).toEqual(['Tides', 'Neap']);
  });

  test('are left to a prompt that names one of them, which has left out what tells the answer', () => {
    const asked = card({
      prompt: 'Harbours: Which ship tows others?',
      answers: ['A tug with a strong engine.'],
      topic: ['Harbours', 'Tugs'],
    });
    expect(topicToShow(asked)).toEqual([]);
  });

  test('never share a word with an answer', () => {
    const asked = card({
      prompt: 'Which ship tows others?',
      answers: ['A tug with a strong engine.'],
      topic: ['Harbours', 'Tugs and pilots'],
    });
    expect(topicToShow(asked)).toEqual(['Harbours']);
  });
});
