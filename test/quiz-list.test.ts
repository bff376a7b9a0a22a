import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { coverage } from '../src/quiz/coverage.js';
import { makeCards } from '../src/quiz/make-cards.js';
import { cardListToJson, renderCardList } from '../src/quiz-list.js';
import { noteFrom } from './helpers/note-from.js';

const NOTES = [
  noteFrom(
    '# Sky `#core`\n\n## Telescopes\n\nGlass bends light.\nA **Barlow lens** (BL) doubles the focal length of any eyepiece.\n\nWhat somebody who has never looked through any telescope before ought to be told about it first:\n\n- **Purpose:** look far into the night sky',
    'sky.md',
  ),
];
const made = makeCards(NOTES);

describe('the list of cards as JSON', () => {
  test('has what is promised, and no more', () => {
    const [card] = made.cards;
    expect(cardListToJson({ ...made, leftOut: 2 })).toEqual({
      cards: [
        {
          id: card?.id,
          kind: 'cloze',
          prompt: 'Sky › Telescopes: A ____ (BL) doubles the focal length of any eyepiece.',
          answers: ['Barlow lens'],
          choices: null,
          path: 'sky.md',
          fromLine: 5,
          toLine: 10,
          topic: ['Sky', 'Telescopes'],
          tags: ['core'],
          difficulty: 2,
        },
      ],
      rejected: [{ path: 'sky.md', line: 10, reason: 'does not stand alone' }],
      leftOut: 2,
    });
  });
});

describe('the list of cards to read', () => {
  const style = { colors: createColors(false), width: 200, corpusFolder: '.' };
  const listed = (notes = NOTES, leftOut = 0): string => {
    const cards = makeCards(notes);
    return renderCardList({ ...cards, leftOut }, coverage(notes, cards.cards), style);
  };

  test('says how many there are, what they cover and why others are none', () => {
    expect(listed()).toContain('1 card. They cover 1 of 1 section that state something.');
    expect(listed()).toContain('Looked like cards, but made none: 1 does not stand alone.');
  });

  test('has prompt, answer, the line to look at and the id', () => {
    const text = listed();
    expect(text).toContain(
      'A ____ (BL) doubles the focal length of any eyepiece.\n    → Barlow lens',
    );
    expect(text).toContain(`sky.md:6 cloze, difficulty 2, ${made.cards[0]?.id ?? ''}`);
  });

  test('shows the wrong choices of a card that has some', () => {
    const [card] = made.cards;
    if (!card) throw new Error('no card');
    const chosen = { ...card, choices: ['Filter', 'Barlow lens', 'Dew cap', 'Finder'] };
    expect(
      renderCardList(
        { cards: [chosen], rejected: [], leftOut: 0 },
        coverage(NOTES, [chosen]),
        style,
      ),
    ).toContain('not: Filter; Dew cap; Finder');
  });

  test('says how many are left out because people found them bad', () => {
    expect(listed()).not.toContain('left out');
    expect(listed(NOTES, 1)).toContain('1 card that people found bad is left out (npm run quiz');
    expect(listed([noteFrom('Only words.')], 2)).toMatch(/^2 cards that people found bad are left/);
  });

  test('says what cards are made of where there are none', () => {
    expect(listed([noteFrom('Only words.')])).toMatch(/^No cards\. They are made of questions/);
  });

  test('never hands control characters of a note to the terminal', () => {
    const text = listed([
      noteFrom(
        `# Sky\n\nA **Barlow lens** doubles\u001b]0;x\u0007 the focal length of any eyepiece.`,
      ),
    ]);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u0007');
  });
});
